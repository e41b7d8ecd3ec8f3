// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import java.util.Optional;

import org.policycoder.model.Clause;

/**
 * Where a part of a clause is in the later version of it, whatever became of the white space.
 *
 * @param begin
 *            offset of its first character in the later text, in UTF-16 code units
 * @param end
 *            offset after its last one
 * @param sameWords
 *            whether it reads as it did; else it holds what stands now between what stood
 *            around it
 * @since 1.0
 */
public record PartPlace(int begin, int end, boolean sameWords) {

	/**
	 * Finds a part of a clause.
	 *
	 * @param former
	 *            the earlier version
	 * @param clause
	 *            the clause in it
	 * @param begin
	 *            offset of the part in its text
	 * @param end
	 *            offset after the part
	 * @param present
	 *            the later version
	 * @param now
	 *            the clause in it
	 * @return the place: in what both clauses begin or end with; else where the same words are
	 *         the only ones; else where what is left of the part stands, with what was put in;
	 *         empty when less than half of it is left
	 */
	public static Optional<PartPlace> in(VersionText former, Clause clause, int begin, int end, VersionText present,
			Clause now) {
		Squeezed old = Squeezed.of(former.text(), ClauseWords.contentBegin(clause, former.text()), clause.getEnd());
		Squeezed text = Squeezed.of(present.text(), ClauseWords.contentBegin(now, present.text()), now.getEnd());
		int from = old.index(begin);
		int to = old.index(end);
		if (from >= to) {
			return Optional.empty();
		}
		int prefix = old.commonPrefix(text);
		int suffix = old.commonSuffix(text, prefix);
		int shift = text.length() - old.length();
		if (to <= prefix) {
			return Optional.of(text.place(from, to, true));
		} else if (from >= old.length() - suffix) {
			return Optional.of(text.place(from + shift, to + shift, true));
		}
		String words = old.words().substring(from, to);
		int found = text.words().indexOf(words);
		if (found >= 0 && text.words().indexOf(words, found + 1) < 0 && old.words().indexOf(words) == old.words().lastIndexOf(words)) {
			return Optional.of(text.place(found, found + words.length(), true));
		}
		return between(old, text, from, to);
	}

	/** As far as the words that both have in the same order tell, when they are half of it at least. */
	private static Optional<PartPlace> between(Squeezed old, Squeezed text, int from, int to) {
		int[] images = old.images(text);
		int kept = 0;
		for (int i = from; i < to; i++) {
			kept += images[i] >= 0 ? 1 : 0;
		}
		int begin = images[from] >= 0 ? images[from] : from > 0 && images[from - 1] >= 0 ? images[from - 1] + 1 : -1;
		int end = images[to - 1] >= 0 ? images[to - 1] + 1 : to < images.length && images[to] >= 0 ? images[to] : -1;
		return 2 * kept < to - from || begin < 0 || end <= begin ? Optional.empty()
				: Optional.of(text.place(begin, end, text.words().substring(begin, end).equals(old.words().substring(from, to))));
	}
}
