// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A result. Analysis makes tables; reports, views, charts and files only read
 * them. A table is immutable and describes itself: everything that a reader
 * needs to show it in its language is in it.
 * <p>
 * {@link #rows} hold the data and nothing else, so that a sum over a column is
 * never counted twice; subtotals that a printed table sets beside its rows are
 * columns (for example {@code type-count}), and the closing lines are
 * {@link #totals}.
 *
 * @param id
 *            what kind of table it is: the id of its {@link TableProvider}
 * @param title
 *            its title, in its language
 * @param locale
 *            the language that labels and texts are in
 * @param columns
 *            the columns; ids are unique
 * @param rows
 *            the rows; each has one cell for each column, of the class that the
 *            type of the column says, or null
 * @param totals
 *            lines to close the table with when people read it, made like rows;
 *            often one, or none. Cells that mean nothing in them are null, and a
 *            view writes "total" into the first of these
 * @param notes
 *            sentences to set below the table, for example on what was left
 *            out; often none
 * @since 1.0
 */
public record Table(String id, String title, Locale locale, List<Column> columns, List<List<Object>> rows,
		List<List<Object>> totals, List<String> notes) {

	/** Takes unmodifiable copies of the lists; {@link Builder} checks the cells. */
	public Table {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(locale);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		totals = List.copyOf(totals);
		notes = List.copyOf(notes);
	}

	/**
	 * Gives the table another id, where a study has several of one kind.
	 *
	 * @param other
	 *            the id, not null
	 * @return the same table of this id
	 */
	public Table named(String other) {
		return new Table(other, title, locale, columns, rows, totals, notes);
	}

	/**
	 * Gives the table a further column, with the same text in each row, and further notes.
	 *
	 * @param column
	 *            a column of texts; the table has none of its id
	 * @param text
	 *            the text, not null
	 * @param further
	 *            the notes, which follow those that there are
	 * @return the table with them
	 */
	public Table with(Column column, String text, List<String> further) {
		Builder wider = new Builder(id, title, locale);
		columns.forEach(wider::column);
		wider.column(column);
		rows.forEach(row -> wider.rows.add(append(row, text)));
		totals.forEach(total -> wider.totals.add(append(total, null)));
		notes.forEach(wider::note);
		further.forEach(wider::note);
		return wider.build();
	}

	private static List<Object> append(List<Object> row, Object cell) {
		List<Object> wider = new ArrayList<>(row.size() + 1);
		wider.addAll(row);
		wider.add(cell);
		return Collections.unmodifiableList(wider);
	}

	/**
	 * Starts a table.
	 *
	 * @param id
	 *            the id of the table
	 * @param title
	 *            its title
	 * @param locale
	 *            its language
	 * @return an empty builder
	 */
	public static Builder builder(String id, String title, Locale locale) {
		return new Builder(id, title, locale);
	}

	/**
	 * Finds a column.
	 *
	 * @param column
	 *            the id of a column
	 * @return its position, from 0 on
	 * @throws IllegalArgumentException
	 *             when the table has no such column
	 */
	public int indexOf(String column) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(column)) {
				return i;
			}
		}
		throw new IllegalArgumentException(id + ": " + column); //$NON-NLS-1$
	}

	/**
	 * Finds a column.
	 *
	 * @param column
	 *            the id of a column
	 * @return the column
	 * @throws IllegalArgumentException
	 *             when the table has no such column
	 */
	public Column column(String column) {
		return columns.get(indexOf(column));
	}

	/**
	 * Gets a cell.
	 *
	 * @param row
	 *            the row, from 0 on
	 * @param column
	 *            the id of a column
	 * @return the cell, null when it is empty
	 * @throws IllegalArgumentException
	 *             when the table has no such column
	 */
	public Object value(int row, String column) {
		return rows.get(row).get(indexOf(column));
	}

	/**
	 * Gets all cells of a column.
	 *
	 * @param column
	 *            the id of a column
	 * @param cellClass
	 *            what its cells are
	 * @param <T>
	 *            what its cells are
	 * @return the cells, in the order of the rows; null where empty
	 * @throws IllegalArgumentException
	 *             when the table has no such column
	 */
	public <T> List<T> values(String column, Class<T> cellClass) {
		int index = indexOf(column);
		List<T> values = new ArrayList<>(rows.size());
		for (List<Object> row : rows) {
			values.add(cellClass.cast(row.get(index)));
		}
		return Collections.unmodifiableList(values);
	}

	/**
	 * Finds the first row that has a value in a column, most often a code.
	 *
	 * @param column
	 *            the id of a column
	 * @param value
	 *            the value, may be null
	 * @return the position of the row, or -1 when there is none
	 * @throws IllegalArgumentException
	 *             when the table has no such column
	 */
	public int find(String column, Object value) {
		int index = indexOf(column);
		return IntStream.range(0, rows.size()).filter(r -> Objects.equals(rows.get(r).get(index), value)).findFirst()
				.orElse(-1);
	}

	/** Builds a table, row by row. */
	public static final class Builder {
		private final String id;
		private final String title;
		private final Locale locale;
		private final List<Column> columns = new ArrayList<>();
		private final List<List<Object>> rows = new ArrayList<>();
		private final List<List<Object>> totals = new ArrayList<>();
		private final List<String> notes = new ArrayList<>();

		private Builder(String id, String title, Locale locale) {
			this.id = id;
			this.title = title;
			this.locale = locale;
		}

		/**
		 * Adds a column. All columns come before the first row.
		 *
		 * @param column
		 *            the column
		 * @return this
		 * @throws IllegalArgumentException
		 *             when there is a column of that id
		 */
		public Builder column(Column column) {
			if (columns.stream().anyMatch(c -> c.id().equals(column.id()))) {
				throw new IllegalArgumentException(id + ": " + column.id()); //$NON-NLS-1$
			}
			columns.add(column);
			return this;
		}

		/**
		 * Adds a row.
		 *
		 * @param cells
		 *            one cell for each column, null where empty; an {@link Integer}
		 *            is taken for a {@link Long}
		 * @return this
		 * @throws IllegalArgumentException
		 *             when there are too many or too few cells, or one is not what
		 *             its column holds
		 */
		public Builder row(Object... cells) {
			rows.add(checked(cells));
			return this;
		}

		/**
		 * Adds a closing line.
		 *
		 * @param cells
		 *            as for {@link #row}
		 * @return this
		 * @throws IllegalArgumentException
		 *             as for {@link #row}
		 */
		public Builder total(Object... cells) {
			totals.add(checked(cells));
			return this;
		}

		/**
		 * Adds a sentence below the table.
		 *
		 * @param note
		 *            the sentence, in the language of the table
		 * @return this
		 */
		public Builder note(String note) {
			notes.add(note);
			return this;
		}

		/**
		 * Ends building.
		 *
		 * @return the table
		 */
		public Table build() {
			return new Table(id, title, locale, columns, rows, totals, notes);
		}

		private List<Object> checked(Object[] cells) {
			if (cells.length != columns.size()) {
				throw new IllegalArgumentException(
						id + ": " + cells.length + " cells, " + columns.size() + " columns"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			Object[] row = new Object[cells.length];
			for (int i = 0; i < row.length; i++) {
				row[i] = checked(columns.get(i), cells[i]);
			}
			return Collections.unmodifiableList(Arrays.asList(row));
		}

		private Object checked(Column column, Object cell) {
			if (cell == null) {
				return null;
			}
			Object value = cell instanceof Integer number ? Long.valueOf(number) : cell;
			if (!column.type().cellClass().isInstance(value)) {
				throw new IllegalArgumentException(id + ", " + column.id() + ": " + value); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return value instanceof List<?> list ? List.copyOf(list) : value;
		}
	}
}
