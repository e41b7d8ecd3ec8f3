// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.policycoder.exchange.document.internal.PdfGlyphs.Page;
import org.policycoder.exchange.document.internal.PdfLine.Part;

/**
 * Removes what belongs to the pages rather than to the text: running heads and feet, which stand apart from the text and
 * come again at the same place of other pages; page numbers; the numbers of lines in the margin of bills; the marks of the
 * typesetter. A number with nothing else is one of a page only where it is that of its page, or where several pages have one,
 * since the last line of a table or of a list may be a number too.
 */
final class PdfFurniture {
	/** How far from the ends of a page heads and feet stand, as share of its height. */
	static final float EDGE = 0.12f;
	/** A head stands apart from the text by more than so many times the size of the font. */
	private static final float APART = 1.7f;
	/** Places that differ by less than so many points are the same. */
	private static final int SAME_PLACE = 4;
	private static final Pattern PAGE_NUMBER = Pattern.compile(
			"[-–—―─－·•~\\s]*(?:\\d{1,6}|[ivxlIVXL]{1,6})[-–—―─－·•~\\s]*|\\d{1,5}\\s*/\\s*\\d{1,5}|(?:Page|PAGE) \\d+(?: of \\d+)?|第\\s*[\\d〇零一二三四五六七八九十百]+\\s*页(?:\\s*[,，/]?\\s*共\\s*[\\d〇零一二三四五六七八九十百]+\\s*页)?");
	/** One that may be something else. */
	private static final Pattern BARE = Pattern.compile("\\d{1,6}|[ivxlIVXL]{1,6}|第\\s*[〇零一二三四五六七八九十百]+\\s*页");

	/** A page number within a head. */
	private static final Pattern NUMBER_OF_HEAD = Pattern.compile("\\s+(?:(?:Page|PAGE) \\d+(?: of \\d+)?|第\\s*\\d+\\s*页.*|[-–—]\\s*\\d+\\s*[-–—])$");

	private final int number;
	private final float height;
	private final List<PdfLine> lines;
	private final float head;
	private final float foot;

	private PdfFurniture(int number, Page page, List<PdfLine> lines) {
		this.number = number;
		this.height = page.height();
		this.lines = lines;
		List<PdfLine> down = lines.stream().filter(line -> line.part() != Part.ASIDE).sorted(Comparator.comparingDouble(PdfLine::y)).toList();
		this.head = end(down);
		this.foot = end(down.reversed());
	}

	/**
	 * Returns the lines of each page that are left.
	 *
	 * @param heads is told of the heads and feet that are not, but for their page numbers
	 */
	static List<List<PdfLine>> remove(List<Page> pages, List<List<PdfLine>> lines, UnreadWords heads) {
		List<PdfFurniture> furniture = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			furniture.add(new PdfFurniture(i + 1, pages.get(i), lines.get(i)));
		}
		Set<String> repeated = repeated(furniture);
		Set<String> named = new HashSet<>();
		List<List<PdfLine>> text = furniture.stream().map(page -> page.text(repeated, named, heads)).toList();
		boolean bare = IntStream.range(0, text.size()).filter(i -> furniture.get(i).numbers(text.get(i)).anyMatch(PdfFurniture::isBare)).count() > 1;
		return PdfLineNumbers.remove(IntStream.range(0, text.size()).mapToObj(i -> furniture.get(i).unnumbered(text.get(i), bare)).toList());
	}

	/** Returns a line as it says something of the document: a head without its page number, nothing for a line that is one. */
	static String unnumbered(String line) {
		return PAGE_NUMBER.matcher(line).matches() ? "" : NUMBER_OF_HEAD.matcher(line).replaceFirst("");
	}

	/** Returns where the head ends, or the foot for lines from below: at the last line near the edge that stands apart from the next. */
	private float end(List<PdfLine> inwards) {
		float end = Float.NaN;
		for (int i = 0; i + 1 < inwards.size() && edge(inwards.get(i)) != 0; i++) {
			PdfLine line = inwards.get(i);
			PdfLine next = inwards.get(i + 1);
			if (Math.abs(next.y() - line.y()) > APART * Math.max(line.size(), next.size())) {
				end = line.y();
			}
		}
		return end;
	}

	private int edge(PdfLine line) {
		return line.y() < EDGE * height ? -1 : line.y() > (1 - EDGE) * height ? 1 : 0;
	}

	private boolean isAtEnd(PdfLine line) {
		return line.part() == Part.ASIDE || line.y() <= head || line.y() >= foot;
	}

	/** What stands at the same place of at least two pages and of a third of them, numbers set aside. */
	private static Set<String> repeated(List<PdfFurniture> pages) {
		Map<String, Integer> counts = new HashMap<>();
		for (PdfFurniture page : pages) {
			Set<String> keys = new HashSet<>();
			page.lines.stream().filter(page::isAtEnd).forEach(line -> keys.add(key(line)));
			keys.forEach(key -> counts.merge(key, 1, Integer::sum));
		}
		int enough = Math.max(2, pages.size() / 3);
		counts.values().removeIf(count -> count < enough);
		return counts.keySet();
	}

	private static String key(PdfLine line) {
		return Math.round(line.y() / SAME_PLACE) + line.text().replaceAll("\\d+", "#");
	}

	private List<PdfLine> text(Set<String> repeated, Set<String> named, UnreadWords heads) {
		List<PdfLine> page = new ArrayList<>();
		for (PdfLine line : lines) {
			if (TypesetterMarks.isMark(line.text())) {
				continue;
			}
			if (!isAtEnd(line) || !repeated.contains(key(line))) {
				page.add(line);
			} else if (named.add(key(line))) {
				heads.add(unnumbered(line.text()).strip());
			}
		}
		return page;
	}

	/** Returns what may be the number of the page: its first and its last line, where they stand near the edge. */
	private Stream<PdfLine> numbers(List<PdfLine> page) {
		List<PdfLine> ofText = page.stream().filter(line -> line.part() != Part.ASIDE).toList();
		float first = (float) ofText.stream().mapToDouble(PdfLine::y).min().orElse(0);
		float last = (float) ofText.stream().mapToDouble(PdfLine::y).max().orElse(0);
		return ofText.stream().filter(line -> (line.y() == first || line.y() == last) && edge(line) != 0 && line.part() == Part.TEXT
				&& PAGE_NUMBER.matcher(line.text()).matches());
	}

	private static boolean isBare(PdfLine line) {
		return BARE.matcher(line.text().strip()).matches();
	}

	private List<PdfLine> unnumbered(List<PdfLine> page, boolean bare) {
		Set<PdfLine> numbers = numbers(page).filter(line -> bare || !isBare(line) || line.text().strip().equals(Integer.toString(number)))
				.collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
		return page.stream().filter(line -> !numbers.contains(line)).toList();
	}
}
