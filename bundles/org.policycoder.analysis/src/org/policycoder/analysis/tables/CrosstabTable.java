// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

/**
 * Any two sides of a study against each other: one row for each pair, also
 * those that do not occur, with its share of the row, of the column and of all,
 * and the totals of both beside it.
 * <p>
 * A side is the code of a dimension ({@code X}: its types, the top categories),
 * a dimension's single categories ({@code X:categories}), or of the documents
 * their {@code year}, {@code type}, {@code issuer}, {@code jurisdiction},
 * {@code document} itself, or {@code attribute:} and a heading of the register.
 * Unless asked for, the sides are the first two dimensions.
 * <p>
 * What is counted follows from the sides. Dimension and document side: codings.
 * Two dimensions: pairs of codings of one clause, so that a clause with two
 * instruments and one objective counts two. Two document sides: documents. A
 * document with several issuers counts for each.
 *
 * @since 1.0
 */
public final class CrosstabTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("row-code", Type.TEXT), //$NON-NLS-1$
			Heading.of("row", Type.TEXT), Heading.detail("column-code", Type.TEXT), Heading.of("column", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("count", Type.COUNT), Heading.of("row-share", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("column-share", Type.SHARE), Heading.of("share", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("row-count", Type.COUNT), Heading.detail("column-count", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("all-count", Type.COUNT), CODINGS_OF); //$NON-NLS-1$

	private static final int MOST_CELLS = 1_000_000;

	/** Makes the provider. */
	public CrosstabTable() {
		super("crosstab", TableParameters.ROWS, TableParameters.COLUMNS, TableParameters.CODER); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		CrosstabSide rows = side(TableParameters.ROWS, study, parameters);
		CrosstabSide columns = side(TableParameters.COLUMNS, study, parameters);
		if ((long) rows.keys().size() * columns.keys().size() > MOST_CELLS) {
			throw new TableException(wording(locale).format("tooManyCells", rows.label(), columns.label())); //$NON-NLS-1$
		}
		CountedCodings counted = ofDocuments(rows, columns) ? null : study.counted(parameters);
		long[][] counts = new long[rows.keys().size()][columns.keys().size()];
		if (counted == null) {
			study.documents().forEach(d -> visit(rows.of(d), columns.of(d), (r, c) -> counts[r][c]++));
		} else {
			counted.clauses().forEach(clause -> visit(clause, rows, columns, (r, c) -> counts[r][c]++));
		}
		long[] ofColumn = new long[columns.keys().size()];
		for (long[] row : counts) {
			for (int c = 0; c < row.length; c++) {
				ofColumn[c] += row[c];
			}
		}
		long all = LongStream.of(ofColumn).sum();
		Table.Builder table = builder(
				titled(label(locale), wording(locale).format("sides", rows.label(), columns.label()), locale), locale, //$NON-NLS-1$
				HEADINGS);
		for (int r = 0; r < counts.length; r++) {
			long ofRow = LongStream.of(counts[r]).sum();
			for (int c = 0; c < ofColumn.length; c++) {
				CrosstabSide.Key row = rows.keys().get(r);
				CrosstabSide.Key column = columns.keys().get(c);
				long count = counts[r][c];
				table.row(row.code(), row.label(), column.code(), column.label(), count, share(count, ofRow),
						share(count, ofColumn[c]), share(count, all), ofRow, ofColumn[c], all,
						counted == null ? null : counted.choice().toString());
			}
		}
		table.note(wording(locale).get(unit(rows, columns)));
		return (counted == null ? table : note(table, counted, locale)).build();
	}

	/** Each two dimensions, unless a side is asked for; the places of the two are in the id of the second and later ones. */
	@Override
	public List<Table> tables(Study study, TableParameters parameters) throws TableException {
		List<Table> tables = new ArrayList<>(List.of(table(study, parameters)));
		if (parameters.rows() == null && parameters.columns() == null) {
			List<DimensionEntry> dimensions = study.framework().dimensions();
			for (int column = 2; column < dimensions.size(); column++) {
				for (int row = 0; row < column; row++) {
					tables.add(table(study, parameters.with(TableParameters.ROWS, dimensions.get(row).code())
							.with(TableParameters.COLUMNS, dimensions.get(column).code()))
							.named(id() + '-' + (row + 1) + '-' + (column + 1)));
				}
			}
		}
		return tables;
	}

	/**
	 * Gets what a cell of the table counts, so that a number leads to what it was counted from.
	 *
	 * @param study
	 *            the study that the table was made of
	 * @param parameters
	 *            the parameters that it was made with
	 * @param row
	 *            the position of the row, from 0; empty for the sum of all rows
	 * @param column
	 *            the position of the column, likewise
	 * @return what the cell counts; nothing when there is no such row or column
	 * @throws TableException
	 *             as the table
	 */
	public CrosstabCell cell(Study study, TableParameters parameters, OptionalInt row, OptionalInt column)
			throws TableException {
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

	/** The first two dimensions unless sides are asked for; year where there is no second. */
	private static String asked(String name, Study study, TableParameters parameters) {
		String asked = parameters.get(name);
		if (asked != null) {
			return asked;
		}
		List<DimensionEntry> dimensions = study.framework().dimensions();
		int place = name.equals(TableParameters.ROWS) ? 0 : 1;
		return place < dimensions.size() ? dimensions.get(place).code() : CrosstabSide.USUAL.get(place);
	}

	private static String unit(CrosstabSide rows, CrosstabSide columns) {
		if (rows.dimension() != null && columns.dimension() != null) {
			return "countedPairs"; //$NON-NLS-1$
		}
		return rows.dimension() != null || columns.dimension() != null ? "countedCodings" : "countedDocuments"; //$NON-NLS-1$ //$NON-NLS-2$
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
			categories(clause, columns)
					.forEach(c -> visit(rows.of(clause.document()), new int[] { columns.of(c) }, visitor));
		} else if (columns.dimension() == null) {
			categories(clause, rows)
					.forEach(c -> visit(new int[] { rows.of(c) }, columns.of(clause.document()), visitor));
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
