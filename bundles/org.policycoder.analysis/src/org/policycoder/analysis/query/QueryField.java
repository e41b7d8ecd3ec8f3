// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.policycoder.model.Wording;

/**
 * What a term of a query looks at.
 *
 * @since 1.0
 */
public enum QueryField {

	/** The categories that the clause has, with those below them; of a coder, when one is named. */
	CATEGORY(true),
	/** Who has coded the clause. */
	CODER(false),
	/** The notes on the codings of the clause; of a coder, when one is named. */
	NOTE(true),
	/** The own text of the clause, as the search of the program looks into it. */
	WORDS(false),
	/** The number of the clause: that clause with those in it. */
	CLAUSE(false),
	/** The dimensions that somebody decided the clause has no category of; a coder, when one is named. */
	NOCODE(true),
	/** Who has finished the document. */
	DONE(false),
	/** The number of the document. */
	NUMBER(false),
	/** The title of the document. */
	TITLE(false),
	/** The issuers of the document. */
	ISSUER(false),
	/** The date of the document. */
	DATE(false),
	/** The type of the document. */
	TYPE(false),
	/** The language of the document. */
	LANGUAGE(false),
	/** Whose policy the document is. */
	JURISDICTION(false),
	/** Where the text comes from. */
	SOURCE(false),
	/** What the register has for the document below a heading, which is named. */
	ATTRIBUTE(true);

	private final boolean detailed;

	QueryField(boolean detailed) {
		this.detailed = detailed;
	}

	/**
	 * Finds a field.
	 *
	 * @param key
	 *            its name in the text of a query, in whatever case
	 * @return the field; empty when there is none
	 */
	static Optional<QueryField> of(String key) {
		return Stream.of(values()).filter(f -> f.key().equals(key.toLowerCase(Locale.ROOT))).findFirst();
	}

	/**
	 * Gets the name in the text of a query.
	 *
	 * @return the name, in any language
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Gets the name for people.
	 *
	 * @param locale
	 *            the language
	 * @return the name in that language
	 */
	public String label(Locale locale) {
		return Wording.of(QueryField.class, locale).get("field." + key()); //$NON-NLS-1$
	}

	/**
	 * Tells whether a term may name something beside the value: a coder, or the heading of an attribute, which it must.
	 *
	 * @return whether it may
	 */
	public boolean isDetailed() {
		return detailed;
	}

	/**
	 * Tells whether values are between two ends.
	 *
	 * @return whether a value is a range
	 */
	public boolean isRange() {
		return this == DATE || this == NUMBER;
	}

	/**
	 * Tells whether it is the same for all clauses of a document.
	 *
	 * @return whether the register answers
	 */
	public boolean ofDocument() {
		return ordinal() >= DONE.ordinal();
	}
}
