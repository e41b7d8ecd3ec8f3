// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.Wording;

/**
 * How documents were issued each year: by one body, or jointly by two, three…
 * For every year there is a row for every number of issuers that occurs in the
 * study. Documents without a date are last, without a year.
 *
 * @since 1.0
 */
public final class IssuanceByYearTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.of("year", Type.YEAR), //$NON-NLS-1$
			Heading.detail("issuer-count", Type.COUNT), Heading.of("issuance", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("count", Type.COUNT), Heading.of("share", Type.SHARE), Heading.of("year-count", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.detail("issuance-count", Type.COUNT), Heading.detail("issuance-share", Type.SHARE)); //$NON-NLS-1$ //$NON-NLS-2$

	private record Case(Integer year, int issuers) {
		static Case of(StudyDocument d) {
			return new Case(d.year().isPresent() ? d.year().getAsInt() : null, (int) d.issuers().stream().distinct().count());
		}
	}

	/** Makes the provider. */
	public IssuanceByYearTable() {
		super("issuance-by-year"); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) {
		Tally<Case> cases = new Tally<>();
		Tally<Integer> years = new Tally<>();
		Tally<Integer> kinds = new Tally<>();
		for (StudyDocument document : study.documents()) {
			Case one = Case.of(document);
			cases.add(one);
			years.add(one.year());
			kinds.add(one.issuers());
		}
		List<Integer> rows = new ArrayList<>(Years.of(study));
		if (years.count(null) > 0) {
			rows.add(null);
		}
		Wording wording = wording(parameters.locale());
		Table.Builder table = builder(parameters.locale(), HEADINGS);
		for (Integer year : rows) {
			for (int kind : kinds.sorted(Comparator.naturalOrder())) {
				long count = cases.count(new Case(year, kind));
				table.row(year, kind, issuance(kind, wording), count, share(count, years.count(year)),
						years.count(year), kinds.count(kind), share(kinds.count(kind), study.documents().size()));
			}
		}
		return table.build();
	}

	private static String issuance(int issuers, Wording wording) {
		return switch (issuers) {
		case 0 -> wording.get("notGiven"); //$NON-NLS-1$
		case 1 -> wording.get("issuance.single"); //$NON-NLS-1$
		default -> wording.format("issuance.joint", issuers); //$NON-NLS-1$
		};
	}
}
