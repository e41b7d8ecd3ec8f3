// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.policycoder.exchange.document.internal.PdfGlyphs.Glyph;

/**
 * A line of a page, or of a column of it.
 *
 * @param part   what it belongs to
 * @param words  its words in order, at least one
 * @param x      left edge, in points from the left of the page
 * @param right  right edge
 * @param y      base line, in points from the top
 * @param size   size of its largest letters, in points
 * @param lastSize size of its last letter
 * @param font   the font of all its letters, or null if there are several
 * @param left   left edge of its column
 * @param margin right edge of its column
 * @param block  number of the column, counted through the document; a line that runs through columns has one of its own
 */
record PdfLine(Part part, List<Word> words, float x, float right, float y, float size, float lastSize, String font, float left, float margin, int block) {
	/** A gap as wide as this share of the size of the font parts words. */
	private static final float GAP = 0.18f;
	/** Beside an ideograph it takes more: some programs set digits and Latin letters a little apart from ideographs. */
	private static final float IDEOGRAPH_GAP = 0.45f;
	/** Capitals smaller than this share of the line's size are small capitals. */
	private static final float SMALL = 0.92f;
	/** A digit that stands higher or lower by more than this share of the line's size, and is small, is a superscript or subscript. */
	private static final float SHIFTED = 0.12f;
	private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
	private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

	/** What a line belongs to. */
	enum Part {
		/** The running text. */
		TEXT,
		/** A ruled table; its words are the cells of a row. */
		ROW,
		/** The notes at the foot of a page. */
		NOTE,
		/** What is printed in another direction than most of the page; its place is that on the turned page. */
		ASIDE
	}

	/** A word; its text has small capitals as small letters. */
	record Word(String text, float x, float right) {
	}

	/** Makes the line of a row of a table; its words are the texts of the cells. */
	static PdfLine row(List<Word> cells, float y, float size, int block) {
		float right = cells.getLast().right;
		return new PdfLine(Part.ROW, List.copyOf(cells), cells.getFirst().x, right, y, size, size, null, cells.getFirst().x, right, block);
	}

	String text() {
		return String.join(part == Part.ROW ? "\t" : " ", words.stream().map(Word::text).toList());
	}

	float indent() {
		return x - left;
	}

	PdfLine in(int number) {
		return new PdfLine(part, words, x, right, y, size, lastSize, font, left, margin, number);
	}

	PdfLine between(float columnLeft, float columnRight) {
		return new PdfLine(part, words, x, right, y, size, lastSize, font, columnLeft, columnRight, block);
	}

	PdfLine as(Part other) {
		return new PdfLine(other, words, x, right, y, size, lastSize, font, left, margin, block);
	}

	PdfLine withoutFirstWord() {
		return new PdfLine(part, words.subList(1, words.size()), words.get(1).x, right, y, size, lastSize, font, left, margin, block);
	}

	/** Returns the line as it reads after another one: if that one ends in small capitals of this line's size, this one goes on in them. */
	PdfLine after(PdfLine before) {
		if (before.block != block || before.lastSize >= SMALL * before.size || Math.abs(before.lastSize - size) > 0.05f * size) {
			return this;
		}
		List<Word> small = words.stream().map(word -> new Word(word.text.toLowerCase(Locale.ROOT), word.x, word.right)).toList();
		return new PdfLine(part, small, x, right, y, before.size, lastSize, font, left, margin, block);
	}

	/** Returns the lines that characters make, from the top down. */
	static List<PdfLine> of(List<Glyph> glyphs) {
		return PdfRows.of(glyphs).stream().map(PdfLine::line).toList();
	}

	private static PdfLine line(List<Glyph> row) {
		row.sort(Comparator.comparingDouble(Glyph::x));
		Glyph largest = row.stream().filter(PdfLine::isLetter).max(Comparator.comparingDouble(Glyph::size))
				.orElseGet(() -> row.stream().filter(glyph -> !glyph.isBlank()).max(Comparator.comparingDouble(Glyph::size)).orElseThrow());
		List<Word> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		float begin = 0;
		float end = 0;
		for (Glyph glyph : row) {
			if (!word.isEmpty() && (glyph.isBlank() || glyph.x() - end > gap(word, glyph) * glyph.size())) {
				words.add(new Word(word.toString(), begin, end));
				word.setLength(0);
			}
			if (!glyph.isBlank()) {
				begin = word.isEmpty() ? glyph.x() : begin;
				end = word.isEmpty() ? glyph.right() : Math.max(end, glyph.right());
				word.append(text(glyph, largest));
			}
		}
		if (!word.isEmpty()) {
			words.add(new Word(word.toString(), begin, end));
		}
		float lastSize = row.stream().filter(PdfLine::isLetter).reduce((first, last) -> last).map(Glyph::size).orElse(largest.size());
		float right = (float) words.stream().mapToDouble(Word::right).max().orElse(end);
		List<String> fonts = row.stream().filter(PdfLine::isLetter).map(Glyph::font).filter(Objects::nonNull).distinct().limit(2).toList();
		return new PdfLine(Part.TEXT, List.copyOf(words), words.getFirst().x, right, largest.y(), largest.size(), lastSize, fonts.size() == 1 ? fonts.getFirst() : null, 0, 0, 0);
	}

	private static String text(Glyph glyph, Glyph largest) {
		if (isSmallCapital(glyph, largest)) {
			return glyph.text().toLowerCase(Locale.ROOT);
		}
		char first = glyph.text().charAt(0);
		if (glyph.text().length() == 1 && first >= '0' && first <= '9' && glyph.size() < SMALL * largest.size() && Math.abs(glyph.y() - largest.y()) > SHIFTED * largest.size()) {
			return (glyph.y() < largest.y() ? SUPERSCRIPTS : SUBSCRIPTS).substring(first - '0', first - '0' + 1);
		}
		return glyph.text();
	}

	private static float gap(CharSequence word, Glyph glyph) {
		return isIdeograph(word.charAt(word.length() - 1)) || isIdeograph(glyph.text().charAt(0)) ? IDEOGRAPH_GAP : GAP;
	}

	/** Tells whether words are written without spaces beside a character. */
	static boolean isIdeograph(char c) {
		return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u303f' || c >= '\uff00' && c <= '\uffef';
	}

	private static boolean isLetter(Glyph glyph) {
		return Character.isLetter(glyph.text().codePointAt(0));
	}

	/** A superior letter is small as well, but stands higher. */
	private static boolean isSmallCapital(Glyph glyph, Glyph largest) {
		return isLetter(glyph) && glyph.size() < SMALL * largest.size() && Math.abs(glyph.y() - largest.y()) < 0.1f * largest.size();
	}
}
