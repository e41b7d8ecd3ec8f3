// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.policycoder.analysis.Framework;

/**
 * A question that a clause of a study answers by yes or no. It has one textual form, which {@link #parse} reads and
 * {@link #toString} writes:
 *
 * <pre>
 * category:A1 and not category:B2 and date:2024
 * "export licence" or (issuer:Council near(2) category:"Trade/Export controls")
 * </pre>
 *
 * Terms are a field, {@code :} for "contains" or {@code =} for "is", and a value, in quotation marks where it is not one word;
 * {@code *} is any value. Words alone are looked for in the text of the clause. {@code near(parent)} asks for a clause with the
 * same clause above, {@code near(3)} for one at most three clauses away; what is found is on the left of it. What binds:
 * {@code not}, {@code near}, {@code and}, {@code or}, the first most closely. Immutable.
 *
 * @since 1.0
 */
public sealed interface Query {

	/** More characters than these are no text of a query. */
	int MOST_CHARACTERS = 10_000;

	/** Queries are not nested deeper than this. */
	int DEEPEST = 40;

	/**
	 * Holds when all of several hold.
	 *
	 * @param parts
	 *            two or more
	 */
	record And(List<Query> parts) implements Query {

		/** Takes an unmodifiable copy. */
		public And {
			parts = List.copyOf(parts);
		}

		@Override
		public String toString() {
			return QueryText.of(this);
		}
	}

	/**
	 * Holds when one of several holds.
	 *
	 * @param parts
	 *            two or more
	 */
	record Or(List<Query> parts) implements Query {

		/** Takes an unmodifiable copy. */
		public Or {
			parts = List.copyOf(parts);
		}

		@Override
		public String toString() {
			return QueryText.of(this);
		}
	}

	/**
	 * Holds when another does not.
	 *
	 * @param part
	 *            the other
	 */
	record Not(Query part) implements Query {

		/** Checks that there is one. */
		public Not {
			Objects.requireNonNull(part);
		}

		@Override
		public String toString() {
			return QueryText.of(this);
		}
	}

	/**
	 * Holds for a clause near to another of the same document, or to itself.
	 *
	 * @param found
	 *            what the clause itself is
	 * @param near
	 *            what the other is
	 * @param clauses
	 *            how many clauses away it may be at most, headings not counted; {@link #SAME_PARENT} for one with the same
	 *            clause above
	 */
	record Near(Query found, Query near, int clauses) implements Query {

		/** Any distance below the same clause. */
		public static final int SAME_PARENT = 0;

		/** Checks that there are two. */
		public Near {
			Objects.requireNonNull(found);
			Objects.requireNonNull(near);
		}

		@Override
		public String toString() {
			return QueryText.of(this);
		}
	}

	/**
	 * Looks at one field.
	 *
	 * @param field
	 *            the field
	 * @param detail
	 *            the id of a coder, or the heading of an attribute; null when none is named
	 * @param exact
	 *            whether the value is to be the same, and not only contained; for a category whether those below do not count
	 * @param value
	 *            what is looked for; {@link #ANY} for any
	 */
	record Term(QueryField field, String detail, boolean exact, String value) implements Query {

		/** Any value at all. */
		public static final String ANY = "*"; //$NON-NLS-1$

		/** Checks that there are field and value. */
		public Term {
			Objects.requireNonNull(field);
			Objects.requireNonNull(value);
		}

		/**
		 * Looks for a value in a field.
		 *
		 * @param field
		 *            the field
		 * @param value
		 *            the value
		 * @return the term
		 */
		public static Term of(QueryField field, String value) {
			return new Term(field, null, false, value);
		}

		@Override
		public String toString() {
			return QueryText.of(this);
		}
	}

	/**
	 * Reads the text of a query.
	 *
	 * @param text
	 *            the text
	 * @param locale
	 *            the language of what goes wrong
	 * @return the query
	 * @throws QueryException
	 *             when the text is none, or too long or too deep
	 */
	static Query parse(String text, Locale locale) throws QueryException {
		return new QueryParser(text, locale).query();
	}

	/**
	 * Says what is asked.
	 *
	 * @param framework
	 *            has the labels of categories
	 * @param locale
	 *            the language
	 * @return what clauses are found, as a part of a sentence
	 */
	default String words(Framework framework, Locale locale) {
		return new QueryWords(framework, locale).of(this);
	}

	/**
	 * Gets the queries that this is made of.
	 *
	 * @return the parts; none of a term
	 */
	default List<Query> children() {
		return switch (this) {
		case And and -> and.parts();
		case Or or -> or.parts();
		case Not not -> List.of(not.part());
		case Near near -> List.of(near.found(), near.near());
		case Term term -> List.of();
		};
	}

	/**
	 * Gets the terms.
	 *
	 * @return all terms, in the order of the text
	 */
	default Stream<Term> terms() {
		return this instanceof Term term ? Stream.of(term) : children().stream().flatMap(Query::terms);
	}

	/**
	 * Tells whether the register alone answers.
	 *
	 * @return whether all clauses of a document have the same answer, and a document without clauses has one
	 */
	default boolean ofDocuments() {
		return terms().allMatch(t -> t.field().ofDocument());
	}
}
