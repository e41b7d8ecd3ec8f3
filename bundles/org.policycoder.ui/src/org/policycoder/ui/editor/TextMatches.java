// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.model.text.TextSearch;

/**
 * The places where something stands in a text.
 *
 * @param begins
 *            where they begin, in the order of the text
 * @param ends
 *            where they end
 */
record TextMatches(int[] begins, int[] ends) {

	/** Nothing was searched for. */
	static final TextMatches NONE = new TextMatches(new int[0], new int[0]);

	private static final int MOST = 20_000;

	/** So often 65,000 characters may be looked at: about a second, and a hundred times what an honest expression takes. */
	private static final int MOST_LOOKS = 2000;

	/** A search that was given up; the user types on meanwhile. */
	static final class EndlessSearchException extends Exception {
		private static final long serialVersionUID = 1L;

		EndlessSearchException(Throwable why) {
			super(why);
		}
	}

	/** A place in the text, in UTF-16 code units. */
	record Match(int begin, int end) {}

	/**
	 * Finds what is looked for everywhere.
	 *
	 * @throws EndlessSearchException
	 *             when a regular expression takes for ever, or goes too deep, for this text
	 */
	static TextMatches of(TextSearch search, String text) throws EndlessSearchException {
		List<Match> found = new ArrayList<>();
		AtomicInteger looks = new AtomicInteger();
		TextSearch.Found places = search.in(text, t -> new InterruptibleText(t, () -> looks.incrementAndGet() > MOST_LOOKS));
		try {
			while (found.size() < MOST && places.next()) {
				found.add(new Match(places.begin(), places.end()));
			}
		} catch (OperationCanceledException | StackOverflowError e) {
			throw new EndlessSearchException(e);
		}
		return new TextMatches(found.stream().mapToInt(Match::begin).toArray(),
				found.stream().mapToInt(Match::end).toArray());
	}

	int size() {
		return begins.length;
	}

	/** The matches that reach into a piece of the text. */
	List<Match> in(int begin, int end) {
		List<Match> found = new ArrayList<>(0);
		int found1 = Arrays.binarySearch(ends, begin + 1);
		for (int i = found1 >= 0 ? found1 : -found1 - 1; i < begins.length && begins[i] < end; i++) {
			found.add(new Match(begins[i], ends[i]));
		}
		return found;
	}

	/** The position of a match among all, from 0 on; -1 when it is none. */
	int indexOf(int begin) {
		return Math.max(-1, Arrays.binarySearch(begins, begin));
	}

	/** The first match from an offset on, beginning anew at the start of the text. */
	Optional<Match> from(int offset) {
		if (size() == 0) {
			return Optional.empty();
		}
		int found = Arrays.binarySearch(begins, offset);
		int index = (found >= 0 ? found : -found - 1) % size();
		return Optional.of(new Match(begins[index], ends[index]));
	}

	/** The last match that begins before an offset, beginning anew at the end of the text. */
	Optional<Match> before(int offset) {
		if (size() == 0) {
			return Optional.empty();
		}
		int found = Arrays.binarySearch(begins, offset);
		int index = (found >= 0 ? found : -found - 1) - 1;
		index = index < 0 ? size() - 1 : index;
		return Optional.of(new Match(begins[index], ends[index]));
	}
}
