// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.exchange.document.Reading.all;
import static org.policycoder.exchange.document.Reading.assertRefused;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;
import static org.policycoder.exchange.document.Reading.paths;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.PolicyDate;

class XmlReaderTest {
	private static final String BODY = "<bill><form><legis-num>H. R. 1</legis-num></form><legis-body><section><enum>1.</enum><header>Scope</header><text>%s</text></section></legis-body></bill>";

	@TempDir
	Path folder;

	@Test
	void refusesAnExternalEntity() throws IOException {
		Path secret = file(folder, "secret.txt", "SECRET");
		assertRefused(file(folder, "a.xml", "<!DOCTYPE bill [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]>" + BODY.formatted("&file;")),
				"\"file\"");
		assertRefused(file(folder, "b.xml", "<!DOCTYPE bill [<!ENTITY % all SYSTEM \"" + secret.toUri() + "\"> %all;]>" + BODY.formatted("x")),
				"declares the entity");
	}

	@Test
	void refusesAMillionLaughs() throws IOException {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE bill [<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 12; i++) {
			laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
		}
		assertRefused(file(folder, "laughs.xml", laughs + "]>" + BODY.formatted("&l11;")), "declares the entity \"l0\"");
	}

	@Test
	void readsNoDocumentTypeButKnowsTheNamesOfHtml() throws IOException {
		Path dtd = file(folder, "bill.dtd", "<!ENTITY mdash \"WRONG\">");
		assertTrue(one(file(folder, "a.xml",
				"<!DOCTYPE bill PUBLIC \"-//US Congress//DTDs/bill.dtd//EN\" \"" + dtd.toUri() + "\">"
						+ BODY.formatted("Text&mdash;more &sect;&nbsp;5.")))
				.text().contains("Text—more § 5."));
		assertTrue(
				one(file(folder, "b.xml", "<!DOCTYPE bill SYSTEM \"bill.dtd\">" + BODY.formatted("&mdash;".repeat(200_000)))).text().contains("——"));
	}

	@Test
	void refusesWhatIsTooDeep() throws IOException {
		assertRefused(file(folder, "deep.xml", "<bill>" + "<a>".repeat(1000) + "</a>".repeat(1000) + "</bill>"), "nests more than");
	}

	@Test
	void tellsWhereAFileIsDamaged() throws IOException {
		assertRefused(file(folder, "cut.xml", "<bill>\n<form>\n</bill>"), "line 3");
		assertRefused(file(folder, "none.xml", "no XML"), "line 1");
	}

	@Test
	void refusesAnUnknownVocabulary() throws IOException {
		assertRefused(file(folder, "feed.xml", "<rss><channel/></rss>"), "<rss>");
	}

	@Test
	void takesLibraryMetadataForNoDocument() throws IOException {
		assertEquals(List.of(),
				all(file(folder, "mods.xml", "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>T</title></titleInfo></mods>")));
	}

	@Test
	void readsABillWithItsQuotedBlocks() throws IOException {
		SourceDocument bill = one(file(folder, "bill.xml",
				"""
						<?xml version="1.0"?><!DOCTYPE bill PUBLIC "-//US Congress//DTDs/bill.dtd//EN" "bill.dtd">
						<bill bill-stage="Introduced-in-House"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dublinCore><dc:title>9 HR 7 IH: Tests Act</dc:title></dublinCore></metadata>
						<form><distribution-code>I</distribution-code><congress>9th CONGRESS</congress><session>1st Session</session><legis-num>H. R. 7</legis-num>
						<current-chamber>IN THE HOUSE OF REPRESENTATIVES</current-chamber><action><action-date date="20200102">January 2, 2020</action-date>
						<action-desc><sponsor>Ms. One</sponsor> (for herself and <cosponsor>Mr. Two</cosponsor>) introduced the following bill; which was referred to the <committee-name>Committee on Tests</committee-name></action-desc></action>
						<legis-type>A BILL</legis-type><official-title>To provide for tests.</official-title></form>
						<legis-body><title><enum>I</enum><header>Tests</header>
						<section section-type="section-one"><enum>1.</enum><header>Short title</header><text>This Act may be cited as the <quote><short-title>Tests Act</short-title></quote>.</text></section>
						<section><enum>2.</enum><header>Amendment</header><subsection><enum>(a)</enum><header>In general</header><text>Section 9 is amended—</text>
						<paragraph><enum>(1)</enum><text>by adding at the end the following:</text><quoted-block style="OLC"><subsection><enum>(f)</enum><header>Use</header><text>It is a <quote>use</quote>.</text>
						<paragraph><enum>(1)</enum><text>first.</text></paragraph></subsection><after-quoted-block>; and</after-quoted-block></quoted-block></paragraph>
						<continuation-text>So it is.</continuation-text></subsection></section></title></legis-body></bill>"""));
		assertEquals(List.of("TITLE I", "TITLE I / SECTION 1.", "TITLE I / SEC. 2.", "TITLE I / SEC. 2. / (a)", "TITLE I / SEC. 2. / (a) / (1)",
				"TITLE I / SEC. 2. / (a) / (1) / (f)", "TITLE I / SEC. 2. / (a) / (1) / (f) / (1)"), paths(bill));
		assertTrue(bill.text().endsWith("""
				TITLE I—Tests

				SECTION 1. SHORT TITLE.
				This Act may be cited as the “Tests Act”.

				SEC. 2. AMENDMENT.
				(a) In general.—Section 9 is amended—
				(1) by adding at the end the following:
				“(f) Use.—It is a ‘use’.
				“(1) first.”; and
				So it is.
				"""), bill.text());
		DocumentMetadata metadata = bill.metadata();
		assertEquals("Tests Act", metadata.title());
		assertEquals("Bill", metadata.type());
		assertEquals(List.of("House of Representatives"), metadata.issuers());
		assertEquals(new PolicyDate(2020, 1, 2), metadata.date());
		assertEquals("To provide for tests.", metadata.attributes().get("official title"));
		assertEquals("9th", metadata.attributes().get("congress"));
		assertEquals("H. R. 7", metadata.attributes().get("number"));
		assertEquals("Ms. One", metadata.attributes().get("sponsors"));
		assertEquals("Mr. Two", metadata.attributes().get("cosponsors"));
		assertEquals("Committee on Tests", metadata.attributes().get("committees"));
	}

	@Test
	void readsAnActInUslm() throws IOException {
		SourceDocument act = one(file(folder, "act.xml",
				"""
						<pLaw xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="http://purl.org/dc/elements/1.1/"><meta><dc:title>Public Law 9–7: To provide for tests.</dc:title>
						<dc:type>Public Law</dc:type><docNumber>7</docNumber><citableAs>Public Law 9–7</citableAs><citableAs>9 Stat. 77</citableAs></meta>
						<preface><congress value="9">9th Congress</congress></preface>
						<main><longTitle><docTitle>An Act</docTitle><officialTitle>To provide for tests.</officialTitle><sidenote><p>Feb. 28, 2017</p></sidenote></longTitle>
						<section><num value="1">SECTION 1. </num><heading>SHORT TITLE.</heading><content>This Act may be cited as the “<shortTitle role="act">Tests Act</shortTitle>”.</content></section>
						<title><num value="I">TITLE I—</num><heading class="inline">TESTS</heading>
						<section><num value="2">SEC. 2. </num><heading>SCOPE.</heading>
						<paragraph><num value="8">(8)</num><subparagraph class="inline"><num value="A">(A) </num><content>run in;</content></subparagraph>
						<subparagraph><num value="B">(B) </num><content>and inserting the following: <quotedContent><subsection><num value="c">“(c) </num><heading>Use.—</heading><content>Quoted.”.</content></subsection></quotedContent></content></subparagraph></paragraph>
						</section></title></main></pLaw>"""));
		assertEquals(List.of("SECTION 1.", "TITLE I", "TITLE I / SEC. 2.", "TITLE I / SEC. 2. / (8)", "TITLE I / SEC. 2. / (8) / (A)",
				"TITLE I / SEC. 2. / (8) / (B)",
				"TITLE I / SEC. 2. / (8) / (B) / (c)"), paths(act));
		assertTrue(act.text().endsWith("TITLE I—TESTS\n\nSEC. 2. SCOPE.\n(8)(A) run in;\n(B) and inserting the following:\n“(c) Use.—Quoted.”.\n"),
				act.text());
		assertEquals("Tests Act", act.metadata().title());
		assertEquals("9 Stat. 77", act.metadata().source());
		assertEquals(new PolicyDate(2017, 2, 28), act.metadata().date());
		assertEquals(List.of("Congress of the United States"), act.metadata().issuers());
	}
}
