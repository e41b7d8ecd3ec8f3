// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.policycoder.edit.ClauseRef;
import org.policycoder.model.Clause;
import org.policycoder.model.Excerpt;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.editor.DocumentText.Place;

/**
 * A place where something was found, with the words around it on one line.
 *
 * @param document
 *            the number of the document
 * @param title
 *            the title of the document
 * @param place
 *            the innermost clause or heading that it begins in; null outside of all
 * @param number
 *            the number of that clause as it was when it was found; empty without one
 * @param begin
 *            where it begins in the text, in UTF-16 code units
 * @param end
 *            where it ends
 * @param before
 *            the words before it
 * @param match
 *            what was found
 * @param after
 *            the words after it
 */
record Hit(int document, String title, ClauseRef place, String number, int begin, int end, String before, String match,
		String after) implements IAdaptable {

	private static final int CONTEXT = 90;

	private static final int LONGEST = 200;

	static Hit of(PolicyDocument document, String text, int begin, int end, Optional<Place> place) {
		Optional<Clause> clause = place.map(Place::clause);
		int from = boundary(text, Math.clamp(begin - (long) CONTEXT, 0, text.length()));
		int to = boundary(text, Math.clamp(end + (long) CONTEXT, 0, text.length()));
		String found = line(Excerpt.of(text, begin, end));
		return new Hit(document.getNumber(), Objects.requireNonNullElse(document.getTitle(), ""), //$NON-NLS-1$
				clause.filter(c -> !c.isHeading()).map(c -> new ClauseRef(document.getNumber(), c.getId())).orElse(null),
				clause.map(Clause::getNumber).orElse(""), begin, end, line(Excerpt.of(text, from, begin)), //$NON-NLS-1$
				found.length() <= LONGEST ? found : found.substring(0, boundary(found, LONGEST)) + '\u2026',
				line(Excerpt.of(text, end, to)));
	}

	/** Never in the middle of a character. */
	private static int boundary(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The clause that can be coded for it; empty in a heading and outside of all clauses. */
	Optional<ClauseRef> clause() {
		return Optional.ofNullable(place);
	}

	/** The words with what was found in the middle, as they are copied. */
	String line() {
		return before + match + after;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == ClauseRef.class ? adapter.cast(place) : null;
	}
}
