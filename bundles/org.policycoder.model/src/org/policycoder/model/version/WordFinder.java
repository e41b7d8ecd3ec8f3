// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import java.util.Optional;

/**
 * Finds words of an earlier version anywhere in the later one, as those of a clause that was
 * joined to another. To be made once for many words.
 *
 * @since 1.0
 */
public final class WordFinder {

	/** A shorter text is found by chance. */
	private static final int TELLING = 6;

	private final Squeezed text;

	/**
	 * Prepares finding.
	 *
	 * @param present
	 *            the later version
	 */
	public WordFinder(VersionText present) {
		text = Squeezed.of(present.text(), 0, present.text().length());
	}

	/**
	 * Finds words.
	 *
	 * @param former
	 *            the earlier version
	 * @param begin
	 *            offset of the words in its text, in UTF-16 code units
	 * @param end
	 *            offset after them
	 * @return the place; empty when the words are nowhere, at several places, or too few to
	 *         tell
	 */
	public Optional<PartPlace> find(VersionText former, int begin, int end) {
		String words = withoutEnd(Squeezed.of(former.text(), begin, end).words());
		int found = words.length() < TELLING ? -1 : text.words().indexOf(words);
		return found < 0 || text.words().indexOf(words, found + 1) >= 0 ? Optional.empty()
				: Optional.of(text.place(found, found + words.length(), true));
	}

	/** The full stop gives way when something follows. */
	private static String withoutEnd(String words) {
		int end = words.length();
		while (end > 0 && !Character.isLetterOrDigit(words.codePointBefore(end))) {
			end -= Character.charCount(words.codePointBefore(end));
		}
		return words.substring(0, end);
	}
}
