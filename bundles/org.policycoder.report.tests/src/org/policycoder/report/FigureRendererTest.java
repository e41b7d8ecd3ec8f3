// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.Progress;
import org.policycoder.report.Figure.Area;

/** Figures are drawn by themselves, as large and sharp as they are asked for, and tell what the table says. */
class FigureRendererTest {

	private static final Study STUDY = SmallStudy.coded();

	private static final ReportTemplates TEMPLATES = ReportTemplates.standard(Locale.ENGLISH);

	private final FigureRenderer renderer = new FigureRenderer();

	private static FigureRequest request(String template, Locale locale, FigureRequest.Size size) {
		return new FigureRequest(STUDY, Tables.standard(), TEMPLATES.template(template).orElseThrow(), locale, size);
	}

	@Test
	void templatesOfFiguresAreKnown() throws ReportException {
		for (ReportTemplate template : TEMPLATES.all()) {
			assertEquals(template.id().startsWith("figure-"), renderer.isFigure(template), template.id());
		}
	}

	@Test
	void aChartIsAsLargeAsAskedForAndTellsEveryValueOfItsTable() throws Exception {
		Figure figure = renderer.pixels(request("figure-8", Locale.ENGLISH, new FigureRequest.Size(300, 200)), 144,
				Progress.NONE);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(figure.picture()));
		assertEquals(600, image.getWidth());
		assertEquals(400, image.getHeight());
		Table table = Tables.standard().table("crosstab", STUDY, TableParameters.in(Locale.ENGLISH));
		List<String> expected = table.rows().stream().map(r -> r.get(table.indexOf("row")) + " \u00b7 "
				+ r.get(table.indexOf("column")) + ": " + r.get(table.indexOf("count"))).sorted().toList();
		assertEquals(expected, figure.areas().stream().map(Area::label).sorted().toList());
		for (Area area : figure.areas()) {
			for (int i = 0; i < area.outline().length; i += 2) {
				assertTrue(area.outline()[i] <= 600 && area.outline()[i + 1] <= 400, area.label());
			}
		}
		assertTrue(figure.title().startsWith("Figure 8. "), figure.title());
	}

	@Test
	void sharesAreToldAsPercentages() throws Exception {
		Figure figure = renderer.pixels(request("figure-6", Locale.CHINA, null), 96, Progress.NONE);
		assertFalse(figure.areas().isEmpty());
		figure.areas().forEach(a -> assertTrue(a.label().matches("\\d{4} \u00b7 .+: -?\\d+\\.\\d%"), a.label()));
		Table table = Tables.standard().table("category-by-year", STUDY,
				TableParameters.in(Locale.CHINA).with(TableParameters.DIMENSION, "X"));
		Set<String> expected = new TreeSet<>();
		for (int row = 0; row < table.rows().size(); row++) {
			String place = table.value(row, "year") + " \u00b7 " + table.value(row, "category");
			expected.add(place + String.format(Locale.ROOT, ": %.1f%%", 100 * (Double) table.value(row, "share")));
			expected.add(place + String.format(Locale.ROOT, "（趋势线）: %.1f%%", 100 * (Double) table.value(row, "trend")));
		}
		Set<String> told = figure.areas().stream().map(Area::label).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(expected.containsAll(told), () -> "a place says what is not so: " + told + " of " + expected);
		assertTrue(told.stream().anyMatch(t -> t.contains("趋势线")) && told.stream().anyMatch(t -> !t.contains("趋势线")), told::toString);
		assertTrue(figure.title().startsWith("图 6. "), figure.title());
		assertFalse(figure.remark().isEmpty());
	}

	@Test
	void aFigureIsVectorsToo() throws Exception {
		for (String id : List.of("figure-1", "figure-3")) {
			Figure figure = renderer.vectors(request(id, Locale.ENGLISH, null), Progress.NONE);
			assertTrue(new String(figure.picture(), StandardCharsets.UTF_8).contains("<svg"), id);
			assertEquals(List.of(), figure.areas());
		}
	}

	@Test
	void thePlaneOfTheFrameworkIsPixelsToo() throws Exception {
		Figure figure = renderer.pixels(request("figure-1", Locale.ENGLISH, null), 96, Progress.NONE);
		assertNotNull(ImageIO.read(new ByteArrayInputStream(figure.picture())));
	}

	@Test
	void whereNothingIsCodedThereIsNothingToDraw() throws Exception {
		Figure figure = renderer.pixels(new FigureRequest(SmallStudy.uncoded(), Tables.standard(),
				TEMPLATES.template("figure-8").orElseThrow(), Locale.ENGLISH, null), 96, Progress.NONE);
		assertNull(figure.picture());
	}

	@Test
	void whoHasCancelledGetsNone() {
		Progress cancelled = new Progress() {
			@Override
			public void begin(int total) {
				// not begun
			}

			@Override
			public void worked(int amount) {
				// not begun
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		Assertions.assertThrows(CancellationException.class,
				() -> renderer.pixels(request("figure-2", Locale.ENGLISH, null), 96, cancelled));
	}

	@Test
	void anAreaKnowsWhatIsInIt() {
		Area triangle = new Area(new int[] { 0, 0, 10, 0, 0, 10 }, "");
		assertTrue(triangle.contains(2, 2));
		assertFalse(triangle.contains(9, 9));
		assertFalse(triangle.contains(-1, 2));
	}
}
