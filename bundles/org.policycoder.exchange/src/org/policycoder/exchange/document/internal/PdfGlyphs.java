// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the characters of a PDF with their places; text that runs in another direction than most of the page is left out. */
final class PdfGlyphs extends PDFTextStripper {
	/** No document that people code has more characters. */
	private static final int MOST = 20_000_000;

	/**
	 * A character, or a ligature.
	 *
	 * @param x     left edge, in points from the left
	 * @param right right edge
	 * @param y     base line, in points from the top
	 * @param size  size of the font in points
	 * @param text  what it stands for; white space where the file writes it
	 */
	record Glyph(float x, float right, float y, float size, String text) {
		boolean isBlank() {
			return text.isBlank();
		}
	}

	/** A page: its size in points, and its characters in the order in which they were drawn. */
	record Page(float width, float height, List<Glyph> glyphs) {
	}

	private final List<Page> pages = new ArrayList<>();
	private final List<TextPosition> positions = new ArrayList<>();
	private int gathered;

	private PdfGlyphs() {
	}

	static List<Page> of(PDDocument document) throws IOException {
		PdfGlyphs glyphs = new PdfGlyphs();
		glyphs.getText(document);
		return glyphs.pages;
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		if (gathered < MOST && position.getUnicode() != null) {
			positions.add(position);
			gathered++;
		}
	}

	@Override
	protected void endPage(PDPage page) {
		Map<Float, Long> directions = positions.stream().collect(Collectors.groupingBy(TextPosition::getDir, Collectors.counting()));
		float direction = directions.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
		List<Glyph> glyphs = positions.stream().filter(position -> position.getDir() == direction).map(PdfGlyphs::glyph).collect(Collectors.toList());
		boolean turned = direction == 90 || direction == 270;
		float width = page.getCropBox().getWidth();
		float height = page.getCropBox().getHeight();
		if (page.getRotation() % 180 != 0 != turned) {
			float swap = width;
			width = height;
			height = swap;
		}
		pages.add(new Page(width, height, withoutShadows(glyphs)));
		positions.clear();
	}

	private static Glyph glyph(TextPosition position) {
		float x = position.getXDirAdj();
		return new Glyph(x, x + position.getWidthDirAdj(), position.getYDirAdj(), Math.abs(position.getFontSizeInPt()), position.getUnicode());
	}

	/** Bold that is made by printing a character twice counts once. */
	private static List<Glyph> withoutShadows(List<Glyph> glyphs) {
		Map<String, List<Glyph>> seen = glyphs.stream().collect(Collectors.groupingBy(shade(), Collectors.toList()));
		if (seen.size() == glyphs.size()) {
			return glyphs;
		}
		return glyphs.stream().filter(glyph -> seen.get(shade().apply(glyph)).getFirst() == glyph).toList();
	}

	private static Function<Glyph, String> shade() {
		return glyph -> glyph.text + Math.round(glyph.x) + "/" + Math.round(glyph.y);
	}
}
