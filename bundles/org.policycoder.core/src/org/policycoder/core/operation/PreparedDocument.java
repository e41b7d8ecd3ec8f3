// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.List;

import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Unread;
import org.policycoder.segmentation.Provision;

/**
 * A document that was read and whose clauses were found, not yet in a project.
 *
 * @param place
 *            where it comes from
 * @param text
 *            the text
 * @param metadata
 *            what the source says of it
 * @param provisions
 *            its clauses
 * @param style
 *            the id of its numbering style, or null
 * @param unread
 *            what of the source is not in the text
 * @param notes
 *            where notes begin in the text, in which no clauses are looked for
 */
record PreparedDocument(SourcePlace place, String text, DocumentMetadata metadata, List<Provision> provisions, String style,
		List<Unread> unread, int notes) {

	/** The clauses, numbered for a document of that number. */
	ClauseTree clauses(int number) {
		return ClauseTrees.of(number, text, provisions, style);
	}
}
