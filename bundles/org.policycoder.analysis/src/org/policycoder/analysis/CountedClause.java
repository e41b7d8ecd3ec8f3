// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.List;

/**
 * A clause with the categories that count for it: each once, however many
 * coders gave it.
 *
 * @param document
 *            the document that it is in
 * @param number
 *            its number as tables print it
 * @param categories
 *            the categories in the order of the codebook; at least one
 */
public record CountedClause(StudyDocument document, String number, List<CategoryEntry> categories) {

	/** Takes an unmodifiable copy of the list. */
	public CountedClause {
		categories = List.copyOf(categories);
	}
}
