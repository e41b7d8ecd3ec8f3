// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the tables of contents among the candidates: runs of labels of divisions and sections with hardly any text between,
 * which come again later. Their entries are no provisions.
 */
final class ContentsTables {
	private static final int LONGEST_ENTRY = 260;
	private static final int LEAST_ENTRIES = 3;
	private static final int CUE_REACH = 400;

	private final String text;
	private final NumberingStyle style;
	private final List<Candidate> candidates;

	private ContentsTables(String text, NumberingStyle style, List<Candidate> candidates) {
		this.text = text;
		this.style = style;
		this.candidates = candidates;
	}

	/** Marks the entries of tables of contents, and drops the labels that stand in such tables only. */
	static void mark(String text, NumberingStyle style, List<Candidate> candidates) {
		new ContentsTables(text, style, candidates).mark();
	}

	private void mark() {
		for (int from = 0; from < candidates.size();) {
			int to = from;
			while (to < candidates.size() && isEntry(to))
				to++;
			if (to - from >= LEAST_ENTRIES)
				run(from, to);
			else if (to > from)
				cued(from, to);
			from = Math.max(to, from + 1);
		}
		for (Candidate candidate : candidates) {
			candidate.readings.removeIf(reading -> reading.level() == null);
			if (candidate.readings.isEmpty())
				candidate.contents = true;
		}
	}

	/** Returns whether a candidate may be an entry: a division or section with hardly any text before the next candidate. */
	private boolean isEntry(int index) {
		Candidate candidate = candidates.get(index);
		if (candidate.inside() || candidate.readings.stream().noneMatch(reading -> isMajor(reading.level())))
			return false;
		int end = index + 1 < candidates.size() ? candidates.get(index + 1).begin : text.length();
		return end - candidate.begin <= LONGEST_ENTRY;
	}

	private static boolean isMajor(Level level) {
		return level == null || (level.heading() || level.continuous()) && level.numbering() != Level.Numbering.NONE;
	}

	private void run(int from, int to) {
		Set<Object> seen = new HashSet<>();
		int cut = from;
		while (cut < to && seen.add(identity(candidates.get(cut))))
			cut++;
		Set<Object> later = new HashSet<>();
		for (int i = cut; i < candidates.size(); i++)
			if (candidates.get(i).readings.stream().anyMatch(reading -> isMajor(reading.level())))
				later.add(identity(candidates.get(i)));
		int first = from;
		while (first < cut && !later.contains(identity(candidates.get(first))))
			first++;
		int last = cut;
		while (last > first && !later.contains(identity(candidates.get(last - 1))))
			last--;
		int again = 0;
		for (int i = first; i < last; i++)
			if (later.contains(identity(candidates.get(i))))
				again++;
		if (last - first >= 2 && again * 10 >= (last - first) * 6)
			for (int i = first; i < last; i++)
				candidates.get(i).contents = true;
		else
			cued(from, to);
		if (cut < to && cut > from)
			run(cut, to);
	}

	/** Marks entries that are announced as such: "amended by inserting after the item relating to section 5 the following". */
	private void cued(int from, int to) {
		int begin = candidates.get(from).begin;
		String before = text.substring(Math.max(0, begin - CUE_REACH), begin).replaceAll("\\s+", " ");
		int paragraph = before.length();
		for (String cue : style.parts().contents())
			if (before.lastIndexOf(cue, paragraph) >= 0)
				for (int i = from; i < to; i++)
					if (candidates.get(i).quoteMarks > 0)
						candidates.get(i).contents = true;
	}

	private static Object identity(Candidate candidate) {
		Candidate.Reading reading = candidate.readings.get(0);
		return new Candidate.Reading(reading.level(), reading.key());
	}
}
