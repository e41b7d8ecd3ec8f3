// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Table;
import org.policycoder.report.figure.FrameworkPlane.LeftOut;

/** The plane is drawn for any codebook, and tells what it has no room for. */
class FrameworkPlaneTest {

	private static final class Codebook {

		private final Table.Builder table = Table.builder("codebook", "codebook", Locale.ENGLISH);

		Codebook() {
			for (String id : List.of("dimension-code", "dimension", "type-code", "type", "category-code", "category")) {
				table.column(new Column(id, Type.TEXT, id, false));
			}
		}

		Codebook flat(String dimension, int types, IntFunction<String> name) {
			for (int i = 0; i < types; i++) {
				table.row(dimension, dimension, dimension + i, name.apply(i), dimension + i, name.apply(i));
			}
			return this;
		}

		Codebook nested(String dimension, int categories) {
			for (int i = 0; i < categories; i++) {
				table.row(dimension, dimension, "T", "type", "T" + i, "category " + i);
			}
			return this;
		}

		FrameworkPlane plane() {
			return new FrameworkPlane(table.build());
		}
	}

	private static void assertDrawn(FrameworkPlane plane) throws Exception {
		assertEquals(FrameworkPlane.WIDTH, ImageIO.read(new ByteArrayInputStream(plane.png(72))).getWidth());
		assertTrue(svg(plane).contains("<svg"));
	}

	private static String svg(FrameworkPlane plane) throws Exception {
		return new String(plane.svg(), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 59", "59, 2", "200, 200", "1000, 1", "1, 1000" })
	void anyNumberOfTypesIsDrawn(int x, int y) throws Exception {
		FrameworkPlane plane = new Codebook().flat("X", x, i -> "x" + i).flat("Y", y, i -> "y" + i).plane();
		assertDrawn(plane);
		String svg = svg(plane);
		for (LeftOut part : plane.leftOut()) {
			int drawn = part.dimension().equals("X") ? x - part.types() : y - part.types();
			String letter = part.dimension().toLowerCase(Locale.ROOT);
			assertTrue(svg.contains(letter + (drawn - 1)) && !svg.contains(">" + letter + drawn + "<"), svg);
			assertTrue(svg.contains("+ " + part.types()), svg);
		}
		assertEquals(List.of(x > 12, y > 6).stream().filter(b -> b).count(), plane.leftOut().size());
	}

	@Test
	void aCodebookWithoutCategoriesIsDrawn() throws Exception {
		assertDrawn(new Codebook().plane());
		assertDrawn(new Codebook().flat("X", 3, i -> "x" + i).plane());
	}

	@Test
	void aNameIsCutWhereItHasNoRoom() throws Exception {
		for (String piece : List.of("word ", "letters", "\u653f\u7b56", "\uD83D\uDE00")) {
			FrameworkPlane plane = new Codebook().flat("X", 12, i -> piece.repeat(100)).flat("Y", 3, i -> piece.repeat(100)).plane();
			assertDrawn(plane);
			assertEquals(List.of(), plane.leftOut());
			assertTrue(svg(plane).contains("\u2026") || svg(plane).contains("&#8230;"));
		}
	}

	@Test
	void aWordTooLongForItsColumnStandsUprightAndWhole() throws Exception {
		String narrow = svg(new Codebook().flat("X", 12, i -> "Instrument number " + i).plane());
		assertTrue(narrow.contains("rotate(-90)"), narrow);
		assertEquals(13, narrow.split(">Instrument<").length, narrow);
		for (int i = 0; i < 12; i++) {
			assertTrue(narrow.contains(">number " + i + "<"), narrow);
		}
		String wide = svg(new Codebook().flat("X", 4, i -> "Instrument number " + i).plane());
		assertFalse(wide.contains("rotate(-90)"), wide);
	}

	@Test
	void categoriesBelowATypeAreToldToo() throws Exception {
		FrameworkPlane plane = new Codebook().nested("X", 100).plane();
		assertDrawn(plane);
		LeftOut part = plane.leftOut().getFirst();
		assertEquals(0, part.types());
		assertTrue(svg(plane).contains("category " + (100 - part.categories() - 1)));
		assertTrue(svg(plane).contains("+ " + part.categories()));
	}

	@Test
	void twoTypesOfOneNameAreTwo() {
		FrameworkPlane plane = new Codebook().flat("X", 13, i -> "same").plane();
		assertEquals(List.of(new LeftOut("X", 2, 0)), plane.leftOut());
	}
}
