// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.output.CellText;

/**
 * Finds the clauses behind a row of any table, by what its columns are: clause numbers (the type {@code CLAUSES}), the number
 * of one clause (a column with the id {@code clause}), or that of a document (a column with the id {@code number}).
 *
 * @since 1.0
 */
public final class CountedClauses {

	/** As tables print clauses: the number of the document first. */
	private static final Pattern CLAUSE = Pattern.compile("\\d+-.+"); //$NON-NLS-1$

	private static final String ONE = "clause"; //$NON-NLS-1$

	private static final String DOCUMENT = "number"; //$NON-NLS-1$

	private CountedClauses() {
	}

	/**
	 * Finds the clauses of a row.
	 *
	 * @param table
	 *            a table
	 * @param row
	 *            one of its rows or totals, a cell for each column, null where there is nothing
	 * @return the clauses, named by the first columns, as by type and category; empty when the table does not tell
	 */
	public static Optional<ClauseCriteria> of(Table table, List<?> row) {
		List<String> clauses = cells(table).flatMap(i -> clauses(table.columns().get(i), row.get(i))).toList();
		if (!clauses.isEmpty()) {
			Map<Integer, Set<String>> byDocument = clauses.stream()
					.collect(Collectors.groupingBy(CountedClauses::document, Collectors.toSet()));
			return Optional.of(ClauseCriteria.ofClauses(name(table, row), byDocument));
		}
		return cells(table).filter(i -> table.columns().get(i).id().equals(DOCUMENT)).map(row::get).filter(Long.class::isInstance)
				.map(n -> ClauseCriteria.ofDocuments(name(table, row), Set.of(((Long) n).intValue()))).findFirst();
	}

	private static Stream<Integer> cells(Table table) {
		return IntStream.range(0, table.columns().size()).boxed();
	}

	private static String name(Table table, List<?> row) {
		CellText text = CellText.in(table.locale());
		String name = cells(table).filter(i -> !table.columns().get(i).detail()).takeWhile(i -> !table.columns().get(i).type().numeric())
				.map(i -> text.of(table.columns().get(i), row.get(i))).filter(t -> !t.isEmpty()).limit(2)
				.collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
		return name.isEmpty() ? table.title() : name;
	}

	private static Stream<String> clauses(Column column, Object cell) {
		if (column.type() == Type.CLAUSES && cell instanceof List<?> numbers) {
			return numbers.stream().map(String::valueOf).filter(n -> CLAUSE.matcher(n).matches());
		}
		return column.id().equals(ONE) && cell instanceof String number && CLAUSE.matcher(number).matches() ? Stream.of(number) : Stream.empty();
	}

	private static int document(String clause) {
		return Integer.parseInt(clause.substring(0, clause.indexOf('-')));
	}
}
