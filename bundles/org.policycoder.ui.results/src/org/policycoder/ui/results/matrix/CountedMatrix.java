// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.CrosstabCell;
import org.policycoder.analysis.tables.CrosstabTable;
import org.policycoder.ui.api.ClauseCriteria;

/**
 * A matrix together with what it was counted from, so that a cell leads to what it counts and to nothing
 * else, whoever is at work.
 *
 * @param matrix
 *            the matrix
 * @param study
 *            the study as it was when it was counted
 * @param parameters
 *            what was asked for
 */
record CountedMatrix(Matrix matrix, Study study, TableParameters parameters) {

	/** Which clauses a cell, or a sum, counts; of a matrix that counts documents all clauses of these. */
	ClauseCriteria criteria(int row, int column) throws TableException {
		boolean ofRow = row < matrix.rows().size();
		boolean ofColumn = column < matrix.columns().size();
		CrosstabCell cell = new CrosstabTable().cell(study, parameters, ofRow ? OptionalInt.of(row) : OptionalInt.empty(),
				ofColumn ? OptionalInt.of(column) : OptionalInt.empty());
		String label = !ofRow && !ofColumn ? Messages.Matrix_Sum
				: Stream.concat(ofRow ? Stream.of(matrix.row(row)) : Stream.empty(),
						ofColumn ? Stream.of(matrix.column(column)) : Stream.empty())
						.collect(Collectors.joining(" \u00d7 ")); //$NON-NLS-1$
		return switch (cell) {
		case CrosstabCell.OfDocuments of -> ClauseCriteria.ofDocuments(label,
				of.documents().stream().map(StudyDocument::number).collect(Collectors.toSet()));
		case CrosstabCell.OfClauses of -> ClauseCriteria.ofClauses(label,
				of.clauses().stream().collect(Collectors.groupingBy(c -> c.document().number(),
						Collectors.mapping(CountedClause::number, Collectors.toSet()))));
		};
	}
}
