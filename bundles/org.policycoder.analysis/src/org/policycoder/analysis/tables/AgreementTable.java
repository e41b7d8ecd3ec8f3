// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;

/**
 * How far coders agree: for each dimension as a whole and for each of its
 * categories, for each pair of coders, and for all together when there are more
 * than two.
 * <p>
 * Documents count that both coders have begun. Where the rule of the dimension
 * allows a clause to have no category ({@code any}, {@code at most one}), giving none
 * is an answer, and every clause of these documents is a unit; under the other
 * rules a unit is a clause that both have coded in the dimension. Clauses that only
 * one of them has coded are told beside. On a dimension the value of a unit is the set of its categories; on a
 * category, whether the unit has it, or one below it. Percent agreement: units
 * with equal values. {@link Agreement#holsti() Holsti}: codings.
 * {@link Reliability Cohen's kappa and Krippendorff's alpha}: null where all
 * values are the same, for then there was nothing to agree on. All coders
 * together: counts of all pairs added up; no kappa, which is of two. Of more than
 * twelve coders the pairs are not told singly, but each coder with all others.
 * The intervals are those of {@link Resampling}: 95 %, over documents, or where there is only one over its clauses.
 * <p>
 * A coder of the role of an adjudicator, or with adjudicated codings, or decisions for none, settles what others disagreed on, and so is
 * left out.
 *
 * @since 1.0
 */
public final class AgreementTable extends StandardTable {

	private static final List<Heading> HEADINGS = Stream.concat(Stream.of(Heading.detail("dimension-code", Type.TEXT), //$NON-NLS-1$
			Heading.of("dimension", Type.TEXT), Heading.detail("category-code", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("category", Type.TEXT), Heading.detail("coder-1", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("coder-2", Type.TEXT), Heading.of("coders", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("document-count", Type.COUNT), Heading.of("units", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("one-sided", Type.COUNT), Heading.detail("agreed", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("codings-1", Type.COUNT), Heading.detail("codings-2", Type.COUNT)), //$NON-NLS-1$ //$NON-NLS-2$
			AgreementRow.COEFFICIENTS.stream()).toList();

	/** Makes the provider. */
	public AgreementTable() {
		super("agreement", TableParameters.DIMENSION); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		Table.Builder table = builder(dimensions, locale, HEADINGS);
		ComparedCoders compared = ComparedCoders.of(study);
		if (!compared.pairs().isEmpty()) {
			dimensions.forEach(d -> compared.rows(d, d.categories(), true, locale).forEach(r -> add(r, locale, table)));
			units(dimensions, locale, table);
			table.note(wording(locale).format("agreement.intervals", Resampling.RESAMPLES, Resampling.SEED)); //$NON-NLS-1$
		}
		compared.notes(locale).forEach(table::note);
		return table.build();
	}

	/** Says what a unit is, for each of the two kinds of dimensions. */
	private static void units(List<DimensionEntry> dimensions, Locale locale, Table.Builder table) {
		dimensions.stream().collect(Collectors.partitioningBy(ParallelCodings::noneCounts)).forEach((none, some) -> {
			if (!some.isEmpty()) {
				table.note(wording(locale).format(none ? "agreement.unitWithNone" : "agreement.unitCoded", //$NON-NLS-1$ //$NON-NLS-2$
						some.stream().map(d -> d.label(locale)).collect(Collectors.joining(wording(locale).format("list.and"))))); //$NON-NLS-1$
			}
		});
	}

	private static void add(AgreementRow row, Locale locale, Table.Builder table) {
		Agreement agreement = row.agreement();
		boolean whole = row.category() == null;
		List<Object> cells = new ArrayList<>(Arrays.asList(row.dimension().code(), row.dimension().label(locale),
				whole ? null : row.category().code(), whole ? null : row.category().label(locale), row.one(), row.other(),
				row.coders(), row.documents(), agreement.units(), agreement.oneSided(), agreement.agreed(),
				row.isOfPair() ? agreement.first() : null, row.isOfPair() ? agreement.second() : null));
		cells.addAll(row.coefficients(locale));
		table.row(cells.toArray());
	}
}
