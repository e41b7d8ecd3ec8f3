// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.Wording;

/** Two sides of a study counted against each other, as {@link CrosstabTable} says, for every table that is made of that. */
final class CrosstabCounts {

	private static final int MOST_CELLS = 1_000_000;

	private final CrosstabSide rows;
	private final CrosstabSide columns;
	/** Null when documents are counted. */
	private final CountedCodings counted;
	private final long[][] counts;

	private CrosstabCounts(CrosstabSide rows, CrosstabSide columns, CountedCodings counted, Study study) {
		this.rows = rows;
		this.columns = columns;
		this.counted = counted;
		counts = new long[rows.keys().size()][columns.keys().size()];
		if (counted == null) {
			study.documents().forEach(d -> visit(rows.of(d), columns.of(d), (r, c) -> counts[r][c]++));
		} else {
			counted.clauses().forEach(clause -> visit(clause, rows, columns, (r, c) -> counts[r][c]++));
		}
	}

	/** Counts the sides that are asked for, unless there are any the first two dimensions; year where there is no second. */
	static CrosstabCounts of(Study study, TableParameters parameters) throws TableException {
		CrosstabSide rows = side(TableParameters.ROWS, study, parameters);
		CrosstabSide columns = side(TableParameters.COLUMNS, study, parameters);
		if ((long) rows.keys().size() * columns.keys().size() > MOST_CELLS) {
			throw new TableException(StandardTable.wording(parameters.locale()).format("tooManyCells", rows.label(), columns.label())); //$NON-NLS-1$
		}
		return new CrosstabCounts(rows, columns, ofDocuments(rows, columns) ? null : study.counted(parameters), study);
	}

	/** Finds what was counted in a cell, or in a sum. */
	static CrosstabCell cell(Study study, TableParameters parameters, OptionalInt row, OptionalInt column) throws TableException {
		CrosstabSide rows = side(TableParameters.ROWS, study, parameters);
		CrosstabSide columns = side(TableParameters.COLUMNS, study, parameters);
		Sought cell = new Sought(row, column);
		return ofDocuments(rows, columns)
				? new CrosstabCell.OfDocuments(study.documents().stream()
						.filter(d -> cell.isIn(seen -> visit(rows.of(d), columns.of(d), seen))).toList())
				: new CrosstabCell.OfClauses(study.counted(parameters).clauses().stream()
						.filter(c -> cell.isIn(seen -> visit(c, rows, columns, seen))).toList());
	}

	private static CrosstabSide side(String name, Study study, TableParameters parameters) throws TableException {
		return CrosstabSide.of(asked(name, study, parameters), study, parameters.locale());
	}

	private static boolean ofDocuments(CrosstabSide rows, CrosstabSide columns) {
		return rows.dimension() == null && columns.dimension() == null;
	}

	/** The side that is asked for, or the usual one. */
	static String asked(String name, Study study, TableParameters parameters) {
		String asked = parameters.get(name);
		if (asked != null) {
			return asked;
		}
		List<DimensionEntry> dimensions = study.framework().dimensions();
		int place = name.equals(TableParameters.ROWS) ? 0 : 1;
		return place < dimensions.size() ? dimensions.get(place).code() : CrosstabSide.USUAL.get(place);
	}

	CrosstabSide rows() {
		return rows;
	}

	CrosstabSide columns() {
		return columns;
	}

	long[][] counts() {
		return counts;
	}

	/** Whose codings count, as files have it; null when documents are counted. */
	String choice() {
		return counted == null ? null : counted.choice().toString();
	}

	/** Says what was counted, and whose. */
	Table.Builder note(Table.Builder table, TableParameters parameters) {
		Wording wording = StandardTable.wording(parameters.locale());
		table.note(wording.get(unit()));
		return counted == null ? table : StandardTable.note(table, counted, parameters.locale());
	}

	private String unit() {
		if (rows.dimension() != null && columns.dimension() != null) {
			return "countedPairs"; //$NON-NLS-1$
		}
		return counted == null ? "countedDocuments" : "countedCodings"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The places of the rows that have a count. */
	int[] usedRows() {
		return IntStream.range(0, counts.length).filter(r -> LongStream.of(counts[r]).anyMatch(n -> n > 0)).toArray();
	}

	/** The places of the columns that have a count. */
	int[] usedColumns() {
		return IntStream.range(0, columns.keys().size()).filter(c -> Arrays.stream(counts).anyMatch(r -> r[c] > 0)).toArray();
	}

	/** Is told of each cell that something counts in, as often as it counts there. */
	private interface Visitor {
		void at(int row, int column);
	}

	/** A cell, or the cells of a sum. */
	private record Sought(OptionalInt row, OptionalInt column) {

		boolean isIn(Consumer<Visitor> visit) {
			boolean[] seen = new boolean[1];
			visit.accept((r, c) -> seen[0] |= row.orElse(r) == r && column.orElse(c) == c);
			return seen[0];
		}
	}

	/** What a clause counts: pairs of two dimensions, codings of one. */
	private static void visit(CountedClause clause, CrosstabSide rows, CrosstabSide columns, Visitor visitor) {
		if (rows.dimension() == null) {
			categories(clause, columns).forEach(c -> visit(rows.of(clause.document()), new int[] { columns.of(c) }, visitor));
		} else if (columns.dimension() == null) {
			categories(clause, rows).forEach(c -> visit(new int[] { rows.of(c) }, columns.of(clause.document()), visitor));
		} else {
			clause.pairs(rows.dimension(), columns.dimension())
					.forEach(p -> visitor.at(rows.of(p.one()), columns.of(p.other())));
		}
	}

	private static Stream<CategoryEntry> categories(CountedClause clause, CrosstabSide side) {
		return clause.categories().stream().filter(c -> c.dimension() == side.dimension());
	}

	private static void visit(int[] rows, int[] columns, Visitor visitor) {
		for (int row : rows) {
			for (int column : columns) {
				visitor.at(row, column);
			}
		}
	}
}
