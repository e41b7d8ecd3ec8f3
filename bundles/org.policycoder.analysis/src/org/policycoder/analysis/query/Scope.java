// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CodedClause;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.StudyScope;
import org.policycoder.analysis.TableException;
import org.policycoder.model.Wording;

/**
 * A filter and a period. The filter keeps the codings of the clauses that it finds, and the documents with such a clause; where it
 * asks the register alone, also documents without clauses. The period keeps the documents that were surely issued in it.
 *
 * @param filter
 *            the filter; null for none
 * @param name
 *            the name that the filter is known by; null for none
 * @param period
 *            the period; null for any time
 * @since 1.0
 */
public record Scope(Query filter, String name, Period period) implements StudyScope {

	/** The scope that leaves all. */
	public static final Scope ALL = new Scope(null, null, null);

	/**
	 * Tells whether all is left.
	 *
	 * @return whether there is neither filter nor period
	 */
	public boolean isAll() {
		return filter == null && period == null;
	}

	/**
	 * Confines a study.
	 *
	 * @param study
	 *            the study
	 * @param locale
	 *            the language of what goes wrong
	 * @return what this leaves of the whole study; the whole study itself when that is all
	 * @throws TableException
	 *             when the filter asks for what the study does not have
	 */
	public Study of(Study study, Locale locale) throws TableException {
		return study.within(isAll() ? null : this, locale);
	}

	@Override
	public Function<StudyDocument, Optional<BitSet>> of(Study study, Function<CodedClause, List<List<ClauseCoding>>> counted, Locale locale)
			throws TableException {
		QueryEvaluation evaluation = filter == null ? null : new QueryEvaluation(study, filter, counted, locale);
		return document -> {
			if (period != null && !period.contains(document.date())) {
				return Optional.empty();
			}
			if (evaluation == null) {
				return Optional.of(all(study, document));
			}
			if (filter.ofDocuments()) {
				return evaluation.holds(document) ? Optional.of(all(study, document)) : Optional.empty();
			}
			return Optional.of(evaluation.of(document)).filter(places -> !places.isEmpty());
		};
	}

	private static BitSet all(Study study, StudyDocument document) {
		var clauses = study.outline(document).clauses();
		BitSet all = new BitSet(clauses.size());
		for (int i = 0; i < clauses.size(); i++) {
			all.set(i, clauses.get(i).counts());
		}
		return all;
	}

	@Override
	public List<String> sentences(Study study, Locale locale) {
		Wording wording = Wording.of(Scope.class, locale);
		List<String> sentences = new ArrayList<>();
		if (filter != null) {
			String asked = filter.words(study.framework(), locale);
			sentences.add((name == null ? wording.format("scope.filter", asked) : wording.format("scope.named", name, asked)) //$NON-NLS-1$ //$NON-NLS-2$
					+ wording.get(filter.ofDocuments() ? "scope.documents" : "scope.clauses")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (period != null) {
			long doubtful = study.documents().stream().filter(d -> period.isDoubtful(d.date())).count();
			sentences.add(wording.format("scope.period", period.words(locale)) //$NON-NLS-1$
					+ (doubtful == 0 ? "" : wording.format("scope.doubtful", doubtful))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return sentences;
	}

	/** The filter and the period as they are written. */
	@Override
	public String toString() {
		return (filter == null ? "" : filter.toString()) + (filter == null || period == null ? "" : "; ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ (period == null ? "" : "period:" + period); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
