// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.LongStream;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.Contingency;

/**
 * Any two sides of a study against each other: one row for each pair, also
 * those that do not occur, with its share of the row, of the column and of all,
 * and the totals of both beside it; what chance would put there, and how far the
 * count is from that (the adjusted residual of {@link Contingency}).
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
			Heading.detail("all-count", Type.COUNT), Heading.detail("expected", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("residual", Type.NUMBER), CODINGS_OF); //$NON-NLS-1$

	/** Makes the provider. */
	public CrosstabTable() {
		super("crosstab", TableParameters.ROWS, TableParameters.COLUMNS, TableParameters.CODER); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		CrosstabCounts crosstab = CrosstabCounts.of(study, parameters);
		CrosstabSide rows = crosstab.rows();
		CrosstabSide columns = crosstab.columns();
		long[][] counts = crosstab.counts();
		long[] ofColumn = new long[columns.keys().size()];
		for (long[] row : counts) {
			for (int c = 0; c < row.length; c++) {
				ofColumn[c] += row[c];
			}
		}
		long all = LongStream.of(ofColumn).sum();
		Contingency contingency = new Contingency(counts);
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
						all == 0 ? null : contingency.expected(r, c), number(contingency.residual(r, c)), crosstab.choice());
			}
		}
		return crosstab.note(table, parameters).build();
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
		return CrosstabCounts.cell(study, parameters, row, column);
	}
}
