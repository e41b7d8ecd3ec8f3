// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.Locale;
import java.util.Objects;

/**
 * Text that lies in no provision, and what it was taken for.
 *
 * @param begin where it begins, in UTF-16 code units of the segmented text
 * @param end   where it ends, exclusive
 * @param kind  what it was taken for
 * @since 1.0
 */
public record Outside(int begin, int end, Kind kind) {
	/** What text that lies in no provision may be. */
	public enum Kind {
		/** The title of the document or of one that it encloses, and the head of its form. */
		TITLE,
		/** Its number. */
		REFERENCE,
		/** Who it is for. */
		ADDRESS,
		/** A short sentence that only announces what follows. */
		LEAD_IN,
		/** A note in brackets. */
		NOTE,
		/** A table of contents. */
		CONTENTS,
		/** A list of what is enclosed. */
		ENCLOSURES,
		/** Who signed it and when. */
		SIGNATURE,
		/** Anything else: what nobody can code. */
		TEXT;

		/** Returns what it is called, in English or, for a Chinese locale, in Chinese. */
		public String message(Locale locale) {
			return Doubt.messages(locale).getString("outside." + this);
		}
	}

	/** Checks that nothing is null. */
	public Outside {
		Objects.requireNonNull(kind);
	}
}
