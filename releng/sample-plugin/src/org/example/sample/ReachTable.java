// SPDX-License-Identifier: EPL-2.0
package org.example.sample;

import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.tables.CountedTable;

/** In how many documents each category occurs. Labels stand in messages.properties. */
public final class ReachTable extends CountedTable {

	/** Makes the provider. */
	public ReachTable() {
		super("org.example.sample.reach");
	}

	@Override
	protected List<Column> columns(Locale locale) {
		return List.of(detail("category-code", Type.TEXT, locale), column("category", Type.TEXT, locale),
				column("documents", Type.COUNT, locale), column("share", Type.SHARE, locale));
	}

	@Override
	protected void fill(Table.Builder table, Asked asked) {
		long all = asked.study().documents().size();
		for (DimensionEntry dimension : asked.dimensions()) {
			for (CategoryEntry category : asked.study().tabulated(dimension)) {
				long documents = asked.counted().clauses().stream().filter(c -> c.categories().contains(category))
						.map(c -> c.document().number()).distinct().count();
				table.row(category.code(), category.label(asked.locale()), documents, share(documents, all));
			}
		}
	}
}
