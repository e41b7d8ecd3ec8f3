// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Set;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.statistics.JointNetwork;

/**
 * Who issues with whom: each two bodies that issued a document together, and how many, the most frequent first; also the share of all
 * joint documents, and which documents. By groups of documents where {@link TableParameters#BY} asks for them.
 *
 * @since 1.0
 */
public final class IssuerPairsTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.of("group", Type.TEXT), Heading.of("issuer-1", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("issuer-2", Type.TEXT), Heading.of("count", Type.COUNT), Heading.of("joint-share", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.detail("numbers", Type.LIST)); //$NON-NLS-1$

	/** Makes the provider. */
	public IssuerPairsTable() {
		super("issuer-pairs", TableParameters.BY); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		IssuerGroups groups = IssuerGroups.of(study, parameters);
		Table.Builder table = builder(parameters.locale(), groups.grouped() ? HEADINGS : HEADINGS.subList(1, HEADINGS.size()));
		for (IssuerGroups.Group group : groups.groups()) {
			for (JointNetwork.Tie tie : group.network().ties()) {
				List<Object> cells = groups.cells(group);
				cells.add(tie.one());
				cells.add(tie.other());
				cells.add(tie.count());
				cells.add(share(tie.count(), group.joint()));
				cells.add(group.issued(Set.of(tie.one(), tie.other())));
				table.row(cells.toArray());
			}
		}
		return groups.note(table, parameters.locale()).build();
	}
}
