// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.exchange.document.Reading.all;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;
import static org.policycoder.exchange.document.Reading.paths;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.PolicyDate;

class FederalRegisterTest {
	private static final String ISSUE = """
			<FEDREG><VOL>89</VOL><NO>29</NO><DATE>Monday, February 12, 2024</DATE>
			<CNTNTS><AGCY><HD>Tests Office</HD><CAT><HD>NOTICES</HD><DOCENT><DOC>Meeting, </DOC><PGS>9834-9835</PGS><FRDOCBP>2024–02801</FRDOCBP></DOCENT></CAT></AGCY></CNTNTS>
			<RULES><RULE><PREAMB><PRTPAGE P="9741"/><AGENCY TYPE="F">DEPARTMENT OF TESTS</AGENCY><SUBAGY>Bureau of Rules and Examples</SUBAGY>
			<CFR>14 CFR Part 39</CFR><RIN>RIN 2120–AA64</RIN><SUBJECT>Rules for Tests</SUBJECT>
			<AGY><HD SOURCE="HED">AGENCY:</HD><P>Bureau of Rules and Examples, DOT.</P></AGY><ACT><HD SOURCE="HED">ACTION:</HD><P>Final rule.</P></ACT>
			<SUM><HD SOURCE="HED">SUMMARY:</HD><P>This is it.<SU>1</SU><FTREF/></P><FTNT><P><SU>1</SU> A note.</P></FTNT></SUM></PREAMB>
			<SUPLINF><HD SOURCE="HED">SUPPLEMENTARY INFORMATION:</HD><HD SOURCE="HD1">I. Background</HD><P>First.</P><HD SOURCE="HD2">A. History</HD><P>1. One.</P><P>2. Two.</P>
			<LSTSUB><HD SOURCE="HED">List of Subjects in 14 CFR Part 39</HD><P>Tests.</P></LSTSUB>
			<PART><HD SOURCE="HED">PART 39—TESTS</HD></PART>
			<REGTEXT TITLE="14" PART="39"><AMDPAR>1. The authority citation continues:</AMDPAR><AUTH><HD SOURCE="HED">Authority:</HD><P>49 U.S.C. 1.</P></AUTH>
			<AMDPAR>2. Section 39.13 reads:</AMDPAR><SECTION><SECTNO>§ 39.13 </SECTNO><SUBJECT>Tests. </SUBJECT>
			<P>(a) <E T="03">First.</E> (1) Run in.</P><P>(2) Next:</P><P>(i) roman one;</P><P>(ii) roman two.</P><GPOTABLE><TTITLE>Table 1</TTITLE><BOXHD><CHED H="1">Year</CHED></BOXHD><ROW><ENT>2018</ENT><ENT>12</ENT></ROW></GPOTABLE><P>(b) Second.</P><P>(h) Last letter.</P><P>(i) Letter i.</P><P>(j) Letter j.</P><STARS/></SECTION></REGTEXT></SUPLINF>
			<SIG><DATED>Dated: February 9, 2024.</DATED><NAME>Pat Doe,</NAME><TITLE>Director.</TITLE></SIG><FRDOC>[FR Doc. 2024–02800 Filed 2–9–24; 8:45 am]</FRDOC><BILCOD>BILLING CODE 1</BILCOD></RULE></RULES>
			<NOTICES><NOTICE><PREAMB><AGENCY TYPE="F">TESTS OFFICE</AGENCY><SUBJECT>Meeting</SUBJECT></PREAMB><P>There will be a meeting.</P><FRDOC>[FR Doc. 2024–02801 Filed 2–9–24]</FRDOC></NOTICE></NOTICES>
			<PRESDOCS><PRESDOCU><PROCLA><PRES>The President<PRTPAGE P="9739"/></PRES><PROC>Proclamation 10701 of February 6, 2024</PROC><HD SOURCE="HED">Tests Week, 2024</HD><FP>Whereas tests matter.</FP>
			<FRDOC>[FR Doc. 2024–02934 </FRDOC></PROCLA></PRESDOCU></PRESDOCS></FEDREG>""";

	@TempDir
	Path folder;

	@Test
	void makesADocumentOfEachRuleNoticeAndPresidentialDocument() throws IOException {
		List<SourceDocument> documents = all(file(folder, "issue.xml", ISSUE));
		assertEquals(List.of("Rule", "Notice", "Proclamation"), documents.stream().map(document -> document.metadata().type()).toList());
		assertEquals(List.of("Rules for Tests", "Meeting", "Tests Week, 2024"),
				documents.stream().map(document -> document.metadata().title()).toList());
		assertEquals(List.of("89 FR 9741", "89 FR 9834", "89 FR 9739"), documents.stream().map(document -> document.metadata().source()).toList());
		assertEquals(List.of("2024-02800", "2024-02801", "2024-02934"),
				documents.stream().map(document -> document.metadata().attributes().get("document number")).toList());
		assertEquals(List.of(List.of("Bureau of Rules and Examples"), List.of("Tests Office"), List.of("President of the United States")),
				documents.stream().map(document -> document.metadata().issuers()).toList());
		assertEquals("Department of Tests", documents.getFirst().metadata().attributes().get("department"));
		assertEquals(new PolicyDate(2024, 2, 12), documents.getFirst().metadata().date());
		assertEquals(new PolicyDate(2024, 2, 6), documents.getLast().metadata().date());
		assertTrue(documents.stream()
				.allMatch(document -> "en".equals(document.language()) && "United States".equals(document.metadata().jurisdiction())));
		assertTrue(documents.get(1).provisions().isEmpty());
	}

	@Test
	void nestsCaptionsHeadingsInstructionsSectionsAndParagraphs() throws IOException {
		SourceDocument rule = all(file(folder, "issue.xml", ISSUE)).getFirst();
		assertEquals(List.of("AGENCY:", "ACTION:", "SUMMARY:", "SUPPLEMENTARY INFORMATION:", "SUPPLEMENTARY INFORMATION: / I.",
				"SUPPLEMENTARY INFORMATION: / I. / A.",
				"SUPPLEMENTARY INFORMATION: / I. / A. / 1.", "SUPPLEMENTARY INFORMATION: / I. / A. / 2.", "List of Subjects in 14 CFR Part 39",
				"PART 39", "PART 39 / 1.",
				"PART 39 / 2.", "PART 39 / 2. / § 39.13", "PART 39 / 2. / § 39.13 / (a)", "PART 39 / 2. / § 39.13 / (a) / (1)",
				"PART 39 / 2. / § 39.13 / (a) / (2)",
				"PART 39 / 2. / § 39.13 / (a) / (2) / (i)", "PART 39 / 2. / § 39.13 / (a) / (2) / (ii)", "PART 39 / 2. / § 39.13 / (b)",
				"PART 39 / 2. / § 39.13 / (h)",
				"PART 39 / 2. / § 39.13 / (i)", "PART 39 / 2. / § 39.13 / (j)"), paths(rule));
		assertTrue(rule.text().contains("SUMMARY: This is it.\n"), rule.text());
		assertTrue(rule.text().contains("§ 39.13 Tests.\n(a) First. (1) Run in.\n(2) Next:\n"), rule.text());
		assertTrue(rule.text().contains("(ii) roman two.\nTable 1\n2018\t12\n(b) Second.\n"), rule.text());
		assertFalse(rule.text().contains("A note"));
	}

	@Test
	void readsADocumentInUslm() throws IOException {
		SourceDocument rule = one(file(folder, "rule.xml",
				"""
						<rule xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="http://purl.org/dc/elements/1.1/" identifier="/us/fr/82/frdoc2017-21003">
						<meta><dc:type>Federal Register Proposed Rule</dc:type><property role="ACTION">Proposed rule.</property><startingPage>45959</startingPage><docNumber>2017–21003</docNumber></meta>
						<preface><organization style="-uslm-sgm:AGENCY">DEPARTMENT OF TESTS</organization><organization style="-uslm-sgm:SUBAGY">Bureau of Rules</organization>
						<subject>Rules for Tests</subject><organization style="-uslm-sgm:AGY"><headingText>AGENCY:</headingText> Bureau of Rules.</organization></preface>
						<main><rulePreamble><statement><content><heading style="-uslm-sgm:HED">SUPPLEMENTARY INFORMATION:</heading><heading style="-uslm-sgm:HD1">Background</heading><p>Why.<footnote><p>No.</p></footnote></p></content></statement></rulePreamble>
						<level role="amending"><statement><quotedContent><part><num>PART 730</num><heading>[AMENDED]</heading></part></quotedContent></statement></level>
						<level role="amending"><section role="instruction"><num value="1">■ 1. </num><content>Section 730.1 is added:<quotedContent>
						<section style="-uslm-sgm:SECTION"><num>§ 730.1</num><heading>Scope.</heading><paragraph><num>(a) </num><heading>General.</heading><content> All tests.</content></paragraph>
						<paragraph><num>(b)</num><paragraph class="inline"><num>(1) </num><content>Run in.</content></paragraph></paragraph></section></quotedContent></content></section></level></main>
						<frDocId>[FR Doc. 2017–21003 Filed 10–2–17; 8:45 am]</frDocId></rule>"""));
		assertEquals(List.of("AGENCY:", "SUPPLEMENTARY INFORMATION:", "SUPPLEMENTARY INFORMATION: / Background", "PART 730", "PART 730 / 1.",
				"PART 730 / 1. / § 730.1",
				"PART 730 / 1. / § 730.1 / (a)", "PART 730 / 1. / § 730.1 / (b)", "PART 730 / 1. / § 730.1 / (b) / (1)"), paths(rule));
		assertTrue(rule.text().contains("■ 1. Section 730.1 is added:\n\n§ 730.1 Scope.\n(a) General. All tests.\n(b) (1) Run in.\n"), rule.text());
		assertEquals("Proposed Rule", rule.metadata().type());
		assertEquals("82 FR 45959", rule.metadata().source());
		assertEquals(List.of("Bureau of Rules"), rule.metadata().issuers());
		assertEquals(new PolicyDate(2017, 0, 0), rule.metadata().date());
	}

	@Test
	void readsTheMetadataOfARuleAsText() throws IOException {
		DocumentMetadata metadata = one(file(folder, "rule.txt", """
				[Federal Register Volume 82, Number 107 (Tuesday, June 6, 2017)]
				[Rules and Regulations]
				[Pages 26025-26030]
				[FR Doc No: 2017-11804]

				DEPARTMENT OF TESTS

				Bureau of Rules

				50 CFR Part 622

				RIN 0648-BG89

				Tests of the Caribbean, Gulf of Mexico, and South Atlantic;
				Measures; Compliance With Court Order

				AGENCY: Bureau of Rules (BR), Tests.

				ACTION: Final rule.

				SUMMARY: This final rule is for the test of it.
				""")).metadata();
		assertEquals("Tests of the Caribbean, Gulf of Mexico, and South Atlantic; Measures; Compliance With Court Order", metadata.title());
		assertEquals(List.of("Bureau of Rules"), metadata.issuers());
		assertEquals("Rule", metadata.type());
		assertEquals("82 FR 26025", metadata.source());
		assertEquals(new PolicyDate(2017, 6, 6), metadata.date());
		assertEquals("2017-11804", metadata.attributes().get("document number"));
	}

	@Test
	void readsTheMetadataOfAnExecutiveOrder() throws IOException {
		DocumentMetadata metadata = one(file(folder, "order.txt", """
				Federal Register / Vol. 90, No. 20 / Friday, January 31, 2025 / Presidential Documents

				8637

				Presidential Documents

				Executive Order 14174 of January 21, 2025

				Revocation of Certain Orders and of
				Others
				By the authority vested in me as President by the Constitution and the
				laws of the United States of America, it is hereby ordered:
				Section 1. Revocation. They are revoked.
				[FR Doc. 2025–02098
				Filed 1–30–25; 8:45 am]
				""")).metadata();
		assertEquals("Revocation of Certain Orders and of Others", metadata.title());
		assertEquals("Executive Order", metadata.type());
		assertEquals("14174", metadata.attributes().get("number"));
		assertEquals("2025-02098", metadata.attributes().get("document number"));
		assertEquals("90 FR 8637", metadata.source());
		assertEquals(new PolicyDate(2025, 1, 21), metadata.date());
		assertEquals(List.of("President of the United States"), metadata.issuers());
	}
}
