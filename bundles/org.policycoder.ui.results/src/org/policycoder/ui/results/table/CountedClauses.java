// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.table;

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
import org.policycoder.ui.clauses.ClauseCriteria;

/**
 * Finds the clauses behind a row of any table, by what its columns are: clause numbers, the number of one clause, or that of
 * a document.
 */
final class CountedClauses {

	/** As tables print clauses: the number of the document first. */
	private static final Pattern CLAUSE = Pattern.compile("\\d+-.+"); //$NON-NLS-1$

	private static final String ONE = "clause"; //$NON-NLS-1$

	private static final String DOCUMENT = "number"; //$NON-NLS-1$

	private CountedClauses() {
	}

	/** The clauses that a row is about; empty when its table does not tell. */
	static Optional<ClauseCriteria> of(ShownTable shown, ShownTable.Line line) {
		Table table = shown.table();
		String label = name(shown, line);
		List<String> clauses = table.columns().stream().flatMap(c -> clauses(c, line.cells().get(table.columns().indexOf(c)))).toList();
		if (!clauses.isEmpty()) {
			Map<Integer, Set<String>> byDocument = clauses.stream().collect(Collectors.groupingBy(CountedClauses::document, Collectors.toSet()));
			return Optional.of(ClauseCriteria.ofClauses(label, byDocument));
		}
		return table.columns().stream().filter(c -> c.id().equals(DOCUMENT)).map(c -> line.cells().get(table.columns().indexOf(c)))
				.filter(Long.class::isInstance).map(n -> ClauseCriteria.ofDocuments(label, Set.of(((Long) n).intValue()))).findFirst();
	}

	/** What the first columns say, as type and category. */
	private static String name(ShownTable shown, ShownTable.Line line) {
		String name = IntStream.range(0, shown.columns().size()).takeWhile(i -> !shown.column(i).type().numeric())
				.mapToObj(line.texts()::get).filter(t -> !t.isEmpty()).limit(2).collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
		return name.isEmpty() ? shown.table().title() : name;
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
