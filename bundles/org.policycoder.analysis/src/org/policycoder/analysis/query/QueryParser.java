// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.model.Wording;

/** Reads queries. Wide punctuation, as it is typed in Chinese, is the same as the narrow one. */
final class QueryParser {

	private static final int MOST_CLAUSES = 1000;

	private static final String WIDE = "（）：＝“”［］"; //$NON-NLS-1$
	private static final String NARROW = "():=\"\"[]"; //$NON-NLS-1$

	private final String text;
	private final Wording wording;
	private final Locale locale;
	private int at;

	QueryParser(String text, Locale locale) {
		this.text = text;
		this.locale = locale;
		wording = Wording.of(QueryParser.class, locale);
	}

	Query query() throws QueryException {
		if (text.length() > Query.MOST_CHARACTERS) {
			throw wrong("query.long", Query.MOST_CHARACTERS, text.length()); //$NON-NLS-1$
		}
		Query query = or(0);
		space();
		if (at < text.length()) {
			throw peek() == ')' ? wrong("query.closed") : wrong("query.between", rest()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return query;
	}

	private Query or(int depth) throws QueryException {
		List<Query> parts = new ArrayList<>(List.of(and(depth)));
		while (keyword(QueryText.OR)) {
			parts.add(and(depth));
		}
		return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
	}

	private Query and(int depth) throws QueryException {
		List<Query> parts = new ArrayList<>(List.of(near(depth)));
		while (keyword(QueryText.AND)) {
			parts.add(near(depth));
		}
		return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
	}

	private Query near(int depth) throws QueryException {
		Query found = not(depth);
		if (!keyword(QueryText.NEAR)) {
			return found;
		}
		int clauses = distance();
		Query near = new Query.Near(found, not(depth), clauses);
		int behind = at;
		if (keyword(QueryText.NEAR)) {
			at = behind;
			space();
			throw wrong("query.nearAgain"); //$NON-NLS-1$
		}
		return near;
	}

	private int distance() throws QueryException {
		space();
		if (peek() != '(') {
			throw wrong("query.near", MOST_CLAUSES); //$NON-NLS-1$
		}
		at++;
		space();
		int begin = at;
		String word = plain();
		int clauses = word.equalsIgnoreCase(QueryText.PARENT) ? Query.Near.SAME_PARENT
				: word.matches("\\d{1,4}") ? Integer.parseInt(word) : -1; //$NON-NLS-1$
		space();
		if (clauses < 0 || clauses > MOST_CLAUSES || clauses == 0 && !word.equalsIgnoreCase(QueryText.PARENT) || peek() != ')') {
			at = begin;
			throw wrong("query.near", MOST_CLAUSES); //$NON-NLS-1$
		}
		at++;
		return clauses;
	}

	private Query not(int depth) throws QueryException {
		if (depth > Query.DEEPEST) {
			throw wrong("query.deep", Query.DEEPEST); //$NON-NLS-1$
		}
		if (keyword(QueryText.NOT)) {
			return new Query.Not(not(depth + 1));
		}
		space();
		if (peek() == '(') {
			int open = at++;
			Query inner = or(depth + 1);
			space();
			if (peek() != ')') {
				if (at < text.length()) {
					throw wrong("query.between", rest()); //$NON-NLS-1$
				}
				at = open;
				throw wrong("query.open"); //$NON-NLS-1$
			}
			at++;
			return inner;
		}
		return term();
	}

	private Query term() throws QueryException {
		space();
		if (at == text.length()) {
			throw wrong("query.missing"); //$NON-NLS-1$
		}
		int begin = at;
		if (peek() == '"') {
			return Query.Term.of(QueryField.WORDS, quoted());
		}
		String word = plain();
		if (word.isEmpty() || QueryText.isKeyword(word)) {
			at = begin;
			throw wrong("query.noTerm", rest()); //$NON-NLS-1$
		}
		char next = peek();
		if (next != ':' && next != '=' && next != '[') {
			return Query.Term.of(QueryField.WORDS, word);
		}
		Optional<QueryField> field = QueryField.of(word);
		if (field.isEmpty()) {
			at = begin;
			throw wrong("query.noField", word, Stream.of(QueryField.values()).map(QueryField::key).collect(Collectors.joining(", "))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return term(field.get(), begin);
	}

	private Query term(QueryField field, int begin) throws QueryException {
		String detail = null;
		if (peek() == '[') {
			int open = at++;
			detail = value();
			if (!field.isDetailed()) {
				at = open;
				throw wrong("query.noDetail", field.key()); //$NON-NLS-1$
			}
			space();
			if (peek() != ']') {
				at = open;
				throw wrong("query.detailOpen"); //$NON-NLS-1$
			}
			at++;
		}
		if (detail == null && field == QueryField.ATTRIBUTE) {
			at = begin;
			throw wrong("query.noHeading"); //$NON-NLS-1$
		}
		if (peek() != ':' && peek() != '=') {
			throw wrong("query.noOperator", field.key()); //$NON-NLS-1$
		}
		boolean exact = peek() == '=';
		at++;
		space();
		int place = at;
		String value = value();
		if (field.isRange() && !value.equals(Query.Term.ANY)) {
			try {
				if (field == QueryField.DATE) {
					Period.parse(value, locale);
				} else {
					NumberRange.parse(value, locale);
				}
			} catch (QueryException e) {
				throw new QueryException(wording.format("query.at", place + 1, e.getMessage()), place); //$NON-NLS-1$
			}
		}
		return new Query.Term(field, detail, exact, value);
	}

	private String value() throws QueryException {
		space();
		if (peek() == '"') {
			return quoted();
		}
		String word = plain();
		if (word.isEmpty()) {
			throw wrong("query.noValue"); //$NON-NLS-1$
		}
		return word;
	}

	private String quoted() throws QueryException {
		int open = at++;
		StringBuilder value = new StringBuilder();
		while (at < text.length() && peek() != '"') {
			if (text.charAt(at) == '\\' && at + 1 < text.length()) {
				at++;
			}
			value.append(text.charAt(at++));
		}
		if (at == text.length() || value.toString().isBlank()) {
			boolean empty = at < text.length();
			at = open;
			throw wrong(empty ? "query.noValue" : "query.quote"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		at++;
		return value.toString();
	}

	private String plain() {
		int begin = at;
		while (at < text.length() && QueryText.isPlain(text.codePointAt(at))) {
			at += Character.charCount(text.codePointAt(at));
		}
		return text.substring(begin, at);
	}

	private boolean keyword(String word) {
		space();
		int end = at + word.length();
		boolean there = text.regionMatches(true, at, word, 0, word.length())
				&& (end == text.length() || !QueryText.isPlain(text.codePointAt(end)) && ":=[".indexOf(narrow(text.charAt(end))) < 0); //$NON-NLS-1$
		at = there ? end : at;
		return there;
	}

	private void space() {
		while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
			at++;
		}
	}

	/** The character that comes next, in its narrow form; none at the end. */
	private char peek() {
		return at < text.length() ? narrow(text.charAt(at)) : 0;
	}

	private static char narrow(char c) {
		int wide = WIDE.indexOf(c);
		return wide < 0 ? c : NARROW.charAt(wide);
	}

	/** What comes next, as a message quotes it. */
	private String rest() {
		int end = text.indexOf(' ', at + 1);
		String word = text.substring(at, end < 0 ? text.length() : end);
		return word.length() <= 20 ? word : word.substring(0, 20) + '…';
	}

	private QueryException wrong(String key, Object... arguments) {
		return new QueryException(wording.format("query.at", at + 1, wording.format(key, arguments)), at); //$NON-NLS-1$
	}
}
