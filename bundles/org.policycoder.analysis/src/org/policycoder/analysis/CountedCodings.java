// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.policycoder.model.Wording;
import org.policycoder.model.CodingChoice;

/**
 * The codings that count in the results of a study. Everything that counts codings takes them from
 * here: the choice that is asked for; else that of the study; else the adjudicated codings, if there
 * are any; else those of the only coder who has any. Several coders are never counted together unless
 * somebody chose so. Immutable.
 *
 * @since 1.0
 */
public final class CountedCodings {

	/** Of more coders than these a sentence names the number only. */
	private static final int MOST_NAMES = 12;

	private final CodingChoice choice;
	private final List<StudyCoder> coders;
	private final List<CountedClause> clauses = new ArrayList<>();
	private final Map<CodedClause, Outcome> outcomes = new IdentityHashMap<>();
	private long open;
	private final int hidden;

	/** What counts of a clause, and of how many dimensions nothing does because it is not settled. */
	private record Outcome(List<List<ClauseCoding>> codings, int open) {}

	private CountedCodings(Study study, CodingChoice choice, CountedCodings whole) {
		this.choice = choice;
		hidden = study.hidden();
		coders = study.coders().stream().filter(c -> choice.all() || choice.coders().contains(c.id())).toList();
		for (StudyDocument document : study.documents()) {
			for (CodedClause clause : document.clauses()) {
				Outcome known = whole == null ? null : whole.outcomes.get(clause);
				Outcome outcome = known != null ? known
						: choice.adjudicated() ? settled(study, document, clause) : new Outcome(ofCoders(clause), 0);
				outcomes.put(clause, outcome);
				open += outcome.open();
				if (!outcome.codings().isEmpty()) {
					clauses.add(new CountedClause(document, clause.number(), outcome.codings()));
				}
			}
		}
	}

	private static Outcome settled(Study study, StudyDocument document, CodedClause clause) {
		SettledCodings settled = new SettledCodings(study, document, clause);
		List<ClauseCoding> codings = new ArrayList<>();
		int open = 0;
		for (DimensionEntry dimension : study.framework().dimensions()) {
			Optional<List<ClauseCoding>> outcome = settled.outcome(dimension);
			open += outcome.isEmpty() ? 1 : 0;
			outcome.ifPresent(codings::addAll);
		}
		return new Outcome(codings.isEmpty() ? List.of() : List.of(codings), open);
	}

	private List<List<ClauseCoding>> ofCoders(CodedClause clause) {
		Map<String, List<ClauseCoding>> byCoder = new LinkedHashMap<>();
		for (ClauseCoding coding : clause.codings()) {
			if (choice.all() || choice.coders().contains(coding.coder())) {
				byCoder.computeIfAbsent(coding.coder(), id -> new ArrayList<>(4)).add(coding);
			}
		}
		return List.copyOf(byCoder.values());
	}

	/** For each coder who counts, his codings of a clause of the study; see {@link CountedClause}. */
	List<List<ClauseCoding>> of(CodedClause clause) {
		return outcomes.get(clause).codings();
	}

	/** Counts what a choice names, in a study that has all of the coders. */
	static CountedCodings of(Study study, CodingChoice choice) {
		return new CountedCodings(study, choice, null);
	}

	/** Those of them that are of a part of the study. */
	CountedCodings within(Study part) {
		return new CountedCodings(part, choice, this);
	}

	/**
	 * Decides whose codings count.
	 *
	 * @param asked
	 *            the choice that is asked for; null for none
	 */
	static CodingChoice choice(Study study, String asked, Locale locale) throws TableException {
		Optional<CodingChoice> given = known(study, asked, "unknownCoder", locale); //$NON-NLS-1$
		if (given.isPresent()) {
			return given.get();
		}
		Optional<CodingChoice> setting = known(study, study.codingChoice().orElse(null), "unknownResultCoder", locale); //$NON-NLS-1$
		if (setting.isPresent()) {
			return setting.get();
		}
		if (study.isSettled()) {
			return CodingChoice.ofAdjudicated();
		}
		Map<StudyCoder, Long> codings = codings(study);
		if (codings.size() > 1) {
			throw new UndecidedCodingsException(wording(locale).format("undecided", codings.entrySet().stream() //$NON-NLS-1$
					.map(e -> wording(locale).format("undecided.coder", e.getKey().id(), e.getKey().name(), e.getValue())) //$NON-NLS-1$
					.collect(Collectors.joining("; ")), CodingChoice.ALL, CodingChoice.ADJUDICATED)); //$NON-NLS-1$
		}
		return new CodingChoice(codings.keySet().stream().map(StudyCoder::id).toList(), false);
	}

	private static Optional<CodingChoice> known(Study study, String text, String unknown, Locale locale)
			throws TableException {
		Optional<CodingChoice> choice = CodingChoice.parse(text);
		List<String> ids = study.coders().stream().map(StudyCoder::id).toList();
		List<String> missing = choice.stream().flatMap(c -> c.coders().stream()).filter(c -> !ids.contains(c)).toList();
		if (!missing.isEmpty()) {
			throw new TableException(wording(locale).format(unknown, String.join(", ", missing), String.join(", ", ids), //$NON-NLS-1$ //$NON-NLS-2$
					CodingChoice.ALL, CodingChoice.ADJUDICATED));
		}
		return choice;
	}

	/** How many codings each coder has who has any. */
	private static Map<StudyCoder, Long> codings(Study study) {
		Map<String, Long> counts = study.documents().stream().flatMap(d -> d.clauses().stream())
				.flatMap(c -> c.codings().stream())
				.collect(Collectors.groupingBy(ClauseCoding::coder, Collectors.counting()));
		Map<StudyCoder, Long> codings = new LinkedHashMap<>();
		study.coders().stream().filter(c -> counts.containsKey(c.id())).forEach(c -> codings.put(c, counts.get(c.id())));
		return codings;
	}

	/**
	 * Gets the clauses.
	 *
	 * @return those that a coding counts of, in the order of documents and texts
	 */
	public List<CountedClause> clauses() {
		return List.copyOf(clauses);
	}

	/**
	 * Gets the choice that was made.
	 *
	 * @return whose codings count
	 */
	public CodingChoice choice() {
		return choice;
	}

	/**
	 * Says whose codings count, and what does not count because it is not settled.
	 *
	 * @param locale
	 *            the language
	 * @return a sentence or two
	 */
	public List<String> sentences(Locale locale) {
		List<String> sentences = new ArrayList<>(List.of(whose(wording(locale))));
		if (open > 0) {
			sentences.add(wording(locale).format("counted.open", open)); //$NON-NLS-1$
		}
		if (hidden > 0) {
			sentences.add(wording(locale).format("counted.hidden", hidden)); //$NON-NLS-1$
		}
		return sentences;
	}

	private String whose(Wording wording) {
		if (choice.adjudicated()) {
			return wording.get("counted.adjudicated"); //$NON-NLS-1$
		}
		if (clauses.isEmpty() && choice.all()) {
			return wording.get("counted.nobody"); //$NON-NLS-1$
		}
		return coders.size() == 1 ? wording.format("counted.one", coders.getFirst().name()) //$NON-NLS-1$
				: wording.format("counted.several", coders.size() > MOST_NAMES ? wording.format("counted.number", coders.size()) //$NON-NLS-1$ //$NON-NLS-2$
						: coders.stream().map(StudyCoder::name).collect(Collectors.joining(wording.get("counted.and")))); //$NON-NLS-1$
	}

	private static Wording wording(Locale locale) {
		return Wording.of(CountedCodings.class, locale);
	}
}
