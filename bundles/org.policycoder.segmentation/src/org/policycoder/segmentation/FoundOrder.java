// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.model.text.Letters;

/**
 * Finds out how the labels of a text nest, for a style that leaves it to the text: which of its free levels are there, which words
 * with a number open lines, and what stands under what.
 * <p>
 * A level is there if some number follows another in it. One stands above another if it goes on across it more often than the other
 * across the one; where that does not tell, if it comes first in the text.
 */
final class FoundOrder {
	private static final int LONGEST_WORD = 24;
	private static final int SHORTEST_WORD = 3;
	private static final int MOST_WORDS = 6;
	private static final List<Numeral> BEHIND_WORD = List.of(Numeral.SUFFIXED, Numeral.UPPER_ROMAN, Numeral.UPPER_ALPHA);
	private static final List<String> BEHIND_NUMBER = List.of("$", ".", ":", "-", "–", "—", " ");

	/** One meaning of the label at a place. */
	private record Meaning(Met met, long key) {}

	/** Where labels of a level were met, in order of the text. */
	private static final class Met {
		final Level level;
		/** All keys that were met, whether or not the place was taken for this level. */
		final List<Long> seen = new ArrayList<>();
		final List<Integer> places = new ArrayList<>();
		final List<Long> keys = new ArrayList<>();
		/** How many numbers follow the one before in the same sequence. */
		int steps;
		/** The place among all that were seen. */
		int at;

		Met(Level level) {
			this.level = level;
		}

		void take(int place, long key) {
			if (!keys.isEmpty() && follows(key, keys.get(keys.size() - 1)))
				steps++;
			places.add(place);
			keys.add(key);
		}

		/** Returns how much speaks for a label of this level here: what was taken before, and what is seen next. */
		int likely(long key) {
			int likely = !keys.isEmpty() && follows(key, keys.get(keys.size() - 1)) ? 2 : isFirst(key) ? 1 : 0;
			return at + 1 < seen.size() && follows(seen.get(at + 1), key) ? likely + 2 : likely;
		}

		private static boolean follows(long key, long before) {
			return Numeral.ordinalOfKey(key) == Numeral.ordinalOfKey(before) + 1;
		}

		private boolean isFirst(long key) {
			return (level.nested() ? Numeral.lastOfKey(key) : Numeral.ordinalOfKey(key)) <= 1;
		}

		/** Returns how often this one goes on though the other came between. */
		int across(Met other) {
			int across = 0;
			int next = 0;
			for (int i = 1; i < places.size(); i++) {
				while (next < other.places.size() && other.places.get(next) <= places.get(i - 1))
					next++;
				if (next < other.places.size() && other.places.get(next) < places.get(i) && !isFirst(keys.get(i)))
					across++;
			}
			return across;
		}
	}

	private final String text;
	private final Layout layout;
	private final NumberingStyle style;
	private final Map<Level, Met> met = new HashMap<>();
	private final Map<String, List<Met>> words = new LinkedHashMap<>();
	private final Map<Integer, List<Meaning>> places = new LinkedHashMap<>();

	private FoundOrder(String text, Layout layout, NumberingStyle style) {
		this.text = text;
		this.layout = layout;
		this.style = style;
	}

	/** Returns the style with its free levels as a text has them; the style itself if its order is given. */
	static NumberingStyle of(String text, Layout layout, NumberingStyle style) {
		return style.parts().order() == NumberingStyle.Order.GIVEN ? style : new FoundOrder(text, layout, style).ordered();
	}

	private NumberingStyle ordered() {
		for (int line = 0; line < layout.count(); line++)
			if (layout.opening(line) != Layout.Opening.WRAPPED) {
				labels(line);
				if (style.id().equals(NumberingStyles.GENERAL))
					word(line);
			}
		places.forEach(FoundOrder::decide);
		List<Met> found = new ArrayList<>(met.values().stream().filter(m -> m.steps > 0).toList());
		words.values().stream().flatMap(List::stream).filter(m -> m.steps > 0).sorted(Comparator.comparingInt(m -> -m.steps)).limit(MOST_WORDS)
				.forEach(found::add);
		found.sort(Comparator.comparingInt((Met m) -> m.places.get(0)).thenComparingInt(m -> m.level.rank()));
		List<Level> levels = new ArrayList<>(style.parts().levels().stream().filter(level -> !level.free()).toList());
		for (Met m : sorted(found))
			if (levels.size() < Level.ROOT - 1)
				levels.add(m.level.at(levels.size()));
		return levels.isEmpty() ? style : new NumberingStyle(style.parts().with(levels));
	}

	/** Notes the labels at the start of a line, and right behind each other. */
	private void labels(int line) {
		int end = layout.end(line);
		for (int at = layout.content(line); at < end;) {
			int behind = at;
			List<Meaning> longest = new ArrayList<>(2);
			for (NumberingStyle.Form form : style.openingWith(text.charAt(at)).forms()) {
				long match = form.level() == null || at > layout.content(line) && form.level().opens() == Level.Opens.LINE ? LabelPattern.NONE
						: form.pattern().match(text, at, end);
				int next = at + (int) (match & 0xffff);
				if (match == LabelPattern.NONE || next < behind || !form.level().allows(text, next, end))
					continue;
				if (next > behind)
					longest.clear();
				behind = next;
				if (form.level().free())
					longest.add(new Meaning(met.computeIfAbsent(form.level(), Met::new), match >> 16));
			}
			for (Meaning meaning : longest)
				note(at, meaning.met(), meaning.key());
			if (behind == at)
				return;
			at = behind;
			while (at < end && Letters.isBlank(text.charAt(at)))
				at++;
		}
	}

	/** Notes a line that opens with a word and a number: Principle 2, Pasal 3. */
	private void word(int line) {
		int at = layout.content(line);
		int end = layout.end(line);
		if (!Character.isUpperCase(text.charAt(at)))
			return;
		int word = at;
		while (word < end && word - at <= LONGEST_WORD && Character.isLetter(text.charAt(word)))
			word++;
		if (word - at < SHORTEST_WORD || word - at > LONGEST_WORD || word >= end || text.charAt(word) != ' ')
			return;
		for (int i = 0; i < BEHIND_WORD.size(); i++) {
			long reading = BEHIND_WORD.get(i).read(text, word + 1, end);
			if (reading == Numeral.NONE)
				continue;
			Met m = words.computeIfAbsent(text.substring(at, word) + " ", FoundOrder::wordLevels).get(i);
			if (m.level.allows(text, word + 1 + Numeral.length(reading), end))
				note(at, m, Numeral.key(reading));
		}
	}

	private static List<Met> wordLevels(String prefix) {
		return BEHIND_WORD.stream()
				.map(numeral -> new Met(new Level(prefix + numeral.sample().charAt(0), 0, List.of(new LabelPattern(prefix, numeral, "")), false,
						Level.Numbering.STRICT, 1, -1, 0, false,
						BEHIND_NUMBER, Level.Opens.LINE, false, false, false, true, 0, true, false, false)))
				.toList();
	}

	private void note(int place, Met at, long key) {
		places.computeIfAbsent(place, p -> new ArrayList<>(2)).add(new Meaning(at, key));
		at.seen.add(key);
	}

	/** Takes the label at a place for the level for which most speaks. */
	private static void decide(int place, List<Meaning> meanings) {
		Meaning best = null;
		int most = -1;
		for (Meaning meaning : meanings) {
			int likely = meaning.met().likely(meaning.key());
			if (likely > most) {
				most = likely;
				best = meaning;
			}
		}
		for (Meaning meaning : meanings)
			meaning.met().at++;
		best.met().take(place, best.key());
	}

	/** Sorts by how many of the others each stands above; of equals the first in the text comes first. */
	private static List<Met> sorted(List<Met> found) {
		int[] above = new int[found.size()];
		for (int i = 0; i < found.size(); i++)
			for (int j = 0; j < found.size(); j++)
				if (i != j && isAbove(found.get(i), found.get(j), i < j))
					above[i]++;
		List<Integer> indices = new ArrayList<>();
		for (int i = 0; i < found.size(); i++)
			indices.add(i);
		indices.sort(Comparator.comparingInt(i -> -above[i]));
		return indices.stream().map(found::get).toList();
	}

	private static boolean isAbove(Met one, Met other, boolean comesFirst) {
		if (one.level.nested() && other.level.nested())
			return one.level.rank() < other.level.rank();
		int across = one.across(other);
		int back = other.across(one);
		return across == back ? comesFirst : across > back;
	}
}
