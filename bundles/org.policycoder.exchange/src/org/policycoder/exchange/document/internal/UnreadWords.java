// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.policycoder.model.Excerpt;
import org.policycoder.model.Unread;

/** Pieces of a document that were left out, by the words that they begin with. */
final class UnreadWords {
	/** So many pieces are named, each by this many of its first letters. */
	private static final int NAMED = 5;
	private static final int LETTERS = 24;

	private final Unread.Kind kind;
	private final int fewest;
	private final Set<String> pieces = new LinkedHashSet<>();

	/** Begins with no piece; one with fewer letters and digits than that is not worth a word. */
	UnreadWords(Unread.Kind kind, int fewest) {
		this.kind = kind;
		this.fewest = fewest;
	}

	/** Keeps a piece in mind, if it has letters enough. */
	void add(CharSequence text) {
		if (text.codePoints().filter(Character::isLetterOrDigit).limit(fewest).count() == fewest) {
			pieces.add("“" + Excerpt.beginning(TextFlow.collapse(text), LETTERS) + "”");
		}
	}

	/** Returns one that names the first pieces, none if there is no piece. */
	List<Unread> all() {
		String some = String.join(", ", pieces.stream().limit(NAMED).toList()) + (pieces.size() > NAMED ? " …" : "");
		return pieces.isEmpty() ? List.of() : List.of(new Unread(kind, "", some));
	}
}
