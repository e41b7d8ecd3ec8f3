// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The depth of the paragraphs of a section of the Code of Federal Regulations, (a)(1)(i)(A), where the markup has them one
 * after another. A label goes on where the series of its kind is open, the deepest first; (i) after (h) is a letter unless
 * (ii) follows.
 */
final class ParagraphNesting {
	private static final Pattern LABEL = Pattern.compile("\\G\\s*(\\(([a-z]{1,5}|[A-Z]{1,4}|\\d{1,2})\\))(?=\\s|\\(|$)");
	/** A heading of a paragraph, and the first label below it on the same line. */
	private static final Pattern RUN_IN = Pattern.compile("\\G\\s*([A-Z][^.()]{2,90}\\.)\\s+(?=\\((?:1|i|A)\\)\\s)");
	private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

	private enum Kind {
		LOWER, ARABIC, ROMAN, UPPER
	}

	/** A label on the page: the paragraph that opens with it, and the text up to the next label. */
	private record Place(int depth, String label, String text, boolean runIn) {}

	private record Label(String printed, String value, String text, boolean runIn) {}

	private record Open(Kind kind, int ordinal) {}

	private final Iterator<List<Place>> paragraphs;

	ParagraphNesting(List<String> texts) {
		List<List<Label>> labels = texts.stream().map(ParagraphNesting::labels).toList();
		List<Label> all = labels.stream().flatMap(List::stream).filter(label -> label.value != null).toList();
		List<List<Place>> places = new ArrayList<>();
		List<Open> open = new ArrayList<>();
		int seen = 0;
		for (List<Label> paragraph : labels) {
			List<Place> line = new ArrayList<>();
			for (Label label : paragraph) {
				if (label.value != null) {
					seen++;
					put(label.value, seen < all.size() ? all.get(seen).value : "", open);
				}
				line.add(new Place(label.value == null ? 0 : open.size(), label.printed, label.text, label.runIn));
			}
			places.add(line);
		}
		paragraphs = places.iterator();
	}

	/** Writes the next paragraph. */
	void next(RegisterText out) {
		for (Place place : paragraphs.next()) {
			if (place.depth == 0) {
				out.line(place.text);
			} else {
				out.paragraph(place.depth, place.label, place.text, place.runIn);
			}
		}
	}

	/** Splits a paragraph at the labels that it opens with. */
	private static List<Label> labels(String text) {
		List<Label> labels = new ArrayList<>();
		Matcher label = LABEL.matcher(text);
		Matcher runIn = RUN_IN.matcher(text);
		int at = 0;
		while (label.find(at)) {
			int next = label.end();
			if (runIn.find(next) && runIn.start() == next) {
				next = runIn.end();
			}
			boolean more = label.find(next) && label.start() == next;
			label.find(at);
			int end = more ? next : text.length();
			labels.add(new Label(label.group(1), label.group(2), text.substring(label.start(1), end).strip(), !labels.isEmpty()));
			if (!more) {
				break;
			}
			at = next;
		}
		return labels.isEmpty() ? List.of(new Label(null, null, text, false)) : labels;
	}

	private static void put(String value, String following, List<Open> open) {
		List<Open> readings = readings(value, following, open);
		for (int depth = open.size() - 1; depth >= 0; depth--) {
			for (Open reading : readings) {
				if (open.get(depth).kind == reading.kind && reading.ordinal == open.get(depth).ordinal + 1) {
					replace(open, depth, reading);
					return;
				}
			}
		}
		if (readings.getFirst().ordinal == 1) {
			open.add(readings.getFirst());
			return;
		}
		for (Open reading : readings) {
			int depth = lastOf(reading.kind, open);
			if (depth >= 0 && reading.ordinal > 1 && reading.ordinal > open.get(depth).ordinal) {
				replace(open, depth, reading);
				return;
			}
		}
		open.add(readings.getFirst());
	}

	private static void replace(List<Open> open, int depth, Open reading) {
		open.subList(depth, open.size()).clear();
		open.add(reading);
	}

	private static int lastOf(Kind kind, List<Open> open) {
		for (int depth = open.size() - 1; depth >= 0; depth--) {
			if (open.get(depth).kind == kind) {
				return depth;
			}
		}
		return -1;
	}

	private static List<Open> readings(String value, String following, List<Open> open) {
		char first = value.charAt(0);
		if (Character.isDigit(first)) {
			return List.of(new Open(Kind.ARABIC, Integer.parseInt(value)));
		}
		if (Character.isUpperCase(first)) {
			return List.of(new Open(Kind.UPPER, letters(value.toLowerCase(Locale.ROOT))));
		}
		List<Open> readings = new ArrayList<>();
		boolean roman = ROMAN.matcher(value).matches();
		boolean letter = value.chars().distinct().count() == 1 && value.length() < 3 || !roman;
		boolean romanFirst = value.equals("i")
				&& (following.equals("ii") || open.isEmpty() || open.getLast().kind == Kind.ARABIC && !following.equals("j"));
		if (roman && romanFirst) {
			readings.add(new Open(Kind.ROMAN, roman(value)));
		}
		if (letter) {
			readings.add(new Open(Kind.LOWER, letters(value)));
		}
		if (roman && !romanFirst) {
			readings.add(value.length() > 1 ? 0 : readings.size(), new Open(Kind.ROMAN, roman(value)));
		}
		return readings;
	}

	/** a to z are 1 to 26, aa to zz 27 to 52. */
	private static int letters(String value) {
		return value.charAt(0) - 'a' + 1 + 26 * (value.length() - 1);
	}

	private static int roman(String value) {
		int total = 0;
		for (int i = 0; i < value.length(); i++) {
			int digit = digit(value.charAt(i));
			total += i + 1 < value.length() && digit(value.charAt(i + 1)) > digit ? -digit : digit;
		}
		return total;
	}

	private static int digit(char c) {
		return c == 'i' ? 1 : c == 'v' ? 5 : 10;
	}
}
