// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.Wording;

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
 * <p>
 * A coder with adjudicated codings, or decisions for none, settles what others disagreed on, and so is
 * left out.
 *
 * @since 1.0
 */
public final class AgreementTable extends StandardTable {

	private static final List<Heading> HEADINGS = List.of(Heading.detail("dimension-code", Type.TEXT), //$NON-NLS-1$
			Heading.of("dimension", Type.TEXT), Heading.detail("category-code", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("category", Type.TEXT), Heading.detail("coder-1", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("coder-2", Type.TEXT), Heading.of("coders", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("document-count", Type.COUNT), Heading.of("units", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("one-sided", Type.COUNT), Heading.detail("agreed", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("codings-1", Type.COUNT), Heading.detail("codings-2", Type.COUNT), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("percent-agreement", Type.SHARE), Heading.of("holsti", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.of("kappa", Type.NUMBER), Heading.of("band", Type.TEXT), Heading.of("alpha", Type.NUMBER)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** More pairs than these (of twelve coders) nobody reads one by one. */
	private static final int MOST_PAIRS = 66;

	/** Makes the provider. */
	public AgreementTable() {
		super("agreement", TableParameters.DIMENSION); //$NON-NLS-1$
	}

	/** Two coders by their places in the list, and how many documents both have begun. */
	private record Pair(int one, int other, long documents) {}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		Wording wording = wording(parameters.locale());
		List<StudyCoder> coders = study.comparedCoders();
		List<Pair> pairs = pairs(study, coders);
		Table.Builder table = builder(dimensions, parameters.locale(), HEADINGS);
		Rows rows = new Rows(study, coders, pairs, parameters.locale(), table);
		if (pairs.isEmpty()) {
			table.note(wording.get("agreement.tooFew")); //$NON-NLS-1$
		} else {
			dimensions.forEach(rows::add);
			units(dimensions, parameters.locale(), table);
			if (pairs.size() > MOST_PAIRS) {
				table.note(wording.format("agreement.manyPairs", pairs.size(), MOST_PAIRS)); //$NON-NLS-1$
			}
		}
		if (!study.adjudicators().isEmpty()) {
			table.note(wording.format("agreement.adjudicators", //$NON-NLS-1$
					study.adjudicators().stream().map(StudyCoder::name).collect(Collectors.joining(wording.format("list.and"))))); //$NON-NLS-1$
		}
		return table.build();
	}

	private static List<Pair> pairs(Study study, List<StudyCoder> coders) {
		List<Pair> pairs = new ArrayList<>();
		for (int one = 0; one < coders.size(); one++) {
			for (int other = one + 1; other < coders.size(); other++) {
				String first = coders.get(one).id();
				String second = coders.get(other).id();
				long common = study.documents().stream().map(StudyDocument::begun)
						.filter(b -> b.contains(first) && b.contains(second)).count();
				if (common > 0) {
					pairs.add(new Pair(one, other, common));
				}
			}
		}
		return pairs;
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

	/** Adds the rows of one dimension after the other. */
	private record Rows(Study study, List<StudyCoder> coders, List<Pair> pairs, Locale locale, Table.Builder table) {

		void add(DimensionEntry dimension) {
			ParallelCodings codings = new ParallelCodings(study, coders.stream().map(StudyCoder::id).toList(), dimension);
			add(dimension, null, codings);
			dimension.categories().forEach(c -> add(dimension, c, codings));
		}

		private void add(DimensionEntry dimension, CategoryEntry category, ParallelCodings codings) {
			Wording wording = wording(locale);
			if (pairs.size() <= MOST_PAIRS) {
				for (Pair pair : pairs) {
					StudyCoder one = coders.get(pair.one());
					StudyCoder other = coders.get(pair.other());
					row(dimension, category, one.id(), other.id(),
							wording.format("agreement.pair", one.name(), other.name()), pair.documents(), //$NON-NLS-1$
							codings.ofPair(pair.one(), pair.other(), category));
				}
			} else if (category == null) {
				for (int coder = 0; coder < coders.size(); coder++) {
					StudyCoder one = coders.get(coder);
					row(dimension, null, one.id(), null, wording.format("agreement.withOthers", one.name()), //$NON-NLS-1$
							documents(Set.of(one.id())), codings.ofCoder(coder, null));
				}
			}
			if (pairs.size() > 1) {
				row(dimension, category, null, null, wording.format("agreement.all", taking()), //$NON-NLS-1$
						documents(Set.of()), codings.ofAll(category));
			}
		}

		/** How many coders are in a pair. */
		private long taking() {
			return pairs.stream().flatMap(p -> List.of(p.one(), p.other()).stream()).distinct().count();
		}

		/** The documents that two coders have begun, among them some. */
		private long documents(Set<String> some) {
			Set<String> ids = coders.stream().map(StudyCoder::id).collect(Collectors.toSet());
			return study.documents().stream().filter(d -> d.begun().containsAll(some))
					.filter(d -> d.begun().stream().filter(ids::contains).count() > 1).count();
		}

		private void row(DimensionEntry dimension, CategoryEntry category, String one, String other, String coders,
				long documents, Agreement agreement) {
			boolean ofPair = one != null && other != null;
			table.row(dimension.code(), dimension.label(locale), category == null ? null : category.code(),
					category == null ? null : category.label(locale), one, other, coders, documents, agreement.units(),
					agreement.oneSided(), agreement.agreed(), ofPair ? agreement.first() : null,
					ofPair ? agreement.second() : null, agreement.percent(), agreement.holsti(), agreement.kappa(),
					agreement.kappa() == null ? null
							: wording(locale).get("band." + KappaBand.of(agreement.kappa())), //$NON-NLS-1$
					agreement.alpha());
		}
	}
}
