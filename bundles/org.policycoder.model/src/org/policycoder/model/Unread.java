// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.Objects;

/**
 * What stands in the original of a document and could not be read or was left out, so that the text is without it; or how
 * the text came about, where that was a guess. Whoever reads a file either reads all of it or says by these what is missing:
 * a text that is not whole looks like one that is.
 *
 * @param kind
 *            what it is, never null
 * @param place
 *            where in the original, as a person finds it: the pages, or the lines, from 1 on, as {@code 2, 5–7}, or
 *            what the paragraphs near it begin with; empty when not known
 * @param detail
 *            what the kind further names, for example a font; may be empty
 * @since 1.0
 */
public record Unread(Kind kind, String place, String detail) {

	private static final String SEPARATOR = ";"; //$NON-NLS-1$

	/** What can be left unread. The name is what files have, so it never changes. */
	public enum Kind {
		/** Pages without any text, as scanned ones are. */
		PAGES,
		/** Characters of a font, named by the detail, that does not say what they are. */
		FONT,
		/** Pictures; the place is what the paragraphs near them begin with, the detail how many they are. */
		PICTURE,
		/** Pictures among the text of pages. */
		FIGURE,
		/** Words outside the edges of pages, where nobody sees them; the detail is what they begin with. */
		OUTSIDE,
		/** Words on pages that nobody sees; place and detail as of those outside. */
		UNSEEN,
		/** Words that are marked as hidden; the detail is what they begin with, the place is empty. */
		HIDDEN,
		/** What stands at the head or the foot of pages; detail and place as of hidden words. */
		MARGIN,
		/** Words that a tracked change takes away; place and detail as of pictures. */
		DELETED,
		/** Comments on the text; place and detail as of pictures. */
		COMMENT,
		/** Formulas that are kept as pictures; place and detail as of pictures. */
		FORMULA,
		/** Charts, embedded files and the like; place and detail as of pictures. */
		OBJECT,
		/** Signs of a font that are not known; place and detail as of pictures. */
		SYMBOL,
		/** A control character, named by the detail; the place has the lines. */
		CONTROL,
		/** Characters that are damaged in the file; the place has the lines, the detail how many they are. */
		DAMAGED,
		/** What lies behind or across the text of pages; the detail is its words. */
		WATERMARK,
		/** What a web page has around its document or hides; the detail is the words it begins with, the place is empty. */
		AROUND,
		/**
		 * Notes that stand at the end of the text instead of where they are called, without their marks; the place is the
		 * words before the marks, the detail how many they are.
		 */
		NOTES,
		/** An encoding, named by the detail, that the file does not tell and was found out; the place is empty. */
		ENCODING
	}

	/**
	 * Checks the parts.
	 *
	 * @throws IllegalArgumentException
	 *             when the place has a semicolon
	 */
	public Unread {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(detail);
		if (place.contains(SEPARATOR)) {
			throw new IllegalArgumentException(place);
		}
	}

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @param written
	 *            kind, place and detail, separated by semicolons; not null
	 * @return the same
	 * @throws IllegalArgumentException
	 *             when it is not so written
	 */
	public static Unread parse(String written) {
		String[] parts = written.split(SEPARATOR, 3);
		if (parts.length < 3) {
			throw new IllegalArgumentException(written);
		}
		return new Unread(Kind.valueOf(parts[0]), parts[1], parts[2]);
	}

	/** Writes it as it stands in a file. */
	@Override
	public String toString() {
		return String.join(SEPARATOR, kind.name(), place, detail);
	}
}
