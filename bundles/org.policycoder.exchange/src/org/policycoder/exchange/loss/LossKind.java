// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.loss;

import java.util.Locale;

import org.policycoder.model.Wording;

/**
 * What can get lost, or be something else afterwards, between this program and another.
 *
 * @since 1.0
 */
public enum LossKind {
	/** A picture. */
	PICTURE,
	/** A sound recording, with its transcript. */
	AUDIO,
	/** A film, with its transcript. */
	VIDEO,
	/** A PDF file of which there is no text. */
	PDF,
	/** A coded area of a page. */
	PDF_AREA,
	/** A text that is not in the file. */
	NO_TEXT,
	/** A text in which nothing stands. */
	EMPTY_TEXT,
	/** A text whose clauses could not be found. */
	NO_CLAUSES,
	/** Type faces and the like. */
	FORMATTING,
	/** A drawing of codes and documents. */
	GRAPH,
	/** A link from place to place. */
	LINK,
	/** A coded stretch of time. */
	TIME_SPAN,
	/** A set of codes. */
	CODE_SET,
	/** A memo that belongs to nothing that has a note here. */
	MEMO,
	/** A case of several documents, or of parts of them. */
	CASE,
	/** A passage that was given to a case. */
	CASE_CODING,
	/** A code for a document as a whole. */
	DOCUMENT_CODING,
	/** A coding whose code is not in the codebook. */
	UNKNOWN_CODE,
	/** A code of the same identifier as another. */
	DOUBLE_CODE,
	/** A passage of no length, or of white space only. */
	BLANK_PASSAGE,
	/** A passage whose place is no place of its text. */
	OUTSIDE_TEXT,
	/** The same coding once more. */
	DUPLICATE_CODING,
	/** A coding whose coder is not told. */
	NO_CODER,
	/** A coding whose time is not told. */
	NO_TIME,
	/** A passage over several clauses. */
	SEVERAL_CLAUSES,
	/** A file that a text was read from. */
	ORIGINAL,
	/** A coding that another program has added since. */
	ADDED_CODING,
	/** A coding that another program has taken away since. */
	REMOVED_CODING,
	/** A code that another program has added since. */
	ADDED_CODE,
	/** A document that another program has added since. */
	ADDED_DOCUMENT,
	/** A document that another program has taken away since. */
	REMOVED_DOCUMENT,
	/** A text that another program has changed since. */
	CHANGED_TEXT,
	/** How many categories of a dimension a clause has. */
	RULE,
	/** The key of a category. */
	KEY,
	/** Examples of a category. */
	EXAMPLE,
	/** Labels and definitions in another language. */
	OTHER_LANGUAGE,
	/** Clauses as such: that this stretch of the text is one. */
	CLAUSE,
	/** That a coder has finished a document. */
	DONE,
	/** The note of a coder on a document. */
	DOCUMENT_NOTE,
	/** A decision for no category. */
	NO_CODE,
	/** How a coding came about: adjudicated, imported, suggested. */
	ORIGIN,
	/** A coding of a clause that is gone. */
	STRAY_CODING,
	/** A coding to be looked at again. */
	REVIEW,
	/** What was sent back to a coder. */
	SENT_BACK,
	/** A blind round. */
	ROUND,
	/** The earlier text of a document. */
	EARLIER_VERSION,
	/** What could not be read of an original. */
	UNREAD,
	/** A numbering style of the study. */
	STYLE;

	/**
	 * Gets what it is.
	 *
	 * @param locale the language
	 * @return words for a list, such as {@code pictures}
	 */
	public String label(Locale locale) {
		return Wording.of(LossKind.class, locale).get(name());
	}

	/**
	 * Gets what becomes of it.
	 *
	 * @param locale the language
	 * @return the rest of a sentence
	 */
	public String outcome(Locale locale) {
		return Wording.of(LossKind.class, locale).get(name() + ".outcome");
	}
}
