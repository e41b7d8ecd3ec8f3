// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.output.CellText;
import org.policycoder.analysis.statistics.JointNetwork;
import org.policycoder.model.Wording;

/**
 * The network of joint issuance: a row for each body with its documents and its place in the network, by the measures of
 * {@link JointNetwork}; density, components and modularity of the whole in notes. By groups of documents where
 * {@link TableParameters#BY} asks for them, each a network of its own.
 *
 * @since 1.0
 */
public final class IssuerNetworkTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.of("group", Type.TEXT), Heading.of("issuer", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("count", Type.COUNT), Heading.of("joint-count", Type.COUNT), Heading.of("partners", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("weighted-degree", Type.COUNT), Heading.of("degree", Type.NUMBER), Heading.of("closeness", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("harmonic", Type.NUMBER), Heading.of("betweenness", Type.NUMBER), Heading.of("clustering", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("component", Type.COUNT), Heading.of("community", Type.COUNT)); //$NON-NLS-1$ //$NON-NLS-2$

	/** Makes the provider. */
	public IssuerNetworkTable() {
		super("issuer-network", TableParameters.BY); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		Wording wording = wording(locale);
		CellText text = CellText.in(locale);
		IssuerGroups groups = IssuerGroups.of(study, parameters);
		Table.Builder table = builder(locale, groups.grouped() ? HEADINGS : HEADINGS.subList(1, HEADINGS.size()));
		for (IssuerGroups.Group group : groups.groups()) {
			JointNetwork network = group.network();
			for (JointNetwork.Body body : network.bodies()) {
				List<Object> cells = groups.cells(group);
				cells.addAll(List.of(body.name(), body.things(), body.joint(), body.partners(), body.weight(), body.degree(), body.closeness(),
						body.harmonic(), body.betweenness(), body.clustering(), body.component(), body.community()));
				table.row(cells.toArray());
			}
			if (!network.bodies().isEmpty()) {
				table.note(wording.format("network.whole", group.label(), network.bodies().size(), network.ties().size(), //$NON-NLS-1$
						text.number(network.density()), network.components(), network.communities(), text.number(network.modularity())));
			}
		}
		table.note(wording.get("network.measures")); //$NON-NLS-1$
		return groups.note(table, locale).build();
	}
}
