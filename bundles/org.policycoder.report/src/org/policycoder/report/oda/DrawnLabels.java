// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.output.TextWidth;

/**
 * What a figure has to know of a column of labels: how much is counted of each in
 * the whole table, so that it can draw the most frequent ones where all have no
 * room, and a name that is short and that no other one has, since a figure takes
 * what has one name for one thing.
 */
final class DrawnLabels {

	/** Columns of a terminal, of which Chinese characters take two. */
	private static final int LONGEST = 30;
	private static final String CODE = "-code"; //$NON-NLS-1$
	private static final String COUNT = "count"; //$NON-NLS-1$

	private record Key(Object code, Object label) {}

	private final int code;
	private final int label;
	private final Map<Key, Long> ranks = new HashMap<>();
	private final Map<Key, String> names = new HashMap<>();

	private DrawnLabels(Table table, int code, int label, int count) {
		this.code = code;
		this.label = label;
		Map<Key, Long> sums = new LinkedHashMap<>();
		for (List<Object> row : table.rows()) {
			sums.merge(key(row), row.get(count) instanceof Number number ? number.longValue() : 0L, Long::sum);
		}
		List<Key> ordered = new ArrayList<>(sums.keySet());
		ordered.sort(Comparator.comparing(sums::get, Comparator.reverseOrder()));
		ordered.forEach(key -> ranks.put(key, ranks.size() + 1L));
		Map<String, Long> alike = ordered.stream().collect(Collectors.groupingBy(DrawnLabels::brief, Collectors.counting()));
		ordered.forEach(key -> names.put(key, alike.get(brief(key)) == 1 ? brief(key) : brief(key) + " (" + key.code() + ')')); //$NON-NLS-1$
	}

	/**
	 * Finds out about a column.
	 *
	 * @return empty when it has no codes beside it, or the table counts nothing
	 */
	static Optional<DrawnLabels> of(Table table, int column) {
		int code = index(table, table.columns().get(column).id() + CODE, Type.TEXT);
		int count = index(table, COUNT, Type.COUNT);
		return code < 0 || count < 0 ? Optional.empty() : Optional.of(new DrawnLabels(table, code, column, count));
	}

	private static int index(Table table, String id, Type type) {
		for (int i = 0; i < table.columns().size(); i++) {
			if (table.columns().get(i).id().equals(id) && table.columns().get(i).type() == type) {
				return i;
			}
		}
		return -1;
	}

	/** The place of a row's label by what is counted of it, 1 for the most; of equals the first in the table comes first. */
	Long rank(List<Object> row) {
		return ranks.get(key(row));
	}

	/** What to call a row's label. */
	String name(List<Object> row) {
		return names.get(key(row));
	}

	private Key key(List<Object> row) {
		return new Key(row.get(code), row.get(label));
	}

	private static String brief(Key key) {
		return TextWidth.cut(String.valueOf(key.label()), LONGEST);
	}
}
