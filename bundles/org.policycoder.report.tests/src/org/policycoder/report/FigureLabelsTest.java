// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.policycoder.analysis.Tables;
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
