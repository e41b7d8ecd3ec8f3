// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables.guest;

import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.tables.CountedTable;

/** A table as a plug-in adds it. */
public final class DeepestTable extends CountedTable {

	/** Makes the provider. */
	public DeepestTable() {
		super("org.example.deepest", "first");
	}

	@Override
	protected List<Column> columns(Locale locale) {
		return List.of(detail("category-code", Type.TEXT, locale), column("category", Type.TEXT, locale), column("count", Type.COUNT, locale),
				column("share", Type.SHARE, locale));
	}

	@Override
	protected void fill(Table.Builder table, Asked asked) {
		long all = asked.counted().clauses().size();
		for (DimensionEntry dimension : asked.dimensions()) {
			dimension.categories().forEach(category -> {
				long count = asked.counted().clauses().stream().filter(c -> c.categories().contains(category)).count();
				table.row(category.code(), category.label(asked.locale()), count, share(count, all));
			});
		}
		table.total(null, null, all, share(all, all));
	}
}
