// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;

import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.StudyDocument;

/**
 * What a cell of the table {@code crosstab} counts, each once, however often the cell counts it.
 *
 * @since 1.0
 */
public sealed interface CrosstabCell {

	/**
	 * Of two sides of the documents.
	 *
	 * @param documents
	 *            the documents, by number
	 */
	record OfDocuments(List<StudyDocument> documents) implements CrosstabCell {}

	/**
	 * Of a dimension and another side.
	 *
	 * @param clauses
	 *            the clauses whose codings are counted, in the order of documents and texts
	 */
	record OfClauses(List<CountedClause> clauses) implements CrosstabCell {}
}
