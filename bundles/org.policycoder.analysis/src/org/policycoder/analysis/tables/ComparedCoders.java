// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.tables.Resampling.Intervals;
import org.policycoder.model.Wording;

/**
 * The coders of a study whose agreement is measured, and the pairs of them that have begun the same documents.
 *
 * @param study
 *            the study
 * @param coders
 *            all who are compared
 * @param pairs
 *            two of them each
 */
record ComparedCoders(Study study, List<StudyCoder> coders, List<Pair> pairs) {

	/** More pairs than these (of twelve coders) nobody reads one by one. */
	static final int MOST_PAIRS = 66;

	/** Two coders by their places in the list, and how many documents both have begun. */
	record Pair(int one, int other, long documents) {}

	static ComparedCoders of(Study study) {
		List<StudyCoder> coders = study.comparedCoders();
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
		return new ComparedCoders(study, coders, pairs);
	}

	/** Whether so few pairs are compared that each is told singly. */
	boolean singly() {
		return pairs.size() <= MOST_PAIRS;
	}

	/** How far they agree on a dimension, and then on each of some categories of it. */
	List<AgreementRow> rows(DimensionEntry dimension, List<CategoryEntry> categories, boolean withIntervals, Locale locale) {
		return new Rows(dimension, withIntervals, locale).of(categories);
	}

	/** Says that there is nobody to compare, and who is left out. */
	List<String> notes(Locale locale) {
		Wording wording = StandardTable.wording(locale);
		List<String> notes = new ArrayList<>();
		if (pairs.isEmpty()) {
			notes.add(wording.get("agreement.tooFew")); //$NON-NLS-1$
		} else if (!singly()) {
			notes.add(wording.format("agreement.manyPairs", pairs.size(), MOST_PAIRS)); //$NON-NLS-1$
		}
		if (study.hidden() > 0) {
			notes.add(wording.format("agreement.hidden", study.hidden())); //$NON-NLS-1$
		}
		if (!study.adjudicators().isEmpty()) {
			notes.add(wording.format("agreement.adjudicators", //$NON-NLS-1$
					study.adjudicators().stream().map(StudyCoder::name).collect(Collectors.joining(wording.format("list.and"))))); //$NON-NLS-1$
		}
		return notes;
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

	/** Makes the rows of one dimension. */
	private final class Rows {

		private final DimensionEntry dimension;

		private final Wording wording;

		private final ParallelCodings codings;

		private final Map<Pair, Resampling> resamplings = new LinkedHashMap<>();

		private final Resampling all;

		private final List<AgreementRow> rows = new ArrayList<>();

		Rows(DimensionEntry dimension, boolean withIntervals, Locale locale) {
			this.dimension = dimension;
			wording = StandardTable.wording(locale);
			codings = new ParallelCodings(study, coders.stream().map(StudyCoder::id).toList(), dimension);
			boolean pairsToo = withIntervals && singly();
			pairs.forEach(p -> resamplings.put(p, pairsToo ? codings.resampling(p.one(), p.other()) : Resampling.NONE));
			all = withIntervals && pairs.size() > 1 ? codings.resampling(IntStream.range(0, coders.size()).toArray()) : Resampling.NONE;
		}

		List<AgreementRow> of(List<CategoryEntry> categories) {
			if (singly()) {
				add(null);
				categories.forEach(this::add);
			} else {
				for (int coder = 0; coder < coders.size(); coder++) {
					StudyCoder one = coders.get(coder);
					row(null, one.id(), null, wording.format("agreement.withOthers", one.name()), documents(Set.of(one.id())), //$NON-NLS-1$
							codings.ofCoder(coder, null), Intervals.NONE);
				}
				addAll(null);
				categories.forEach(this::addAll);
			}
			return rows;
		}

		private void add(CategoryEntry category) {
			UnaryOperator<Object> value = ParallelCodings.value(category);
			resamplings.forEach((pair, resampling) -> {
				StudyCoder one = coders.get(pair.one());
				StudyCoder other = coders.get(pair.other());
				row(category, one.id(), other.id(), wording.format("agreement.pair", one.name(), other.name()), pair.documents(), //$NON-NLS-1$
						codings.ofPair(pair.one(), pair.other(), category), resampling.intervals(value));
			});
			addAll(category);
		}

		private void addAll(CategoryEntry category) {
			if (pairs.size() > 1) {
				row(category, null, null, wording.format("agreement.all", taking()), documents(Set.of()), codings.ofAll(category), //$NON-NLS-1$
						all.intervals(ParallelCodings.value(category)));
			}
		}

		private void row(CategoryEntry category, String one, String other, String of, long documents, Agreement agreement,
				Intervals intervals) {
			rows.add(new AgreementRow(dimension, category, one, other, of, documents, agreement, intervals));
		}
	}
}
