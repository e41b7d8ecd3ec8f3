// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.List;

import org.policycoder.edit.clause.SegmentAgain;
import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.model.ClauseTree;
import org.policycoder.segmentation.Provision;

/**
 * A document of a study in whose text clauses were found anew; the study is not changed yet.
 *
 * @param document
 *            the number of the document
 * @param text
 *            its text
 * @param provisions
 *            what was found
 * @param style
 *            the id of the numbering style, or null
 * @param problem
 *            why nothing could be found, in one sentence; null when it could
 * @since 1.0
 */
public record SegmentedDocument(int document, String text, List<Provision> provisions, String style, String problem) {

	/** Takes an unmodifiable copy. */
	public SegmentedDocument {
		provisions = List.copyOf(provisions);
	}

	/**
	 * Makes the clauses.
	 *
	 * @return a new tree, numbered for the document
	 */
	public ClauseTree clauses() {
		return ClauseTrees.of(document, text, provisions, style);
	}

	/**
	 * Makes the command that gives the document these clauses.
	 *
	 * @return a new command, to be executed once
	 */
	public SegmentAgain command() {
		return new SegmentAgain(document, text, clauses());
	}
}
