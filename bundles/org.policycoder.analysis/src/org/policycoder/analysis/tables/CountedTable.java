// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

/**
 * What tables of counted codings have in common, for those that plug-ins add: the parameters
 * {@link TableParameters#DIMENSION} and {@link TableParameters#CODER}, the dimension in the title, and whose codings
 * count in a note.
 * <p>
 * Its texts stand in {@code messages.properties} of the package of the subclass, and in {@code messages_zh.properties}:
 * {@code ID.label} and {@code ID.description}, and {@code column.COLUMN} for the label of each column.
 *
 * @since 1.0
 */
public abstract class CountedTable extends NamedTable {

	/**
	 * What a table is made of.
	 *
	 * @param study
	 *            the study
	 * @param dimensions
	 *            the dimension that is asked for, or all
	 * @param counted
	 *            the codings that count
	 * @param parameters
	 *            all that is asked for, and the language
	 */
	protected record Asked(Study study, List<DimensionEntry> dimensions, CountedCodings counted, TableParameters parameters) {

		/**
		 * Gets the language.
		 *
		 * @return the locale of labels and texts
		 */
		public Locale locale() {
			return parameters.locale();
		}
	}

	/**
	 * Makes the provider.
	 *
	 * @param id
	 *            the id of the tables, that of the contribution
	 * @param furtherParameters
	 *            names of parameters besides the dimension and the coder
	 */
	protected CountedTable(String id, String... furtherParameters) {
		super(id, Stream.concat(Stream.of(TableParameters.DIMENSION, TableParameters.CODER), Stream.of(furtherParameters)).toList());
	}

	@Override
	public final Table table(Study study, TableParameters asked) throws TableException {
		List<DimensionEntry> dimensions = StandardTable.dimensions(study, asked);
		CountedCodings counted = study.counted(asked);
		String label = label(asked.locale());
		Table.Builder table = Table.builder(id(),
				dimensions.size() == 1 ? StandardTable.titled(label, dimensions.getFirst().label(asked.locale()), asked.locale()) : label,
				asked.locale());
		columns(asked.locale()).forEach(table::column);
		fill(table, new Asked(study, dimensions, counted, asked));
		return StandardTable.note(table, counted, asked.locale()).build();
	}

	/**
	 * Gets the columns, as {@link #column} and {@link #detail} make them.
	 *
	 * @param locale
	 *            the language
	 * @return the columns in order
	 */
	protected abstract List<Column> columns(Locale locale);

	/**
	 * Adds the rows, and the sums below them.
	 *
	 * @param table
	 *            begun with title and columns; the notes on whose codings count follow those that are added here
	 * @param asked
	 *            what it is made of
	 * @throws TableException
	 *             when it cannot be made as asked
	 */
	protected abstract void fill(Table.Builder table, Asked asked) throws TableException;

	/**
	 * Makes a column.
	 *
	 * @param column
	 *            its id
	 * @param type
	 *            what its cells hold
	 * @param locale
	 *            the language
	 * @return the column with its label
	 */
	protected final Column column(String column, Type type, Locale locale) {
		return new Column(column, type, texts(locale).get("column." + column), false); //$NON-NLS-1$
	}

	/**
	 * Makes a column for machines and for completeness, which a view with little room leaves out.
	 *
	 * @param column
	 *            its id
	 * @param type
	 *            what its cells hold
	 * @param locale
	 *            the language
	 * @return the column with its label
	 */
	protected final Column detail(String column, Type type, Locale locale) {
		return new Column(column, type, texts(locale).get("column." + column), true); //$NON-NLS-1$
	}

	/**
	 * Reckons a share.
	 *
	 * @param part
	 *            how many of them
	 * @param whole
	 *            how many there are
	 * @return a fraction 0–1; null when there is nothing to have a share of
	 */
	protected static Double share(long part, long whole) {
		return StandardTable.share(part, whole);
	}
}
