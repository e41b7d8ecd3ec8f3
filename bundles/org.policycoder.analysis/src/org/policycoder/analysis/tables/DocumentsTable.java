// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.CountedCodings;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.UndecidedCodingsException;

/**
 * The register: one row a document, with how much of it is coded. While it is not decided whose codings
 * count, that is left empty and said in a note, for the register does not depend on it.
 *
 * @since 1.0
 */
public final class DocumentsTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.of("number", Type.COUNT), //$NON-NLS-1$
			Heading.of("title", Type.TEXT), Heading.of("issuers", Type.LIST), Heading.of("date", Type.DATE), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("document-type", Type.TEXT), Heading.detail("language", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("jurisdiction", Type.TEXT), Heading.detail("source", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("clause-count", Type.COUNT), Heading.detail("coded-clauses", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("codings", Type.COUNT), CODINGS_OF); //$NON-NLS-1$

	/** Makes the provider. */
	public DocumentsTable() {
		super("documents", TableParameters.CODER); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Table.Builder table = builder(parameters.locale(), HEADINGS);
		CountedCodings counted;
		try {
			counted = study.counted(parameters);
		} catch (UndecidedCodingsException e) {
			study.documents().forEach(d -> row(table, d, null, null, null));
			return table.note(e.getMessage()).build();
		}
		Map<StudyDocument, long[]> coded = new IdentityHashMap<>();
		for (CountedClause clause : counted.clauses()) {
			long[] counts = coded.computeIfAbsent(clause.document(), d -> new long[2]);
			counts[0]++;
			counts[1] += clause.categories().size();
		}
		for (StudyDocument d : study.documents()) {
			long[] counts = coded.getOrDefault(d, new long[2]);
			row(table, d, counts[0], counts[1], counted.choice().toString());
		}
		return note(table, counted, parameters.locale()).build();
	}

	private static void row(Table.Builder table, StudyDocument d, Long clauses, Long codings, String whose) {
		table.row(d.number(), d.title(), d.issuers(), d.date(), d.type(), d.language(), d.jurisdiction(), d.source(),
				d.clauseCount(), clauses, codings, whose);
	}
}
