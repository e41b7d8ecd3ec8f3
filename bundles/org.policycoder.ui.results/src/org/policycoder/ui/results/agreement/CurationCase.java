// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ClauseIndex;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Coding;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.results.agreement.Disagreement.Coders;
import org.policycoder.ui.session.StudyNames;

/**
 * All that whoever settles a disagreement looks at.
 *
 * @param before
 *            the text before the clause
 * @param clause
 *            the words of the clause
 * @param after
 *            the text behind it
 * @param heading
 *            which clause, which dimension
 * @param offers
 *            what there is to choose: what each coder gave, and no category
 * @param definitions
 *            of the categories involved
 * @param decisions
 *            who settled or sent back what, when and why; none while it is open
 */
record CurationCase(String before, String clause, String after, String heading, List<Offer> offers, List<Definition> definitions,
		List<String> decisions) {

	/** Of the text around a clause nobody reads more. */
	private static final int AROUND = 900;

	/** How many clauses around are shown. */
	private static final int NEIGHBOURS = 3;

	/**
	 * What can be chosen with a key.
	 *
	 * @param key
	 *            a digit
	 * @param who
	 *            who gave it; empty for no category
	 * @param given
	 *            the labels
	 * @param notes
	 *            what the coder noted
	 */
	record Offer(String key, String who, String given, List<String> notes) {}

	/**
	 * What a category means.
	 *
	 * @param key
	 *            the letter that chooses it, or null
	 * @param label
	 *            its label
	 * @param text
	 *            its definition, or empty
	 */
	record Definition(String key, String label, String text) {}

	static Optional<CurationCase> of(ProjectSession session, Disagreement disagreement, Coders coders, List<String> adjudicators)
			throws StorageException {
		PolicyDocument document = session.document(disagreement.document()).orElse(null);
		ClauseIndex index = document == null ? null : session.clauses(document);
		Clause clause = index == null ? null : index.byNumber(disagreement.clause()).orElse(null);
		return clause == null ? Optional.empty()
				: Optional.of(new Reader(session, disagreement, document, index, clause).read(coders, adjudicators));
	}

	/** Gathers what is in memory of one clause. */
	private record Reader(ProjectSession session, Disagreement disagreement, PolicyDocument document, ClauseIndex index, Clause clause) {

		CurationCase read(Coders coders, List<String> adjudicators) throws StorageException {
			String text = session.text(document);
			List<Clause> all = index.all();
			int place = index.indexOf(clause);
			int from = Math.max(all.get(Math.max(0, place - NEIGHBOURS)).getBegin(), clause.getBegin() - AROUND);
			int to = Math.min(all.get(Math.min(all.size() - 1, place + NEIGHBOURS)).getEnd(), clause.getEnd() + AROUND);
			List<Offer> offers = new ArrayList<>();
			Set<Entry> involved = new LinkedHashSet<>();
			for (int i = 0; i < coders.ids().size(); i++) {
				List<Coding> given = given(coders.ids().get(i));
				given.forEach(c -> entry(c).ifPresent(involved::add));
				List<String> labels = disagreement.given().get(i);
				offers.add(new Offer(Integer.toString(i + 1), coders.names().get(i),
						labels == null ? Messages.Desk_NotBegun : labels.isEmpty() ? Messages.Desk_NoCategory : String.join(", ", labels), //$NON-NLS-1$
						given.stream().map(Coding::getNote).filter(n -> n != null && !n.isBlank()).toList()));
			}
			offers.add(new Offer("0", "", Messages.Desk_NoCategory, List.of())); //$NON-NLS-1$ //$NON-NLS-2$
			List<String> decisions = new ArrayList<>();
			for (String adjudicator : adjudicators) {
				decisions.addAll(decisions(adjudicator));
			}
			return new CurationCase(Excerpt.of(text, from, clause.getBegin()), Excerpt.of(text, clause.getBegin(), clause.getEnd()),
					Excerpt.of(text, clause.getEnd(), Math.max(to, clause.getEnd())),
					NLS.bind(Messages.Desk_Heading, new Object[] { disagreement.clause(), disagreement.dimensionLabel(), document.getTitle() }),
					offers,
					definitions(involved), decisions);
		}

		private List<Coding> given(String coder) throws StorageException {
			return session.codings(coder, document).of(clause.getId()).stream()
					.filter(c -> entry(c).filter(e -> e.dimension().getCode().equals(disagreement.dimension())).isPresent()).toList();
		}

		private Optional<Entry> entry(Coding coding) {
			return session.codebook().find(coding.getCategory());
		}

		/** Those involved first, then the others of the dimension, for any of them can be chosen. */
		private List<Definition> definitions(Set<Entry> involved) {
			String language = Locale.getDefault().getLanguage();
			Stream<Entry> others = session.codebook().entries().stream().filter(e -> e.dimension().getCode().equals(disagreement.dimension()))
					.filter(e -> !involved.contains(e) && !e.category().isGroupOnly());
			List<Definition> definitions = new ArrayList<>();
			involved.forEach(e -> definitions.add(new Definition(letter(e.category()), Labels.label(e.category(), language),
					Objects.requireNonNullElse(Labels.definition(e.category(), language), "")))); //$NON-NLS-1$
			others.map(Entry::category).filter(c -> letter(c) != null)
					.forEach(c -> definitions.add(new Definition(letter(c), Labels.label(c, language), ""))); //$NON-NLS-1$
			return definitions;
		}

		/** The key of a category; null for none and for a digit, which is that of an offer. */
		private static String letter(Category category) {
			String key = category.getShortcut();
			return key == null || Character.isDigit(key.charAt(0)) ? null : key;
		}

		private List<String> decisions(String adjudicator) throws StorageException {
			CodingIndex own = session.codings(adjudicator, document);
			List<String> decisions = new ArrayList<>();
			for (Coding coding : given(adjudicator)) {
				Category category = entry(coding).orElseThrow().category();
				decisions.add(decision(adjudicator, coding.getTime(), Labels.label(category, Locale.getDefault().getLanguage()), coding.getNote()));
			}
			own.set().getNoCodes().stream().filter(n -> isHere(n.getClause(), n.getDimension()))
					.forEach(n -> decisions.add(decision(adjudicator, n.getTime(), Messages.Desk_NoCategory, n.getNote())));
			own.set().getSentBack().stream().filter(s -> isHere(s.getClause(), s.getDimension()))
					.forEach(s -> decisions.add(decision(adjudicator, s.getTime(), Messages.Desk_SentBack, s.getNote())));
			return decisions;
		}

		private boolean isHere(int of, String dimension) {
			return of == clause.getId() && disagreement.dimension().equals(dimension);
		}

		private String decision(String adjudicator, Instant time, String what, String why) {
			String when = time == null ? "" //$NON-NLS-1$
					: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.getDefault(Locale.Category.FORMAT))
							.withZone(ZoneId.systemDefault()).format(time);
			String said = NLS.bind(Messages.Desk_Decision,
					new Object[] { what, new StudyNames(session.project().project()).coder(adjudicator), when });
			return why == null ? said : NLS.bind(Messages.Desk_Because, said, why);
		}
	}
}
