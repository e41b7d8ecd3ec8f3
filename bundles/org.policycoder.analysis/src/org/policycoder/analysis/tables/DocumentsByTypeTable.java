// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;

/**
 * How many documents there are of each type, the most frequent type first.
 *
 * @since 1.0
 */
public final class DocumentsByTypeTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.of("document-type", Type.TEXT), //$NON-NLS-1$
			Heading.of("count", Type.COUNT), Heading.of("share", Type.SHARE)); //$NON-NLS-1$ //$NON-NLS-2$

	/** Makes the provider. */
	public DocumentsByTypeTable() {
		super("documents-by-type"); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) {
		RegisterField types = RegisterField.type(study, parameters.locale());
		long all = study.documents().size();
		Table.Builder table = builder(parameters.locale(), HEADINGS);
		for (RegisterField.Value type : types.values()) {
			table.row(type.label(), type.count(), share(type.count(), all));
		}
		return table.total(null, all, share(all, all)).build();
	}
}
