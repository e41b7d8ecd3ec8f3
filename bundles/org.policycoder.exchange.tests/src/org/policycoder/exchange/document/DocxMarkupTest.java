// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.policycoder.exchange.document.Reading.assertRefused;
import static org.policycoder.exchange.document.Reading.file;
import static org.policycoder.exchange.document.Reading.one;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.model.Unread;

/** What Word shows of a document is read once and at its place, and nothing else. */
class DocxMarkupTest {
	private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String BOX = "<txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p></txbxContent>".replace("txbxContent", "w:txbxContent");

	@TempDir
	Path folder;

	private final Map<String, String> parts = new TreeMap<>();

	@Test
	void readsATextBoxOnceAndNotInTheMiddleOfASentence() throws IOException {
		String box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + BOX + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + BOX
				+ "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
		assertEquals("Boxed.\nOne two.\nThree four.\nBoxed.\n", text(p(box + r("One two.")) + p(r("Three ") + box + r("four."))));
		assertEquals("From the fallback.\n", text(p(
				"<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:t>From the fallback.</w:t></mc:Fallback></mc:AlternateContent></w:r>")));
	}

	@Test
	void readsControlsAndTablesWhereverTheyStand() throws IOException {
		String inner = "<w:tbl><w:tr><w:tc>" + p(r("(a) deep")) + "</w:tc></w:tr></w:tbl>";
		assertEquals("Cell one.\nCell two.\n(a) deep\nRow.\n",
				text("<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent>" + p(r("Cell one.")) + "</w:sdtContent></w:sdt>" + p(r("Cell two.")) + inner
						+ "</w:tc></w:tr><w:sdt><w:sdtContent><w:tr><w:tc>" + p(r("Row.")) + "</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"));
	}

	@Test
	void keepsCellsInTheirColumns() throws IOException {
		assertEquals("No.\tTask\t\tBody\n1\tbuild\tfast\tA\n\tgrow\tslowly\tB\n",
				text("<w:tbl>" + row(cell("", "No."), cell("<w:gridSpan w:val='2'/>", "Task"), cell("", "Body"))
						+ row(cell("<w:vMerge w:val='restart'/>", "1"), cell("", "build"), cell("", "fast"), cell("", "A"))
						+ row(cell("<w:vMerge/>", ""), cell("", "grow"), cell("", "slowly"), cell("", "B"))
						+ "</w:tbl>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<m:f><m:num>A</m:num><m:den>B+C</m:den></m:f>|A/(B+C)", "<m:sSup><m:e>x</m:e><m:sup>2</m:sup></m:sSup>|x²",
			"<m:rad><m:deg/><m:e>x+1</m:e></m:rad>|√(x+1)",
			"<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>i=1</m:sub><m:sup>n</m:sup><m:e>x</m:e></m:nary>|∑ᵢ₌₁ⁿx",
			"<m:d><m:e>a</m:e></m:d>|(a)" })
	void writesFormulasOnALine(String formula, String text) throws IOException {
		String runs = formula.replaceAll(">([^<>]+)<", "><m:r><m:t>$1</m:t></m:r><");
		assertEquals("R = " + text + " is due.\n", text(p(r("R = ") + "<m:oMath>" + runs + "</m:oMath>" + r(" is due."))));
	}

	@Test
	void setsNotesApartAndKeepsWhatIsRaised() throws IOException {
		part("footnotes", "<w:footnotes><w:footnote w:id='-1' w:type='separator'><w:p/></w:footnote><w:footnote w:id='1'>"
				+ p("<w:r><w:footnoteRef/></w:r>" + r("See the list.")) + "</w:footnote></w:footnotes>");
		SourceDocument read = document(p(r("Devices") + "<w:r><w:footnoteReference w:id='1'/></w:r>" + r(" of 1200") + script("super", "2")
				+ r(" or 500 m") + script("super", "2") + r(" and CO") + script("sub", "2") + r(", the 21") + script("super", "st") + r(" of 10")
				+ "<w:r><w:rPr><w:position w:val='8'/><w:sz w:val='14'/></w:rPr><w:t>-6</w:t></w:r>" + r(".")));
		assertEquals("Devices of 1200² or 500 m² and CO₂, the 21st of 10⁻⁶.\n\nSee the list.\n", read.text());
		assertEquals("\nSee the list.\n", read.text().substring(read.notes()));
		assertEquals(List.of(new Unread(Unread.Kind.NOTES, "“Devices”", "1")), read.unread());
	}

	@Test
	void takesTrackedChangesAsAccepted() throws IOException {
		assertEquals("One moved.\nTwo joined.\n",
				text(p("<w:moveFrom><w:r><w:t>moved.</w:t></w:r></w:moveFrom>")
						+ p(r("One ") + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveTo>" + r("moved.") + "</w:moveTo>")
						+ p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Two ")) + p(r("joined."))));
	}

	@Test
	void leavesOutWhatIsHiddenByItselfOrByAStyle() throws IOException {
		part("styles",
				"<w:styles><w:style w:type='character' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type='character' w:styleId='I'><w:basedOn w:val='H'/></w:style>"
						+ "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:vanish/></w:rPr></w:style></w:styles>");
		assertEquals("Seen and shown.\n",
				text(p(r("Seen")
						+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t> not</w:t></w:r><w:r><w:rPr><w:rStyle w:val='I'/></w:rPr><w:t> nor</w:t></w:r>"
						+ "<w:r><w:rPr><w:rStyle w:val='I'/><w:vanish w:val='0'/></w:rPr><w:t> and shown.</w:t></w:r>")
						+ p("<w:pPr><w:pStyle w:val='P'/></w:pPr>" + r("Nothing."))));
	}

	@Test
	void showsFieldsByTheirResult() throws IOException {
		String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
		String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
		String middle = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
		assertEquals("See Article 1.\n", text(p(r("See ") + begin + begin + r("inner") + end + "<w:r><w:instrText> REF </w:instrText></w:r>" + middle
				+ r("Article 1") + end + r("."))));
		assertEquals("Never ended.\n", text(p(begin + r("Never ended."))));
	}

	@Test
	void inheritsNumbersFromStyles() throws IOException {
		part("styles", "<w:styles><w:style w:type='paragraph' w:styleId='A'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style></w:styles>");
		part("numbering",
				"<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='chineseCountingThousand'/><w:suff w:val='nothing'/><w:lvlText w:val='%1、'/></w:lvl>"
						+ "<w:lvl w:ilvl='1'><w:numFmt w:val='ideographTraditional'/><w:suff w:val='nothing'/><w:lvlText w:val='（%2）'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>");
		assertEquals("一、总则\n（甲）目的\n（乙）原则\n二、附则\n不编号\n", text(styled("A", "总则") + styled("B", "目的") + styled("B", "原则") + styled("A", "附则")
				+ p("<w:pPr><w:pStyle w:val='A'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("不编号"))));
	}

	@Test
	void namesWhatHasNoText() throws IOException {
		SourceDocument read = document(p(r("Section 1. A picture:") + "<w:r><w:drawing><blip/></w:drawing></w:r>")
				+ p("<w:r><w:object><imagedata/><OLEObject ProgID='Equation.3'/></w:object></w:r>"));
		assertEquals(List.of(new Unread(Unread.Kind.PICTURE, "“Section 1. A picture:”", "1"),
				new Unread(Unread.Kind.FORMULA, "“Section 1. A picture:”", "1")), read.unread());
	}

	@Test
	void namesWhatIsHidden() throws IOException {
		String row = "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + p(r("Hidden row.")) + "</w:tc></w:tr></w:tbl>";
		String drawing = "<w:r><w:pict><v:shape xmlns:v='urn:v' style='visibility:hidden'><v:textpath string='Unseen art'/></v:shape></w:pict></w:r>";
		SourceDocument read = document(p(r("A bank shall ") + hidden("not") + r("lend.") + hidden(" - "))
				+ p(hidden("Until") + "<w:r><w:tab/></w:r>" + hidden("2020.")) + row + p(r("Art.") + drawing));
		assertEquals("A bank shall lend.\nArt.\n", read.text());
		assertEquals(List.of(new Unread(Unread.Kind.HIDDEN, "", "“not -”, “Until 2020.”, “Hidden row.”, “Unseen art”")), read.unread());
	}

	@Test
	void namesWhatTrackedChangesTakeAwayAndComments() throws IOException {
		SourceDocument read = document(p(r("A bank shall") + "<w:del><w:r><w:delText> not</w:delText></w:r></w:del>" + r(" lend.")
				+ "<w:r><w:commentReference w:id='1'/></w:r>")
				+ "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("<w:del><w:r><w:delText>Row.</w:delText></w:r></w:del>")
				+ "</w:tc></w:tr></w:tbl>" + p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Kept")) + p(r(" whole.")));
		assertEquals("A bank shall lend.\nKept whole.\n", read.text());
		assertEquals(
				List.of(new Unread(Unread.Kind.DELETED, "“A bank shall lend.”", "2"), new Unread(Unread.Kind.COMMENT, "“A bank shall lend.”", "1")),
				read.unread());
	}

	@Test
	void namesHeadsAndFeetThatWordShowsButNotNumbersOfPages() throws IOException {
		part("header", "<w:hdr>" + p(r("示例市人民政府文件")) + "</w:hdr>");
		part("footer", "<w:ftr>" + p(r("Page ") + "<w:fldSimple w:instr='PAGE'>" + r("3") + "</w:fldSimple>" + r(" of 10"))
				+ p(r("第 ") + r("3") + r(" 页 共 10 页")) + p(r("— ii —")) + "</w:ftr>");
		String references = "<w:headerReference w:type='TYPE' r:id='header' xmlns:r='urn:r'/><w:footerReference w:type='TYPE' r:id='footer' xmlns:r='urn:r'/>";
		String section = "<w:sectPr>" + references.replace("TYPE", "first") + "<w:titlePg/></w:sectPr>";
		SourceDocument read = document(p("<w:pPr>" + section + "</w:pPr>" + r("第一条 正文。")) + section);
		assertEquals(List.of(new Unread(Unread.Kind.MARGIN, "", "“示例市人民政府文件”")), read.unread());
		assertEquals(List.of(),
				document(p(r("Text.")) + "<w:sectPr>" + references.replace("TYPE", "first") + references.replace("TYPE", "even") + "</w:sectPr>")
						.unread());
		part("settings", "<w:settings><w:evenAndOddHeaders/></w:settings>");
		assertEquals(1, document(p(r("Text.")) + "<w:sectPr>" + references.replace("TYPE", "even") + "</w:sectPr>").unread().size());
		assertEquals(1, document(p(r("Text.")) + "<w:sectPr>" + references.replace("TYPE", "default") + "</w:sectPr>").unread().size());
	}

	@Test
	void readsStrictOpenXml() throws IOException {
		byte[] strict = zip(p(r("Strict.")), "http://purl.oclc.org/ooxml/wordprocessingml/main",
				"http://purl.oclc.org/ooxml/officeDocument/relationships");
		assertEquals("Strict.\n", one(file(folder, "strict.docx", strict)).text());
	}

	@Test
	void saysWhatIsNoWordDocument() throws IOException {
		assertRefused(file(folder, "rich.doc", "{\\rtf1 text}"), "another kind of file");
		assertEquals("Page.\n", one(file(folder, "page.doc", "<html><body>Page.</body></html>")).text());
	}

	@Test
	void givesUpWhatIsNestedDeeperThanAnyDocument() throws IOException {
		byte[] deep = zip("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300), TRANSITIONAL, RELATIONS);
		assertRefused(file(folder, "deep.docx", deep), "deeper than any document");
	}

	/** The cases that were collected, with a piece of the text that each has to give. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "01-textbox|示政发〔2023〕15号\\n关于", "02-nested-table|\\n（一）嵌套表内的事项；\\n（二）嵌套表内第二项。\\n第三条",
			"03-sdt-in-table|单元格控件文字\\n行级控件文字\\n",
			"04-equation|：\\n补贴金额=销售额×5%\\n", "04b-equation-inline|is R=grant/cost of", "05-footnote-marks|企业购置设备的，可以申请补助1200²元，面积不少于500m²，二氧化碳（CO₂）",
			"06-vml-textbox|第二条 文本框中的条文。\\n第一条 总则内容。", "06b-vml-textbox-en|box.\\nNote in the margin.\\nSection 2",
			"07-tracked-move|\\n第四条 主管部门负责监督。\\n第五条 被移走的条文。\\n第六条 段落标记被删除，应与",
			"08-hidden-text|第二条 适用于全部企业。", "09-cell-paragraphs|建设示范基地\\n培育龙头企业\\n引进人才", "10-style-numbering|（二） 基本原则。\\n\\n二、 主要任务\\n（一） 加强研发。\\n五、",
			"11b-strict-document|第一条 为了规范",
			"43-merged-cells-docx|1\\t建设示范基地\\t工业部门\\n\\t培育龙头企业\\t商务部门\\n合计" })
	void readsTheCases(String name, String piece) throws IOException {
		String data = System.getProperty("policycoder.data");
		Path file = data == null ? null : Path.of(data, "cases", "files", name + ".docx");
		Assumptions.assumeTrue(file != null && Files.exists(file), "policycoder.data is not set, or has no such case");
		String text = one(file).text();
		String expected = piece.replace("\\n", "\n").replace("\\t", "\t");
		assertEquals(expected, text.contains(expected) ? expected : text);
	}

	private static String p(String content) {
		return "<w:p>" + content + "</w:p>";
	}

	private static String r(String text) {
		return "<w:r><w:t>" + text + "</w:t></w:r>";
	}

	private static String hidden(String text) {
		return "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + text + "</w:t></w:r>";
	}

	private static String styled(String style, String text) {
		return p("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text));
	}

	private static String script(String way, String text) {
		return "<w:r><w:rPr><w:vertAlign w:val='" + way + "script'/></w:rPr><w:t>" + text + "</w:t></w:r>";
	}

	private static String cell(String properties, String text) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
	}

	private static String row(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	private void part(String kind, String content) {
		parts.put(kind, content);
	}

	private String text(String body) throws IOException {
		return document(body).text();
	}

	private SourceDocument document(String body) throws IOException {
		return one(file(folder, "made.docx", zip(body, TRANSITIONAL, RELATIONS)));
	}

	private byte[] zip(String body, String namespace, String relations) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
			StringBuilder overrides = new StringBuilder("<Override PartName='/word/document.xml' ContentType='" + types + "document.main+xml'/>");
			StringBuilder related = new StringBuilder();
			for (String kind : parts.keySet()) {
				overrides.append("<Override PartName='/word/" + kind + ".xml' ContentType='" + types + kind + "+xml'/>");
				related.append("<Relationship Id='" + kind + "' Type='" + relations + "/" + kind + "' Target='" + kind + ".xml'/>");
			}
			add(zip, "[Content_Types].xml",
					"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
							+ overrides + "</Types>");
			add(zip, "_rels/.rels", relationships("<Relationship Id='d' Type='" + relations + "/officeDocument' Target='word/document.xml'/>"));
			add(zip, "word/_rels/document.xml.rels", relationships(related.toString()));
			add(zip, "word/document.xml", named("<w:document><w:body>" + body + "</w:body></w:document>", namespace));
			for (Map.Entry<String, String> part : parts.entrySet()) {
				add(zip, "word/" + part.getKey() + ".xml", named(part.getValue(), namespace));
			}
		}
		return bytes.toByteArray();
	}

	private static String named(String content, String namespace) {
		return content.replaceFirst(">", " xmlns:w='" + namespace + "' xmlns:mc='urn:mc' xmlns:m='urn:m'>").replace("<w:t>",
				"<w:t xml:space='preserve'>");
	}

	private static String relationships(String content) {
		return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content + "</Relationships>";
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}
}
