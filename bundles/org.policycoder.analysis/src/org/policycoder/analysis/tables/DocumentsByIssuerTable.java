// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.List;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;

/**
 * How many documents each body issued, the most frequent issuer first. A joint
 * document counts for each of its issuers, so that the counts add up to more
 * than there are documents; the share is that of all documents.
 *
 * @since 1.0
 */
public final class DocumentsByIssuerTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.of("issuer", Type.TEXT), //$NON-NLS-1$
			Heading.of("count", Type.COUNT), Heading.of("share", Type.SHARE), Heading.of("joint-count", Type.COUNT)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Makes the provider. */
	public DocumentsByIssuerTable() {
		super("documents-by-issuer"); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) {
		RegisterField issuers = RegisterField.issuer(study, parameters.locale());
		Tally<RegisterField.Value> joint = new Tally<>();
		for (StudyDocument document : study.documents()) {
			List<RegisterField.Value> bodies = issuers.of(document);
			if (bodies.size() > 1) {
				bodies.forEach(joint::add);
			}
		}
		long all = study.documents().size();
		Table.Builder table = builder(parameters.locale(), HEADINGS);
		for (RegisterField.Value issuer : issuers.values()) {
			table.row(issuer.label(), issuer.count(), share(issuer.count(), all), joint.count(issuer));
		}
		return table.build();
	}
}
