// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

class HtmlReaderTest {
	@TempDir
	Path folder;

	@Test
	void writesALineABlock() throws IOException {
		assertEquals("Notice\nFirst paragraph, with white space.\nSecond\nline.\n\nScope\nIn a division.\n",
				text("<h1>Notice</h1><p>First <b>paragraph</b>,\n  with&nbsp;white   space.</p><p>Second<br>line.</p><h2>Scope</h2><div>In a division.</div>"));
	}

	@Test
	void leavesOutWhatIsNotPrinted() throws IOException {
		assertEquals("Text.\n", text("<head><title>T</title><style>p{}</style></head><nav>Home</nav><script>x()</script><p hidden>No</p><p>Text.</p>"));
	}

	@Test
	void countsLists() throws IOException {
		assertEquals("1. one\n2. two\n", text("<ol><li>one</li><li>two</li></ol>"));
		assertEquals("c. one\nd. two\n", text("<ol type=a start=3><li>one</li><li>two</li></ol>"));
		assertEquals("i. one\niv. four\n", text("<ol type=i><li>one</li><li value=4>four</li></ol>"));
		assertEquals("• one\n• two\n", text("<ul><li>one</li><li>two</li></ul>"));
	}

	@Test
	void writesTablesRowByRow() throws IOException {
		assertEquals("Year\tNumber\n2018\t12\n", text("<table><tr><th>Year</th><th>Number</th></tr><tr><td>2018</td><td>12</td></tr></table>"));
		assertEquals("(a) first point;\n(b) second point.\n",
				text("<table><tr><td><p>(a)</p></td><td><p>first point;</p></td></tr></table><table><tr><td>(b)</td><td><p>second point.</p></td></tr></table>"));
	}

	@Test
	void takesPreformattedTextAsItIs() throws IOException {
		assertEquals("    SEC. 2. SCOPE.\n\n    (a) In <General>.\n", text("<html><body><pre>\n    SEC. 2. SCOPE.\n\n    (a) In &lt;General&gt;.\n</pre></body></html>"));
	}

	@Test
	void decodesAsThePageSays() throws IOException {
		String page = "<html><head><meta charset=gb2312></head><body><p>关于出口管制的镕通知</p></body></html>";
		assertEquals("关于出口管制的镕通知\n", one(file(folder, "a.html", page.getBytes("GB18030"))).text());
		assertEquals("关于出口管制的通知\n", one(file(folder, "b.html", "<html><body>关于出口管制的通知</body></html>".getBytes("GB18030"))).text());
		assertEquals("§ 5\n", one(file(folder, "c.html", "\ufeff<html><body>§ 5</body></html>".getBytes("UTF-16LE"))).text());
	}

	@Test
	void knowsAPageByItsBeginning() throws IOException {
		assertEquals("Text.\n", one(file(folder, "page", "<!DOCTYPE html><html><body>Text.</body></html>")).text());
	}

	@Test
	void readsTheMetadataOfThePage() throws IOException {
		DocumentMetadata metadata = one(file(folder, "a.html", "<html lang=en-US><head><title>T</title><meta name=DC.title content='Notice of Scope'>"
				+ "<meta name=DC.date content=2020-05-06><meta name=DC.publisher content='Office of Tests'><link rel=canonical href='https://example.org/1'></head>"
				+ "<body><p>It shall be so.</p></body></html>")).metadata();
		assertEquals("Notice of Scope", metadata.title());
		assertEquals(new PolicyDate(2020, 5, 6), metadata.date());
		assertEquals(List.of("Office of Tests"), metadata.issuers());
		assertEquals("en", metadata.language());
		assertEquals("https://example.org/1", metadata.source());
	}

	@Test
	void bringsTheProvisionsOfAnActFromEurLex() throws IOException {
		SourceDocument act = one(file(folder, "act.html", """
				<html><body><table><tr><td><p class="oj-hd-date">1.2.2020</p></td><td><p class="oj-hd-oj">L 1/1</p></td></tr></table>
				<div class="eli-container"><p class="oj-doc-ti">REGULATION (EU) 2020/1 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL</p>
				<p class="oj-doc-ti">of 1 February 2020</p><p class="oj-doc-ti">on tests</p><p>Whereas:</p>
				<div id="rct_1"><table><tr><td><p>(1)</p></td><td><p>Tests matter.</p></td></tr></table></div>
				<div id="cpt_I"><p>CHAPTER I</p><p>General</p>
				<div id="art_1"><p>Article 1</p><div><p>Scope</p></div>
				<div id="001.001"><p>1.   This applies to:</p><table><tr><td><p>(a)</p></td><td><p>one:</p>
				<table><tr><td>(i)</td><td><p>deep;</p></td></tr></table></td></tr></table><table><tr><td><p>—</p></td><td><p>dash.</p></td></tr></table></div>
				<div id="001.002"><p>2.   And more.</p></div></div></div>
				<div id="anx_1"><p>ANNEX</p><table><tr><td>(a)</td><td>listed</td></tr></table></div></div></body></html>"""));
		assertEquals(List.of("(1)", "CHAPTER I", "CHAPTER I / Article 1", "CHAPTER I / Article 1 / 1.", "CHAPTER I / Article 1 / 1. / (a)",
				"CHAPTER I / Article 1 / 1. / (a) / (i)", "CHAPTER I / Article 1 / 2."), paths(act));
		assertTrue(act.text().contains("1. This applies to:\n(a) one:\n(i) deep;\n— dash.\n2. And more.\n"), act.text());
		assertTrue(act.text().startsWith("REGULATION"), act.text());
		assertEquals("Regulation", act.metadata().type());
		assertEquals(new PolicyDate(2020, 2, 1), act.metadata().date());
		assertEquals(List.of("European Parliament", "Council of the European Union"), act.metadata().issuers());
	}

	@Test
	void survivesDeepNesting() throws IOException {
		Path deep = file(folder, "deep.html", "<html><body>" + "<div>".repeat(200_000) + "x");
		try {
			assertTrue(one(deep).text().contains("x"));
		} catch (UnreadableException e) {
			assertRefused(deep, "nested deeper");
		}
	}

	@Test
	void refusesAPageWithoutText() throws IOException {
		assertRefused(file(folder, "a.html", "<html><body><script>only()</script></body></html>"), "no text");
	}

	private String text(String page) throws IOException {
		return one(file(folder, "page.html", page)).text();
	}
}
