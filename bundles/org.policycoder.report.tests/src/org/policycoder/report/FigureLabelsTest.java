// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.Progress;

/** What a figure and its table say of one thing is the same; what is not in them is said. */
class FigureLabelsTest {

	@TempDir
	Path folder;

	private static Figure figure(Study study, String template, Locale locale) throws ReportException {
		return new FigureRenderer().vectors(new FigureRequest(study, Tables.standard(),
				ReportTemplates.standard(locale).template(template).orElseThrow(), locale, null), Progress.NONE);
	}

	private String text(Study study, String template) throws Exception {
		ReportTemplate design = ReportTemplates.standard(Locale.ENGLISH).template(template).orElseThrow();
		return Jsoup.parse(new ReportRenderer().render(new ReportRequest(study, null, Tables.standard(), design,
				Locale.ENGLISH, List.of(ReportFormat.HTML), folder, template), Progress.NONE).files().getFirst().toFile())
				.text();
	}

	@Test
	void sharesOfTypesAreThoseOfAllDocuments() throws Exception {
		Figure figure = figure(SmallStudy.ofManyTypes(20), "figure-3", Locale.ENGLISH);
		List<String> labels = Jsoup.parse(new String(figure.picture(), StandardCharsets.UTF_8), "", Parser.xmlParser())
				.select("text").eachText().stream().filter(t -> t.endsWith("%)")).toList();
		assertEquals(Collections.nCopies(15, "2 (5.00%)"), labels);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "figure-3 | en | 5 further types, 10 documents.",
			"figure-3 | zh | 另有 5 种类型，共 10 份。",
			"figure-4 | en | 5 further issuers, 10 documents (a joint one counts for each issuer).",
			"figure-4 | zh | 另有 5 个机构，共 10 份（联合发文按每个机构各计一次）。" })
	void whatHasNoRoomIsSaidWithItsSum(String template, String language, String remark) throws Exception {
		assertEquals(remark, figure(SmallStudy.ofManyTypes(20), template, Locale.forLanguageTag(language)).remark());
		assertEquals("", figure(SmallStudy.ofManyTypes(15), template, Locale.forLanguageTag(language)).remark());
	}

	@Test
	void oneTypeOfOneDocumentIsSaidInTheSingular() throws Exception {
		Figure figure = figure(SmallStudy.ofManyTypes(16), "figure-3", Locale.ENGLISH);
		assertEquals("1 further type, 2 documents.", figure.remark());
	}

	private static List<String> texts(Figure figure) {
		return Jsoup.parse(new String(figure.picture(), StandardCharsets.UTF_8), "", Parser.xmlParser()).select("text").eachText();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "figure-6 | 9 | ", "figure-6 | 11 | 2 further categories, 3 codings.",
			"figure-7 | 9 | ", "figure-7 | 10 | 1 further category, 1 coding.",
			"figure-8 | 9 | ",
			"figure-8 | 20 | Drawn are the 15 most frequent categories across and the 9 most frequent ones stacked; the others have 66 pairs of codings." })
	void aFigureDrawsTheMostFrequentCategoriesAndSaysTheRest(String template, int categories, String remark) throws Exception {
		Figure figure = figure(SmallStudy.ofManyCategories(categories, i -> "Category " + i + "."), template, Locale.ENGLISH);
		assertEquals(remark != null, remark != null && figure.remark().contains(remark), figure.remark());
		assertFalse(remark == null && (figure.remark().contains("further") || figure.remark().contains("Drawn")), figure.remark());
		List<String> drawn = texts(figure);
		int most = template.equals("figure-8") ? 15 : 9;
		for (int i = 1; i <= categories; i++) {
			String name = "Category " + i + ".";
			assertEquals(i > categories - most, drawn.stream().anyMatch(t -> t.startsWith(name)), name + " in " + drawn);
		}
	}

	/** A figure takes what has one name for one thing, and a name as long as a page leaves it no room. */
	@Test
	void longNamesAreCutAndStayTwo() throws Exception {
		String name = "A name of a category that goes on and on, ".repeat(7);
		for (String template : List.of("figure-6", "figure-7", "figure-8")) {
			List<String> drawn = texts(figure(SmallStudy.ofManyCategories(2, i -> name + i), template, Locale.ENGLISH));
			for (String code : template.equals("figure-8") ? List.of("(M1)", "(M2)", "(N1)", "(N2)")
					: List.of("(" + (template.equals("figure-6") ? "M" : "N") + "1)")) {
				assertTrue(drawn.stream().anyMatch(t -> t.startsWith("A name of a category") && t.contains("\u2026") && t.contains(code)),
						code + " in " + drawn);
			}
			assertTrue(drawn.stream().allMatch(t -> t.length() < 60), drawn.toString());
		}
	}

	@Test
	void codingsWithoutADateAreSaidBelowTheFiguresOfYears() throws Exception {
		for (String template : List.of("figure-6", "figure-7")) {
			for (boolean dated : List.of(true, false)) {
				Figure figure = figure(SmallStudy.partlyUndated(dated), template, Locale.ENGLISH);
				String remark = dated ? figure.remark() : figure.title();
				assertTrue(remark.contains("3 codings"), template + ": " + remark);
				assertEquals(template.equals("figure-6") && dated, remark.contains("Dashed"), remark);
			}
		}
		assertTrue(text(SmallStudy.partlyUndated(false), ReportTemplates.STUDY).contains("3 codings"));
	}

	@Test
	void whereOneHasCodedTheReportSaysWhyThereIsNoAgreement() throws Exception {
		assertTrue(text(SmallStudy.partlyUndated(true), "table-6").contains("two coders"));
		String study = text(SmallStudy.partlyUndated(true), ReportTemplates.STUDY);
		assertTrue(study.contains("7 Agreement of coders") && study.contains("two coders"), study);
	}

	@Test
	void aTableRoundsHalfUpAsItsFileDoes() throws Exception {
		String text = text(SmallStudy.ofThirtyTwoCodings(), "table-3");
		assertTrue(text.contains("3.13%") && !text.contains("3.12%"), text);
	}
}
