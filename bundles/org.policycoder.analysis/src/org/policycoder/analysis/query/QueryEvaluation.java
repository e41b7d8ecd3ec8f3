// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CodedClause;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.OutlineClause;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.text.FoldedText;
import org.policycoder.model.text.TextSearch;

/** Answers a query for the clauses of a study, a document at a time; what terms name is looked up once. */
final class QueryEvaluation {

	private final Study study;
	private final Query query;
	private final Function<CodedClause, List<List<ClauseCoding>>> counted;
	private final Map<Query.Term, BitSet> categories = new HashMap<>();
	private final Map<Query.Term, TextSearch> searches = new HashMap<>();
	private final Map<Query.Term, Predicate<StudyDocument>> registers = new HashMap<>();

	QueryEvaluation(Study study, Query query, Function<CodedClause, List<List<ClauseCoding>>> counted, Locale locale)
			throws QueryException {
		this.study = study;
		this.query = query;
		this.counted = counted;
		for (Query.Term term : query.terms().distinct().toList()) {
			prepare(term, locale);
		}
	}

	private void prepare(Query.Term term, Locale locale) throws QueryException {
		switch (term.field()) {
		case CATEGORY -> {
			coder(term.detail(), locale);
			BitSet orders = new BitSet();
			new NamedCategories(study.framework(), locale).of(term).forEach(c -> orders.set(c.order()));
			categories.put(term, orders);
		}
		case NOTE, WORDS -> {
			coder(term.field() == QueryField.NOTE ? term.detail() : null, locale);
			searches.put(term, TextSearch.words(term.value(), false));
		}
		case NOCODE -> {
			coder(term.detail(), locale);
			if (!isAny(term) && study.framework().dimension(term.value()).isEmpty()) {
				throw wrong(locale, "unknown.dimension", term.value(), //$NON-NLS-1$
						study.framework().dimensions().stream().map(DimensionEntry::code).collect(Collectors.joining(", "))); //$NON-NLS-1$
			}
		}
		case CODER -> coder(isAny(term) ? null : term.value(), locale);
		case CLAUSE -> {
			// any number may be asked for
		}
		default -> {
			coder(term.field() == QueryField.DONE && !isAny(term) ? term.value() : null, locale);
			registers.put(term, register(term, locale));
		}
		}
	}

	private void coder(String id, Locale locale) throws QueryException {
		if (id != null && study.coders().stream().noneMatch(c -> c.id().equals(id))) {
			throw wrong(locale, "unknown.coder", id, study.coders().stream().map(StudyCoder::id).collect(Collectors.joining(", "))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static QueryException wrong(Locale locale, String key, Object... arguments) {
		return new QueryException(Wording.of(QueryEvaluation.class, locale).format(key, arguments), -1);
	}

	private static boolean isAny(Query.Term term) {
		return term.value().equals(Query.Term.ANY);
	}

	private Predicate<StudyDocument> register(Query.Term term, Locale locale) throws QueryException {
		String value = term.value();
		switch (term.field()) {
		case DONE:
			return d -> isAny(term) ? !study.outline(d).done().isEmpty() : study.outline(d).done().contains(value);
		case NUMBER:
			NumberRange numbers = isAny(term) ? new NumberRange(0, Integer.MAX_VALUE) : NumberRange.parse(value, locale);
			return d -> numbers.contains(d.number());
		case DATE:
			if (isAny(term)) {
				return d -> d.date() != null;
			}
			Period period = Period.parse(value, locale);
			return d -> period.contains(d.date());
		default:
			Predicate<String> text = text(term);
			return d -> values(term, d).anyMatch(v -> v != null && !v.isBlank() && text.test(v));
		}
	}

	private static Stream<String> values(Query.Term term, StudyDocument d) {
		return switch (term.field()) {
		case TITLE -> Stream.of(d.title());
		case ISSUER -> d.issuers().stream();
		case TYPE -> Stream.ofNullable(d.type());
		case LANGUAGE -> Stream.ofNullable(d.language());
		case JURISDICTION -> Stream.ofNullable(d.jurisdiction());
		case SOURCE -> Stream.ofNullable(d.source());
		case ATTRIBUTE -> Stream.ofNullable(d.attributes().get(term.detail()));
		default -> throw new IllegalArgumentException(term.field().key());
		};
	}

	private static Predicate<String> text(Query.Term term) {
		if (isAny(term)) {
			return v -> true;
		}
		if (term.exact()) {
			String same = same(term.value());
			return v -> same(v).equals(same);
		}
		return TextSearch.words(term.value(), false)::isIn;
	}

	private static String same(String text) {
		return FoldedText.of(text.strip()).folded().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds the clauses of a document.
	 *
	 * @return their places in its outline; headings that nobody has coded are not among them
	 */
	BitSet of(StudyDocument document) {
		return new Document(document).found();
	}

	/** Whether the document is one, of a query that the register answers. */
	boolean holds(StudyDocument document) {
		return holds(query, document);
	}

	private boolean holds(Query part, StudyDocument document) {
		return switch (part) {
		case Query.And and -> and.parts().stream().allMatch(p -> holds(p, document));
		case Query.Or or -> or.parts().stream().anyMatch(p -> holds(p, document));
		case Query.Not not -> !holds(not.part(), document);
		case Query.Near near -> holds(near.found(), document) && holds(near.near(), document);
		case Query.Term term -> registers.get(term).test(document);
		};
	}

	/** The clauses of one document. */
	private final class Document {

		private final StudyDocument document;
		private final List<OutlineClause> clauses;
		private final BitSet all = new BitSet();
		private String text;

		Document(StudyDocument document) {
			this.document = document;
			clauses = study.outline(document).clauses();
			for (int i = 0; i < clauses.size(); i++) {
				all.set(i, clauses.get(i).counts());
			}
		}

		BitSet found() {
			return of(query, all);
		}

		/** Those of some clauses that a query finds; what is cheap to answer is asked first. */
		private BitSet of(Query part, BitSet among) {
			if (among.isEmpty()) {
				return among;
			}
			return switch (part) {
			case Query.And and -> {
				BitSet left = among;
				for (Query next : and.parts().stream().sorted(Comparator.comparingInt(QueryEvaluation::cost)).toList()) {
					left = of(next, left);
				}
				yield left;
			}
			case Query.Or or -> {
				BitSet found = new BitSet();
				BitSet left = (BitSet) among.clone();
				for (Query next : or.parts().stream().sorted(Comparator.comparingInt(QueryEvaluation::cost)).toList()) {
					found.or(of(next, left));
					left.andNot(found);
				}
				yield found;
			}
			case Query.Not not -> {
				BitSet left = (BitSet) among.clone();
				left.andNot(of(not.part(), among));
				yield left;
			}
			case Query.Near near -> near(near, of(near.found(), among));
			case Query.Term term -> term(term, among);
			};
		}

		private BitSet near(Query.Near near, BitSet among) {
			BitSet others = among.isEmpty() ? among : of(near.near(), all);
			BitSet found = new BitSet();
			if (near.clauses() == Query.Near.SAME_PARENT) {
				Set<Integer> parents = others.stream().mapToObj(i -> clauses.get(i).parent()).collect(Collectors.toCollection(HashSet::new));
				among.stream().filter(i -> parents.contains(clauses.get(i).parent())).forEach(found::set);
				return found;
			}
			int[] ranks = new int[clauses.size()];
			for (int i = 0, rank = 0; i < ranks.length; i++) {
				ranks[i] = all.get(i) ? rank++ : rank;
			}
			among.stream().filter(i -> {
				int before = others.previousSetBit(i);
				int after = others.nextSetBit(i);
				return before >= 0 && ranks[i] - ranks[before] <= near.clauses() || after >= 0 && ranks[after] - ranks[i] <= near.clauses();
			}).forEach(found::set);
			return found;
		}

		private BitSet term(Query.Term term, BitSet among) {
			Predicate<StudyDocument> register = registers.get(term);
			if (register != null) {
				return register.test(document) ? among : new BitSet();
			}
			if (term.field() == QueryField.WORDS) {
				BitSet found = words(searches.get(term));
				found.and(among);
				return found;
			}
			Predicate<OutlineClause> holds = clause(term);
			BitSet found = new BitSet();
			for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
				found.set(i, holds.test(clauses.get(i)));
			}
			return found;
		}

		/** A place belongs to the innermost clause that it begins in. */
		private BitSet words(TextSearch search) {
			BitSet found = new BitSet();
			List<Integer> open = new ArrayList<>();
			int next = 0;
			for (TextSearch.Found places = search.in(text()); places.next();) {
				int begin = places.begin();
				while (next < clauses.size() && clauses.get(next).begin() <= begin) {
					open.add(next++);
				}
				while (!open.isEmpty() && clauses.get(open.getLast()).end() <= begin) {
					open.removeLast();
				}
				if (!open.isEmpty()) {
					found.set(open.getLast());
				}
			}
			return found;
		}

		private String text() {
			if (text == null) {
				try {
					text = study.text(document);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
			return text;
		}
	}

	private Predicate<OutlineClause> clause(Query.Term term) {
		boolean any = isAny(term);
		return switch (term.field()) {
		case CATEGORY -> {
			BitSet orders = categories.get(term);
			yield clause -> anyCoding(term, clause, c -> orders.get(c.category().order()));
		}
		case NOTE -> {
			TextSearch search = searches.get(term);
			yield clause -> anyCoding(term, clause, c -> c.note() != null && !c.note().isBlank() && (any || search.isIn(c.note())));
		}
		case CODER -> clause -> clause.coded() != null
				&& clause.coded().codings().stream().anyMatch(c -> any || c.coder().equals(term.value()));
		case NOCODE -> clause -> clause.uncoded().stream().anyMatch(
				u -> (any || u.dimension().equals(term.value())) && (term.detail() == null || u.coder().equals(term.detail())));
		case CLAUSE -> clause -> clause.number() != null && (any || clause.number().equals(term.value())
				|| !term.exact() && clause.number().startsWith(term.value() + '-'));
		default -> throw new IllegalArgumentException(term.field().key());
		};
	}

	/** Whether one of the codings that a term looks at is as it should be: those that count, or those of the coder whom it names. */
	private boolean anyCoding(Query.Term term, OutlineClause clause, Predicate<ClauseCoding> holds) {
		if (clause.coded() == null) {
			return false;
		}
		if (term.detail() != null) {
			return clause.coded().codings().stream().anyMatch(c -> c.coder().equals(term.detail()) && holds.test(c));
		}
		for (List<ClauseCoding> ofCoder : counted.apply(clause.coded())) {
			for (ClauseCoding coding : ofCoder) {
				if (holds.test(coding)) {
					return true;
				}
			}
		}
		return false;
	}

	/** The register is asked before codings, and texts are read last. */
	private static int cost(Query query) {
		return query.terms().mapToInt(t -> t.field().ofDocument() ? 0 : t.field() == QueryField.WORDS ? 2 : 1).max().orElse(0);
	}
}
