// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.Progress;

/** Every dimension and every pair of dimensions has its table and figure. */
class StudyDesignTest {

	private static final Pattern CAPTION = Pattern.compile("(Table|Figure|表|图) \\d+\\. ");

	@TempDir
	Path folder;

	private Path render(Study study, Locale locale, ReportFormat format) throws ReportException {
		ReportTemplate design = ReportTemplates.standard(locale).template(ReportTemplates.STUDY).orElseThrow();
		return new ReportRenderer().render(new ReportRequest(study, null, Tables.standard(), design, locale,
				List.of(format), folder, "study"), Progress.NONE).files().getFirst();
	}

	private static List<String> captions(String text) {
		return CAPTION.matcher(text).results().map(MatchResult::group).map(String::strip).toList();
	}

	@Test
	void twoDimensionsAreNumberedAsInThePaper() throws Exception {
		String text = Jsoup.parse(render(SmallStudy.coded(), Locale.ENGLISH, ReportFormat.HTML).toFile()).text();
		assertEquals(List.of("Table 1.", "Table 2.", "Figure 1.", "Figure 2.", "Figure 3.", "Figure 4.", "Figure 5.",
				"Table 3.", "Figure 6.", "Table 4.", "Figure 7.", "Table 5.", "Figure 8.", "Table 6."), captions(text));
	}

	@Test
	void furtherDimensionsAndTheirPairsFollow() throws Exception {
		Document page = Jsoup.parse(render(SmallStudy.ofFurtherDimensions(2), Locale.ENGLISH, ReportFormat.HTML).toFile());
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			expected.add("Table " + (7 + i) + ".");
			expected.add("Figure " + (9 + i) + ".");
		}
		String text = page.text();
		List<String> captions = captions(text);
		assertEquals(expected, captions.subList(14, captions.size()));
		for (String heading : List.of("8 Further \"dimension\" 1", "9 Policy instruments by Further \"dimension\" 1",
				"10 Policy objectives by Further \"dimension\" 1", "11 Further \"dimension\" 2",
				"14 Further \"dimension\" 1 by Further \"dimension\" 2")) {
			assertTrue(text.contains(heading), heading + " in " + text);
		}
		Element last = page.select("table").last();
		assertTrue(last.text().startsWith("Further \"dimension\" 1 Further \"dimension\" 2 "), last.text());
		assertTrue(text.contains("Low of 2") && text.contains("High of 2"), text);
	}

	@Test
	void chineseAndWordHaveThemToo() throws Exception {
		Path docx = render(SmallStudy.ofFurtherDimensions(1), Locale.CHINA, ReportFormat.DOCX);
		try (InputStream in = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(in)) {
			List<String> captions = document.getParagraphs().stream().filter(p -> "Caption".equals(p.getStyle()))
					.map(XWPFParagraph::getText).toList();
			for (String number : List.of("表 7. ", "图 9. ", "表 8. ", "图 10. ", "表 9. ", "图 11. ")) {
				assertEquals(1, captions.stream().filter(c -> c.startsWith(number)).count(), number + captions);
			}
			assertEquals(9, document.getTables().size());
		}
	}

	@Test
	void aStudyWithoutCodingsSaysNothingOfAgreement() throws Exception {
		String text = Jsoup.parse(render(SmallStudy.uncoded(), Locale.ENGLISH, ReportFormat.HTML).toFile()).text();
		assertFalse(text.contains("greement"), text);
	}
}
