// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policycoder.exchange.document.internal.PdfLine.Part;

/**
 * Joins the lines of pages to paragraphs, a line each. A paragraph ends with a line on which the first word of the next one
 * would still have found room; and where a line is set in, set off or set in another size.
 */
final class PdfParagraphs {
	private static final String OPENING = "[“‘\"'■•·\\s]*";
	/** Labels that references in running text seldom bring to the beginning of a line. */
	private static final Pattern STRONG_LABEL = Pattern.compile(OPENING
			+ "(?:(?i:SECTION|SEC\\.|§|ARTICLE|PART|SUBPART|TITLE|SUBTITLE|CHAPTER) ?[\\dIVXLCA]+.*|第[〇零一二三四五六七八九十百千\\d]+[编章节条].*|[一二三四五六七八九十]+、.*)");
	private static final Pattern LABEL = Pattern.compile(OPENING
			+ "(?:\\([A-Za-z0-9]{1,5}\\).*|(?:\\d{1,2}|[A-Za-z]|[ivxlc]{1,5}|[IVXLC]{1,5})[.)]|[（(][一二三四五六七八九十\\d]+[）)].*|\\d+[．、].*|[①-⑳].*)");
	private static final Pattern SENTENCE_END = Pattern.compile(".*(?:[.:;—。：；]|[;,] (?:and|or))[”’\"')]*");
	/** In characters. */
	private static final int LONGEST_LABEL = 12;
	/** A line that has this share of the width of its column is nearly full. */
	private static final float FULL = 0.75f;
	private static final float ALL_BUT_FULL = 0.88f;
	/** A line is set in or out by at least this share of the size of the font. */
	private static final float STEP = 0.6f;
	/** Lines are set apart if their distance is more than so many times the usual one. */
	private static final float WIDE = 1.2f;

	private final List<PdfLine> lines;
	private final PdfHyphens hyphens;
	/** The usual distance of lines of the same paragraph, by the size of the font in half points. */
	private final Map<Integer, Float> leadings;

	private PdfParagraphs(List<PdfLine> lines) {
		this.lines = lines;
		this.hyphens = new PdfHyphens(lines);
		this.leadings = leadings(lines);
	}

	static String join(List<PdfLine> lines) {
		List<PdfLine> read = new ArrayList<>();
		lines.forEach(line -> read.add(read.isEmpty() ? line : line.after(read.getLast())));
		return new PdfParagraphs(read).join();
	}

	/** Notes, and what is printed aside, wait for the end of the paragraph that goes on over them. */
	private String join() {
		StringBuilder out = new StringBuilder();
		List<PdfLine> waiting = new ArrayList<>();
		PdfLine first = null;
		PdfLine before = null;
		for (PdfLine line : lines) {
			if (before != null && isApart(line) && !isApart(before)) {
				waiting.add(line);
			} else if (before != null && continues(first, before, line)) {
				append(out, line.text());
				before = line;
			} else {
				boolean noted = addApart(out, waiting);
				out.append(before == null ? "" : noted || isSetOff(before, line) ? "\n\n" : "\n").append(line.text());
				first = line;
				before = line;
			}
		}
		addApart(out, waiting);
		return out.append('\n').toString();
	}

	private static boolean isApart(PdfLine line) {
		return line.part() == Part.NOTE || line.part() == Part.ASIDE;
	}

	private static boolean addApart(StringBuilder out, List<PdfLine> waiting) {
		if (waiting.isEmpty()) {
			return false;
		}
		out.append("\n\n").append(join(waiting).stripTrailing());
		waiting.clear();
		return true;
	}

	/** Tells whether a line goes on with the paragraph that the first line opened, and the line before belongs to. */
	private boolean continues(PdfLine first, PdfLine before, PdfLine line) {
		if (before.part() != line.part() || line.part() == Part.ROW) {
			return false;
		}
		float em = line.size();
		boolean sameColumn = before.block() == line.block();
		if (Math.abs(before.size() - em) > 0.12f * em || sameColumn && (line.y() - before.y() > 2.6f * em || line.y() < before.y())) {
			return false;
		}
		boolean label = startsWithLabel(line);
		boolean sentenceEnded = SENTENCE_END.matcher(before.text()).matches();
		if (isCentred(before) && isCentred(line) && sameColumn) {
			return !label && !sentenceEnded && line.y() - before.y() < 1.6f * em && !isCapitals(before.text());
		}
		if (sameColumn && sentenceEnded && line.y() - before.y() > WIDE * leadings.getOrDefault(halfPoints(line), Float.MAX_VALUE)) {
			return false;
		}
		boolean hyphenated = before.text().matches(".*\\p{L}-");
		if (hasRoom(before, line) && !hyphenated && !goesOn(before, line, sentenceEnded)) {
			return false;
		}
		if (!sameColumn && !label && !sentenceEnded) {
			return true;
		}
		boolean onFirst = before == first;
		float step = line.indent() - before.indent();
		if (step > STEP * em) {
			return onFirst && !label && (startsWithLabel(before) || !sentenceEnded && Character.isLowerCase(line.text().charAt(0)));
		}
		if (step < -STEP * em) {
			return label ? onFirst && !sentenceEnded : onFirst || hyphenated;
		}
		if (onFirst && sentenceEnded && before.indent() > STEP * em && opensSentence(line)) {
			return false;
		}
		boolean opensIndented = !onFirst && sameColumn && first.block() == before.block() && first.indent() - before.indent() > STEP * em;
		return !label || !sentenceEnded || opensIndented && !startsWith(STRONG_LABEL, line);
	}

	/** Most lines of a text stand inside of a paragraph, so the lower quarter of all distances does. */
	private static Map<Integer, Float> leadings(List<PdfLine> lines) {
		Map<Integer, List<Float>> distances = new HashMap<>();
		for (int i = 1; i < lines.size(); i++) {
			PdfLine before = lines.get(i - 1);
			PdfLine line = lines.get(i);
			if (before.block() == line.block() && before.part() == line.part() && line.y() > before.y() && halfPoints(before) == halfPoints(line)) {
				distances.computeIfAbsent(halfPoints(line), size -> new ArrayList<>()).add(line.y() - before.y());
			}
		}
		Map<Integer, Float> leadings = new HashMap<>();
		distances.forEach((size, all) -> leadings.put(size, all.stream().sorted().toList().get(all.size() / 4)));
		return leadings;
	}

	private static int halfPoints(PdfLine line) {
		return Math.round(line.size() * 2);
	}

	private static boolean opensSentence(PdfLine line) {
		char first = line.text().charAt(0);
		return Character.isUpperCase(first) || PdfLine.isIdeograph(first);
	}

	/**
	 * A line that breaks off in a sentence that the next one goes on with: at a comma; in small letters, as in ragged text,
	 * where it is nearly full or the last of its column; or in ideographs where it is all but full.
	 */
	private static boolean goesOn(PdfLine before, PdfLine line, boolean sentenceEnded) {
		if (sentenceEnded || startsWithLabel(line)) {
			return false;
		}
		char last = before.text().charAt(before.text().length() - 1);
		char first = line.text().charAt(0);
		float width = (before.right() - before.left()) / (before.margin() - before.left());
		if (Character.isLowerCase(first)) {
			return width > FULL || last == ',' || before.block() != line.block();
		}
		return last == '，' || last == '、' || Character.isIdeographic(last) && Character.isIdeographic(first) && width > ALL_BUT_FULL;
	}

	private static boolean hasRoom(PdfLine before, PdfLine line) {
		PdfLine.Word word = line.words().getFirst();
		boolean ideographs = PdfLine.isIdeograph(word.text().charAt(0));
		float needed = ideographs ? line.size() : word.right() - word.x() + 0.25f * line.size();
		return before.margin() - before.right() > needed + 0.15f * line.size();
	}

	private static boolean isCentred(PdfLine line) {
		float before = line.x() - line.left();
		float after = line.margin() - line.right();
		return before > line.size() * 0.8f && after > line.size() * 0.4f && Math.abs(before - after) < line.size() * 1.5f;
	}

	private static boolean isCapitals(String text) {
		return text.equals(text.toUpperCase(Locale.ROOT)) && text.matches(".*[A-Z].*");
	}

	private static boolean isSetOff(PdfLine before, PdfLine line) {
		return before.block() == line.block() && line.y() - before.y() > 2 * line.size();
	}

	private static boolean startsWithLabel(PdfLine line) {
		return startsWith(LABEL, line) || startsWith(STRONG_LABEL, line);
	}

	/** The beginning of a line as it is when its letters are not spaced: 第 一 条 is 第一条. */
	private static String closed(PdfLine line) {
		return line.words().stream().limit(LONGEST_LABEL).map(PdfLine.Word::text).collect(Collectors.joining());
	}

	private static boolean startsWith(Pattern label, PdfLine line) {
		String first = line.words().getFirst().text();
		return label.matcher(first).matches() || line.words().size() > 1 && label.matcher(first + " " + line.words().get(1).text()).matches()
				|| PdfLine.isIdeograph(first.charAt(first.length() - 1)) && label.matcher(closed(line)).matches();
	}

	private void append(StringBuilder out, String line) {
		char last = out.charAt(out.length() - 1);
		if (last == '-' && out.length() > 1 && Character.isLetter(out.charAt(out.length() - 2))) {
			if (!hyphens.stays(out, line)) {
				out.setLength(out.length() - 1);
			}
		} else if (last == '\u00ad') {
			out.setLength(out.length() - 1);
		} else if (last != '—' && last != '–' && last != '/' && !(PdfLine.isIdeograph(last) || PdfLine.isIdeograph(line.charAt(0)))) {
			out.append(' ');
		}
		out.append(line);
	}
}
