// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes queries, so that {@link QueryParser} reads them. */
final class QueryText {

	static final String AND = "and"; //$NON-NLS-1$
	static final String OR = "or"; //$NON-NLS-1$
	static final String NOT = "not"; //$NON-NLS-1$
	static final String NEAR = "near"; //$NON-NLS-1$
	static final String PARENT = "parent"; //$NON-NLS-1$

	private static final Set<String> KEYWORDS = Set.of(AND, OR, NOT, NEAR);

	/** What needs no quotation marks: letters and digits of any script, and what stands in numbers, dates and codes. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_./*+-]+"); //$NON-NLS-1$

	private QueryText() {
	}

	static boolean isPlain(String text) {
		return PLAIN.matcher(text).matches();
	}

	static boolean isPlain(int c) {
		return c < 0x80 ? "_./*+-".indexOf(c) >= 0 || Character.isLetterOrDigit(c) : isPlain(Character.toString(c)); //$NON-NLS-1$
	}

	static boolean isKeyword(String word) {
		return KEYWORDS.contains(word.toLowerCase(java.util.Locale.ROOT));
	}

	static String of(Query query) {
		return switch (query) {
		case Query.And and -> joined(and, ' ' + AND + ' ');
		case Query.Or or -> joined(or, ' ' + OR + ' ');
		case Query.Not not -> NOT + ' ' + within(not.part(), query);
		case Query.Near near -> within(near.found(), query) + ' ' + NEAR + '('
				+ (near.clauses() == Query.Near.SAME_PARENT ? PARENT : Integer.toString(near.clauses())) + ") " //$NON-NLS-1$
				+ within(near.near(), query);
		case Query.Term term -> term(term);
		};
	}

	private static String joined(Query query, String between) {
		return query.children().stream().map(part -> within(part, query)).collect(Collectors.joining(between));
	}

	private static String within(Query part, Query whole) {
		return rank(part) > rank(whole) || part instanceof Query.Not && whole instanceof Query.Not ? of(part) : '(' + of(part) + ')';
	}

	/** How closely the parts are bound. */
	private static int rank(Query query) {
		return switch (query) {
		case Query.Or or -> 0;
		case Query.And and -> 1;
		case Query.Near near -> 2;
		case Query.Not not -> 3;
		case Query.Term term -> 4;
		};
	}

	private static String term(Query.Term term) {
		boolean bare = term.field() == QueryField.WORDS && !term.exact();
		String value = bare ? quoted(term.value()) : isPlain(term.value()) ? term.value() : quoted(term.value());
		String detail = term.detail() == null ? "" //$NON-NLS-1$
				: '[' + (isPlain(term.detail()) ? term.detail() : quoted(term.detail())) + ']';
		return bare ? value : term.field().key() + detail + (term.exact() ? '=' : ':') + value;
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
