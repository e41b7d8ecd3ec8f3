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
import org.policycoder.model.Unread;

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
		assertEquals("Text.\n",
				text("<head><title>T</title><style>p{}</style></head><nav>Home</nav><script>x()</script><p hidden>No</p><p>Text.</p>"));
	}

	@Test
	void writesWhatIsRaisedOrLowered() throws IOException {
		assertEquals("A grant of 1200² for 500 m² of CO₂, on the 21st, 10⁻⁶ or 300[1].\n",
				text("<p>A grant of 1200<sup>2</sup> for <b>500 m</b><sup>2</sup> of CO<sub>2</sub>, on the 21<sup>st</sup>, 10<span style='vertical-align: super'>-6</span>"
						+ " or 300<sup><a href='#n1'>[1]</a></sup>.</p>"));
		assertEquals("Area\t1200 m²\n", text("<table><tr><td>Area</td><td>1200 m<sup>2</sup></td></tr></table>"));
	}

	@Test
	void namesWhatIsHiddenOrAround() throws IOException {
		SourceDocument read = one(file(folder, "a.html",
				"<html><head><style>@media print { .p { display: none } } .x, #y { color: red; display:none }</style></head><body>"
						+ "<div class=nav><a>Home</a></div><p>The first sentence of the document, which goes on for a while so that the page is mostly made of it.</p><p class=p>The second one.</p><div class='a x'>Figures for the office</div><p id=y>And its notes</p>"
						+ "<div hidden>x</div><p>The last sentence.</p><div class=footer>This site is run by the office. Write to it.</div></body></html>"));
		assertEquals(
				"The first sentence of the document, which goes on for a while so that the page is mostly made of it.\nThe second one.\nThe last sentence.\n",
				read.text());
		assertEquals(List.of(new Unread(Unread.Kind.AROUND, "", "“Figures for the office”, “And its notes”, “This site is run by the…”")),
				read.unread());
	}

	@Test
	void showsAPageThatAScriptShows() throws IOException {
		assertEquals("The whole text of the page.\n", text("<div style='display:none' id=main><p>The whole text of the page.</p></div>"));
	}

	@Test
	void readsACardThatIsAList() throws IOException {
		DocumentMetadata metadata = one(file(folder, "a.html",
				"<html><body><ul class=info><li><b>索 引 号：</b>000014349/2023-00123</li><li><b>发布机构：</b>示例市财政局</li>"
						+ "<li><b>成文日期：</b>2023年3月15日</li><li><b>发文字号：</b>示财〔2023〕1号</li></ul><p>关于示例资金的通知</p><p>各区财政局：现将有关事项通知如下。</p></body></html>"))
				.metadata();
		assertEquals(List.of("示例市财政局"), metadata.issuers());
		assertEquals(new PolicyDate(2023, 3, 15), metadata.date());
		assertEquals("示财〔2023〕1号", metadata.attributes().get("number"));
		assertEquals("关于示例资金的通知", metadata.title());
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
	void whatWasPutInStandsInItsSentenceAndWhatWasTakenOutIsNamed() throws IOException {
		SourceDocument read = one(file(folder, "a.html",
				"<p>Section 2. <del>Former and forgotten</del><ins>New</ins> rules <s>shall</s> apply.</p><ins><p>Section 3. Added.</p></ins>"));
		assertEquals("Section 2. New rules shall apply.\nSection 3. Added.\n", read.text());
		assertEquals(List.of(new Unread(Unread.Kind.AROUND, "", "“Former and forgotten”")), read.unread());
	}

	@Test
	void partsWhatABrowserParts() throws IOException {
		assertEquals("Fees\nFolded text.\nTable 1. Fees\nBoat\t5\nScope\nOf the act.\none\ntwo\n",
				text("<details><summary>Fees</summary>Folded text.</details><table><caption>Table 1. Fees</caption><tr><td>Boat</td><td>5</td></tr></table>"
						+ "<dl><dt>Scope<dd>Of the act.</dl><fieldset><legend>one</legend>two</fieldset>"));
	}

	@Test
	void keepsCellsInTheirColumns() throws IOException {
		assertEquals("No.\tTask\tUnit\nA\tRoads\tWorks\n\tBridges\tPorts\nB\t\tHealth\nAll\t\tNone\n",
				text("<table><tr><td>No.<td>Task<td>Unit<tr><td rowspan=2>A<td>Roads<td>Works<tr><td>Bridges<td>Ports<tr><td>B<td><td>Health<tr><td colspan=2>All<td>None</table>"));
		assertEquals("Duty\n1. to keep\n2. to show\nAgency\n", text("<table><tr><td>Duty<ol><li>to keep<li>to show</ol><td>Agency</table>"));
		assertEquals("Section 1. Text.\n", text("<table><tr><td>&nbsp;<td>Section 1. Text.<td></table>"));
	}

	@Test
	void writesFormulas() throws IOException {
		assertEquals("The rate R=(a+b)/c, x²+√(y+1), ∛z and n₁ of all.\n",
				text("<p>The rate <math><mi>R</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>,"
						+ " <math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msqrt><mi>y</mi><mo>+</mo><mn>1</mn></msqrt></math>,"
						+ " <math><semantics><mroot><mi>z</mi><mn>3</mn></mroot><annotation encoding='application/x-tex'>\\sqrt[3]{z}</annotation></semantics></math>"
						+ " and <math><msub><mi>n</mi><mn>1</mn></msub></math> of all.</p>"));
	}

	@Test
	void namesPagesInThePageAndPictures() throws IOException {
		SourceDocument read = one(file(folder, "a.html",
				"<p>Section 1. The first; it has a table.</p><iframe src=part2.html></iframe><p>Section 2. The second.</p><p><img src=page3.png><img src=dot.gif width=1 height=1>"
						+ "<iframe src=count.html width=0></iframe><img src=a.png alt='Fig. 1'></p><embed src=annex.pdf>"));
		assertEquals("Section 1. The first; it has a table.\nSection 2. The second.\nFig. 1\n", read.text());
		assertEquals(List.of(new Unread(Unread.Kind.PICTURE, "“Section 2. The second.”", "1"),
				new Unread(Unread.Kind.OBJECT, "“Section 1. The first,…”, “Fig. 1”", "2")), read.unread());
	}

	@Test
	void readsWhatIsFilledInAndChosen() throws IOException {
		SourceDocument read = one(file(folder, "a.html",
				"<p>Section 1. The grantee is <input value='Northland Board'>, in <select><option>East<option selected>West<option>South</select>.</p>"
						+ "<p><input type=checkbox checked>New <input type=radio>Old<input type=hidden value=x><input type=submit value=Send></p><textarea>Conditions: none.</textarea>"
						+ "<select multiple><option>Roads<option>Ports</select><p>Section 2. Rules.</p>"));
		assertEquals("Section 1. The grantee is Northland Board, in West.\n☑New ☐Old\nConditions: none.\nRoads\nPorts\nSection 2. Rules.\n",
				read.text());
		assertEquals(List.of(new Unread(Unread.Kind.AROUND, "", "“East, South”")), read.unread());
	}

	@Test
	void saysThatAPageOnlyShowsOthers() throws IOException {
		assertRefused(file(folder, "f.html",
				"<html><head><title>Act</title></head><frameset cols='20%,80%'><frame src='toc.html'><frame src='act.html'><noframes>Your browser has no frames.</noframes></frameset></html>"),
				"(toc.html, act.html)");
		assertRefused(file(folder, "i.html", "<html><body><iframe src='act.html'></iframe></body></html>"), "(act.html)");
	}

	@Test
	void namesWhatStandsBesideThePreformattedText() throws IOException {
		SourceDocument read = one(file(folder, "a.html", "<html><body><h1>An Act to see to boats</h1><pre>"
				+ "SECTION 1. Boats shall be seen to by the agency.\n".repeat(9) + "</pre></body></html>"));
		assertEquals("SECTION 1. Boats shall be seen to by the agency.\n".repeat(9), read.text());
		assertEquals(List.of(new Unread(Unread.Kind.AROUND, "", "“An Act to see to boats”")), read.unread());
	}

	@Test
	void takesPreformattedTextAsItIs() throws IOException {
		assertEquals("    SEC. 2. SCOPE.\n\n    (a) In <General>.\n",
				text("<html><body><pre>\n    SEC. 2. SCOPE.\n\n    (a) In &lt;General&gt;.\n</pre></body></html>"));
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
		SourceDocument act = one(file(folder, "act.html",
				"""
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
		assertRefused(deep, "deeper than any document");
		assertRefused(file(folder, "tables.html", "<html><body>" + "<table><tr><td>".repeat(20_000) + "x"), "deeper than any document");
		assertRefused(file(folder, "lists.html", "<html><body>" + "<ol><li>".repeat(20_000) + "x"), "deeper than any document");
	}

	@Test
	void readsManyBlanksAsOne() throws IOException {
		assertEquals("A b.\n", text("<p>A" + " \n".repeat(300_000) + "b.</p>"));
	}

	@Test
	void refusesMoreParagraphsThanAnyDocumentHas() throws IOException {
		assertRefused(file(folder, "many.html", "<html><body>" + "<p>x.".repeat(ReadingBudget.MOST_PARAGRAPHS + 1)), "more than any document");
	}

	private static final String ARTICLE = "<div id='zw'><p>各区：</p><p>一、研发</p><p>对研发给予补助。</p><p>二、人才</p><p>引进人才；提供住房。</p><p>2023年3月15日</p></div>";
	private static final String ARTICLE_TEXT = "各区：\n一、研发\n对研发给予补助。\n二、人才\n引进人才；提供住房。\n2023年3月15日\n";

	@Test
	void leavesOutWhatIsAroundTheDocument() throws IOException {
		assertEquals(ARTICLE_TEXT, text("<div><ul><li><a>首页</a></li><li><a>政策</a></li></ul></div><div style='display: none'>隐藏。</div>" + ARTICLE
				+ "<div><a>【打印本页】</a></div><div class='xgwj related'><h3>更多</h3><ul><li>一图读懂</li></ul></div><div id=footer>主办单位：某市政府</div>"));
	}

	@Test
	void keepsWhatStandsBetweenSentencesAndWhatIsNotKnown() throws IOException {
		assertEquals("Title\nOne.\nPrint\nTwo.\nSigned\n",
				text("<div>Title</div><div><p>One.</p><div class=print>Print</div><p>Two.</p></div><div>Signed</div>"));
		assertEquals(ARTICLE_TEXT, text("<form>" + ARTICLE + "</form>"));
	}

	@Test
	void takesTheTitleThatPageAndTextAgreeOn() throws IOException {
		String page = "<html><head><title>关于研发工作的通知_甲市政府网</title></head><body><p>甲市人民政府</p><p>关于研发工作的通知</p><p>给予补助。</p></body></html>";
		assertEquals("关于研发工作的通知", one(file(folder, "titled.html", page)).metadata().title());
	}

	@Test
	void takesTheCardOfAPage() throws IOException {
		SourceDocument read = one(file(folder, "card.html", "<html><body><table><tr><td>索 引 号：</td><td>1</td><td>发文机关：</td><td>甲市政府</td></tr>"
				+ "<tr><td>标　　题：</td><td colspan=3>关于研发的通知</td></tr><tr><td>成文日期：</td><td>2023年03月15日</td><td>发文字号：</td><td>甲政发〔2023〕1号</td></tr></table>"
				+ ARTICLE));
		assertEquals(ARTICLE_TEXT, read.text());
		assertEquals("关于研发的通知", read.metadata().title());
		assertEquals(List.of("甲市政府"), read.metadata().issuers());
		assertEquals(new PolicyDate(2023, 3, 15), read.metadata().date());
		assertEquals("甲政发〔2023〕1号", read.metadata().attributes().get("number"));
	}

	@Test
	void refusesAPageWithoutText() throws IOException {
		assertRefused(file(folder, "a.html", "<html><body><script>only()</script></body></html>"), "no text");
	}

	private String text(String page) throws IOException {
		return one(file(folder, "page.html", page)).text();
	}
}
