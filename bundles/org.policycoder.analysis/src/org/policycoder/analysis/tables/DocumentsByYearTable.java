// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.OptionalInt;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;

/**
 * How many documents were issued each year. Years without any are rows too;
 * documents without a date are one last row without a year.
 *
 * @since 1.0
 */
public final class DocumentsByYearTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.of("year", Type.YEAR), //$NON-NLS-1$
			Heading.of("count", Type.COUNT), Heading.of("share", Type.SHARE)); //$NON-NLS-1$ //$NON-NLS-2$

	/** Makes the provider. */
	public DocumentsByYearTable() {
		super("documents-by-year"); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) {
		Tally<OptionalInt> tally = new Tally<>();
		study.documents().forEach(d -> tally.add(d.year()));
		long all = study.documents().size();
		Table.Builder table = builder(parameters.locale(), HEADINGS);
		for (Integer year : Years.of(study)) {
			long count = tally.count(OptionalInt.of(year));
			table.row(year, count, share(count, all));
		}
		long undated = tally.count(OptionalInt.empty());
		if (undated > 0) {
			table.row(null, undated, share(undated, all));
		}
		return table.total(null, all, share(all, all)).build();
	}
}
