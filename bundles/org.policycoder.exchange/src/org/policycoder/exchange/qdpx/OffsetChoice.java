// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.policycoder.exchange.qdpx.QdpxProject.Selection;

import com.ibm.icu.text.BreakIterator;

/**
 * How a program counts offsets, found by what its passages say: that they begin and end with words, or that their names are what
 * stands there. No program tells it, and each counts in its own way.
 *
 * @param rule    how it counts
 * @param score   which share of the passages speaks for it, a fraction 0–1; 1 when there are none
 * @param named   whether the names of passages were the evidence
 * @param matters whether it makes a difference at all
 */
record OffsetChoice(OffsetRule rule, double score, boolean named, boolean matters) {
	/** Below it a person is to look. */
	static final double SURE = 0.9;

	private static final String CUT = "…";
	private static final int SHORTEST_NAME = 4;

	/** A text and the passages of it. */
	record Evidence(String raw, boolean inline, List<Selection> selections) {}

	/**
	 * Chooses.
	 *
	 * @param texts  the texts with their passages
	 * @param origin the program, as the file says
	 * @param asked  the unit, where the user knows it; null for any
	 */
	static OffsetChoice of(List<Evidence> texts, String origin, OffsetUnit asked) {
		List<OffsetRule> rules = candidates(origin).stream().filter(rule -> asked == null || rule.unit() == asked).toList();
		Map<OffsetRule, Tally> tallies = new HashMap<>();
		rules.forEach(rule -> tallies.put(rule, new Tally()));
		boolean matters = false;
		for (Evidence text : texts) {
			matters |= weigh(text, rules, tallies);
		}
		boolean named = tallies.values().stream().anyMatch(tally -> tally.named > 0 && 2 * tally.byName >= tally.named);
		OffsetRule best = rules.getFirst();
		for (OffsetRule rule : rules) {
			if (tallies.get(rule).score(named) > tallies.get(best).score(named)) {
				best = rule;
			}
		}
		return new OffsetChoice(best, tallies.get(best).score(named), named, matters);
	}

	/** The likelier comes first, and wins where nothing speaks for another. */
	private static List<OffsetRule> candidates(String origin) {
		String program = origin.toLowerCase(Locale.ROOT);
		OffsetUnit first = program.contains("nvivo") ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINT;
		OffsetUnit second = first == OffsetUnit.UTF16 ? OffsetUnit.CODE_POINT : OffsetUnit.UTF16;
		boolean longLines = !program.contains("atlas");
		return List.of(new OffsetRule(first, longLines), new OffsetRule(first, !longLines), new OffsetRule(second, longLines),
				new OffsetRule(second, !longLines));
	}

	private static boolean weigh(Evidence evidence, List<OffsetRule> rules, Map<OffsetRule, Tally> tallies) {
		if (evidence.selections().isEmpty()) {
			return false;
		}
		String text = OffsetMap.normal(evidence.raw());
		Words words = new Words(text);
		List<OffsetMap> maps = rules.stream().map(rule -> OffsetMap.of(evidence.raw(), evidence.inline(), rule)).toList();
		Tally same = null;
		for (int i = 0; i < rules.size(); i++) {
			Tally tally = maps.get(i).isSame() && same != null ? same : new Tally();
			if (tally != same) {
				OffsetMap map = maps.get(i);
				evidence.selections().forEach(selection -> tally.add(selection, map, text, words));
			}
			same = maps.get(i).isSame() ? tally : same;
			tallies.get(rules.get(i)).add(tally);
		}
		OffsetMap first = maps.getFirst();
		return maps.stream().anyMatch(map -> evidence.selections().stream()
				.anyMatch(s -> map.place(s.begin()) != first.place(s.begin()) || map.place(s.end()) != first.place(s.end())));
	}

	/** Where words begin and end, found once a text. */
	private static final class Words {
		private final BitSet borders = new BitSet();

		Words(String text) {
			BreakIterator iterator = BreakIterator.getWordInstance(Locale.ROOT);
			iterator.setText(text);
			for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
				borders.set(at);
			}
		}

		boolean isBorder(int place) {
			return borders.get(place);
		}
	}

	private static final class Tally {
		private long all;
		private long byWords;
		private long named;
		private long byName;

		void add(Selection selection, OffsetMap map, String text, Words words) {
			all++;
			boolean inside = map.isPlace(selection.begin()) && map.isPlace(selection.end()) && selection.begin() <= selection.end();
			int begin = map.place(selection.begin());
			int end = Math.max(begin, map.place(selection.end()));
			byWords += inside && words.isBorder(begin) && words.isBorder(end) ? 1 : 0;
			String name = plain(selection.name());
			if (name.length() >= SHORTEST_NAME) {
				named++;
				byName += inside && isName(name, plain(text.substring(begin, end))) ? 1 : 0;
			}
		}

		void add(Tally other) {
			all += other.all;
			byWords += other.byWords;
			named += other.named;
			byName += other.byName;
		}

		/** A program may cut a long name. */
		private static boolean isName(String name, String excerpt) {
			String kept = name.endsWith(CUT) ? name.substring(0, name.length() - 1) : name.endsWith("...") ? name.substring(0, name.length() - 3)
					: name;
			return excerpt.equals(name) || kept.length() >= SHORTEST_NAME && excerpt.startsWith(kept.strip());
		}

		private static String plain(String text) {
			return text.replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
		}

		double score(boolean byNames) {
			long of = byNames ? named : all;
			return of == 0 ? 1 : (double) (byNames ? byName : byWords) / of;
		}
	}
}
