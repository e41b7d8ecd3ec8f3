// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
 * @param left   left edge of its column
 * @param margin right edge of its column
 * @param block  number of the column, counted through the document; a line that runs through columns has one of its own
 */
record PdfLine(Part part, List<Word> words, float x, float right, float y, float size, float lastSize, float left, float margin, int block) {
	/** A gap as wide as this share of the size of the font parts words. */
	private static final float GAP = 0.18f;
	/** Beside an ideograph it takes more: some programs set digits and Latin letters a little apart from ideographs. */
	private static final float IDEOGRAPH_GAP = 0.45f;
	/** Capitals smaller than this share of the line's size are small capitals. */
	private static final float SMALL = 0.92f;
	/** What stands higher or lower by more than this share of the line's size, and is small, is a superscript or subscript. */
	private static final float SHIFTED = 0.12f;
	/** What is a superscript or subscript besides single letters: figures, with signs and brackets. */
	private static final Pattern MARK = Pattern.compile("\\p{L}|[\\d+\\-−()\\[\\],]*\\d[\\d+\\-−()\\[\\],]*");

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
	record Word(String text, float x, float right) {}

	/** Makes the line of a row of a table; its words are the texts of the cells. */
	static PdfLine row(List<Word> cells, float y, float size, int block) {
		float right = cells.getLast().right;
		return new PdfLine(Part.ROW, List.copyOf(cells), cells.getFirst().x, right, y, size, size, cells.getFirst().x, right, block);
	}

	String text() {
		return String.join(part == Part.ROW ? "\t" : " ", words.stream().map(Word::text).toList());
	}

	float indent() {
		return x - left;
	}

	PdfLine in(int number) {
		return new PdfLine(part, words, x, right, y, size, lastSize, left, margin, number);
	}

	PdfLine between(float columnLeft, float columnRight) {
		return new PdfLine(part, words, x, right, y, size, lastSize, columnLeft, columnRight, block);
	}

	PdfLine as(Part other) {
		return new PdfLine(other, words, x, right, y, size, lastSize, left, margin, block);
	}

	PdfLine withoutFirstWord() {
		return new PdfLine(part, words.subList(1, words.size()), words.get(1).x, right, y, size, lastSize, left, margin, block);
	}

	/** Returns the line as it reads after another one: if that one ends in small capitals of this line's size, this one goes on in them. */
	PdfLine after(PdfLine before) {
		if (before.block != block && !before.text().endsWith("-") || before.lastSize >= SMALL * before.size
				|| Math.abs(before.lastSize - size) > 0.05f * size) {
			return this;
		}
		List<Word> small = words.stream().map(word -> new Word(word.text.toLowerCase(Locale.ROOT), word.x, word.right)).toList();
		return new PdfLine(part, small, x, right, y, before.size, lastSize, left, margin, block);
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
		List<Glyph> word = new ArrayList<>();
		float end = 0;
		for (Glyph glyph : row) {
			if (!word.isEmpty() && (glyph.isBlank() || glyph.x() - end > gap(word.getLast(), glyph) * glyph.size())) {
				words.add(word(word, largest));
				word.clear();
			}
			if (!glyph.isBlank()) {
				end = word.isEmpty() ? glyph.right() : Math.max(end, glyph.right());
				word.add(glyph);
			}
		}
		if (!word.isEmpty()) {
			words.add(word(word, largest));
		}
		float lastSize = row.stream().filter(PdfLine::isLetter).reduce((first, last) -> last).map(Glyph::size).orElse(largest.size());
		float right = (float) words.stream().mapToDouble(Word::right).max().orElse(end);
		return new PdfLine(Part.TEXT, List.copyOf(words), words.getFirst().x, right, largest.y(), largest.size(), lastSize, 0, 0, 0);
	}

	private static Word word(List<Glyph> glyphs, Glyph largest) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < glyphs.size();) {
			int script = script(glyphs.get(i), largest);
			int to = i + 1;
			while (script != 0 && to < glyphs.size() && script(glyphs.get(to), largest) == script) {
				to++;
			}
			text.append(script == 0 ? text(glyphs.get(i), largest) : scripted(text, glyphs.subList(i, to), script));
			i = to;
		}
		return new Word(text.toString(), glyphs.getFirst().x(), (float) glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow());
	}

	/** Returns 1 for a character above the line, -1 for one below it, 0 for one on it. */
	private static int script(Glyph glyph, Glyph largest) {
		float higher = largest.y() - glyph.y();
		return glyph.size() >= SMALL * largest.size() || Math.abs(higher) <= SHIFTED * largest.size() ? 0 : higher > 0 ? 1 : -1;
	}

	/** Words above the line, as the sign of a trade mark, are written as they are. */
	private static String scripted(CharSequence before, List<Glyph> glyphs, int script) {
		String text = glyphs.stream().map(Glyph::text).collect(Collectors.joining());
		if (!MARK.matcher(text).matches()) {
			return text;
		}
		return script > 0 ? RaisedText.above(before, text) : RaisedText.below(before, text);
	}

	private static String text(Glyph glyph, Glyph largest) {
		return isSmallCapital(glyph, largest) ? glyph.text().toLowerCase(Locale.ROOT) : glyph.text();
	}

	private static float gap(Glyph before, Glyph glyph) {
		return isIdeograph(before.text().charAt(before.text().length() - 1)) || isIdeograph(glyph.text().charAt(0)) ? IDEOGRAPH_GAP : GAP;
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
