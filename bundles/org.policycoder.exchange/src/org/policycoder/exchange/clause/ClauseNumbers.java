// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.clause;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.policycoder.segmentation.Enumerators;
import org.policycoder.segmentation.Provision;

/** The number parts of the provisions under one parent, handed out in order of the text. */
final class ClauseNumbers {
	/** Part and section of a code, as in § 730.5, or an article of an annex. */
	private static final Pattern DOTTED = Pattern.compile("\\d+(?:\\.\\d+)+");

	private static final Pattern BRANCH = Pattern.compile("[之の의]");

	private final Iterator<String> parts;

	private ClauseNumbers(List<String> parts) {
		this.parts = parts.iterator();
	}

	/** Looks through headings: the provisions in all chapters of a law are siblings. */
	static ClauseNumbers of(List<Provision> provisions) {
		List<Provision> siblings = new ArrayList<>();
		gather(provisions, siblings);
		return new ClauseNumbers(parts(siblings.stream().map(Provision::label).toList()));
	}

	String next() {
		return parts.next();
	}

	private static void gather(List<Provision> provisions, List<Provision> siblings) {
		for (Provision provision : provisions) {
			if (provision.heading()) {
				gather(provision.children(), siblings);
			} else {
				siblings.add(provision);
			}
		}
	}

	/**
	 * Returns the values of the labels if each has one and they increase, otherwise the positions. Paragraphs without label among
	 * them count on behind the value before: 0.1 before the first, 3.1 behind the third; but one before 2, where the first is not
	 * numbered as Japanese 項 are, is 1.
	 */
	static List<String> parts(List<String> labels) {
		List<String> values = new ArrayList<>(labels.size());
		boolean labelled = labels.stream().anyMatch(label -> !label.isEmpty());
		Ordinal last = null;
		String previous = null;
		String before = "0";
		boolean mixed = false;
		int unlabelled = 0;
		for (String label : labels) {
			if (label.isEmpty() && values.isEmpty() && labels.size() > 1 && Enumerators.value(labels.get(1)).orElse(0) == 2) {
				values.add("1");
				last = Ordinal.of(1, "");
				continue;
			}
			if (label.isEmpty() && labelled && before.indexOf('.') < 0) {
				values.add(before + "." + ++unlabelled);
				mixed = true;
				continue;
			}
			OptionalInt value = Enumerators.value(label, previous);
			Ordinal ordinal = value.isEmpty() ? null : Ordinal.of(value.getAsInt(), Enumerators.suffix(label));
			if (ordinal == null || last != null && ordinal.compareTo(last) <= 0) {
				return positions(labels);
			}
			before = ordinal.part(label);
			unlabelled = 0;
			if (mixed && before.indexOf('.') >= 0) {
				return positions(labels);
			}
			values.add(before);
			last = ordinal;
			previous = label;
		}
		return values;
	}

	private static List<String> positions(List<String> labels) {
		return IntStream.rangeClosed(1, labels.size()).mapToObj(Integer::toString).toList();
	}

	/** The value of a label, and what follows it: the letter of 1011A, or the ordinal of the branch of 第十条之一. */
	private record Ordinal(int value, String suffix) implements Comparable<Ordinal> {
		static Ordinal of(int value, String printed) {
			OptionalInt branch = BRANCH.matcher(printed).lookingAt() ? Enumerators.value("第" + printed.substring(1) + "条") : OptionalInt.empty();
			return new Ordinal(value, branch.isPresent() ? "." + branch.getAsInt() : printed.replaceAll("[\\s–-]+", "."));
		}

		String part(String label) {
			Matcher dotted = DOTTED.matcher(label);
			return (dotted.find() ? dotted.group() : Integer.toString(value)) + suffix;
		}

		@Override
		public int compareTo(Ordinal other) {
			return value != other.value ? Integer.compare(value, other.value)
					: suffix.length() != other.suffix.length() ? Integer.compare(suffix.length(), other.suffix.length())
					: suffix.compareTo(other.suffix);
		}
	}
}
