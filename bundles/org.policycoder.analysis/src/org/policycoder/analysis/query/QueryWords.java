// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.Framework;
import org.policycoder.model.Wording;

/** Says in words what a query asks. */
final class QueryWords {

	private final Framework framework;
	private final Locale locale;
	private final Wording wording;

	QueryWords(Framework framework, Locale locale) {
		this.framework = framework;
		this.locale = locale;
		wording = Wording.of(QueryWords.class, locale);
	}

	String of(Query query) {
		return switch (query) {
		case Query.And and -> joined(and, "words.and"); //$NON-NLS-1$
		case Query.Or or -> joined(or, "words.or"); //$NON-NLS-1$
		case Query.Not not -> wording.format("words.not", within(not.part(), query)); //$NON-NLS-1$
		case Query.Near near -> near.clauses() == Query.Near.SAME_PARENT
				? wording.format("words.sameParent", within(near.found(), query), within(near.near(), query)) //$NON-NLS-1$
				: wording.format("words.near", within(near.found(), query), near.clauses(), within(near.near(), query)); //$NON-NLS-1$
		case Query.Term term -> term(term);
		};
	}

	private String joined(Query query, String between) {
		return query.children().stream().map(p -> within(p, query)).collect(Collectors.joining(wording.get(between)));
	}

	private String within(Query part, Query whole) {
		boolean apart = !(part instanceof Query.Term) && !(part instanceof Query.Not) && part.getClass() != whole.getClass()
				|| part instanceof Query.Near;
		return apart ? wording.format("words.apart", of(part)) : of(part); //$NON-NLS-1$
	}

	private String term(Query.Term term) {
		String key = "words." + term.field().key(); //$NON-NLS-1$
		boolean any = term.value().equals(Query.Term.ANY) && term.field() != QueryField.WORDS;
		if (any) {
			key += ".any"; //$NON-NLS-1$
		} else if (isLeaf(term)) {
			key += ".leaf"; //$NON-NLS-1$
		} else if (term.exact() && wording.has(key + ".exact")) { //$NON-NLS-1$
			key += ".exact"; //$NON-NLS-1$
		}
		if (term.detail() != null && term.field() != QueryField.ATTRIBUTE) {
			key += ".of"; //$NON-NLS-1$
		}
		return wording.format(key, value(term), term.detail());
	}

	private boolean isLeaf(Query.Term term) {
		if (term.field() != QueryField.CATEGORY) {
			return false;
		}
		List<CategoryEntry> named = new NamedCategories(framework, locale).named(term.value());
		return named.size() == 1 && named.getFirst().leaf();
	}

	private String value(Query.Term term) {
		if (term.field() == QueryField.DATE) {
			try {
				return Period.parse(term.value(), locale).words(locale);
			} catch (QueryException e) {
				return term.value(); // any date
			}
		}
		if (term.field() != QueryField.CATEGORY) {
			return term.value();
		}
		List<CategoryEntry> named = new NamedCategories(framework, locale).named(term.value());
		if (named.size() == 1) {
			return wording.format("words.labelled", named.getFirst().code(), named.getFirst().label(locale)); //$NON-NLS-1$
		}
		return framework.dimension(term.value()).map(d -> wording.format("words.labelled", d.code(), d.label(locale))) //$NON-NLS-1$
				.orElse(term.value());
	}
}
