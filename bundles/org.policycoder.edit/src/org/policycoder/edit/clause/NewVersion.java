// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.List;
import java.util.function.IntFunction;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Unread;

/**
 * A version of a document that is to take the place of another.
 *
 * @param text
 *            the text, lines ended by LF, without byte order mark
 * @param tree
 *            makes new clauses over it for a document of that number
 * @param said
 *            what is known of the version; what it does not say stays
 * @param unread
 *            what of its original is not in the text
 * @param original
 *            the name of its original in {@code originals/}; null to leave that which there is
 * @since 1.0
 */
public record NewVersion(String text, IntFunction<ClauseTree> tree, DocumentMetadata said, List<Unread> unread,
		String original) {

	/**
	 * Copies the list.
	 *
	 * @throws IllegalArgumentException
	 *             when the text has a carriage return or byte order mark
	 */
	public NewVersion {
		unread = List.copyOf(unread);
		if (text.indexOf('\r') >= 0 || text.startsWith("\uFEFF")) { //$NON-NLS-1$
			throw new IllegalArgumentException("the text has a carriage return or byte order mark"); //$NON-NLS-1$
		}
	}

	ClauseTree clauses(int document) {
		return tree.apply(document);
	}
}
