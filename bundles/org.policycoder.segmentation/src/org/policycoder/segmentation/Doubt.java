// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * A place where the numbering is not beyond doubt, to be shown to an annotator instead of being passed over in silence.
 *
 * @param begin    begin of the label in doubt, in UTF-16 code units
 * @param end      end of the label in doubt, exclusive
 * @param kind     what is doubtful
 * @param label    the label as printed
 * @param expected the label that was expected there or after, or that was seen before; empty where there is none
 * @since 1.0
 */
public record Doubt(int begin, int end, Kind kind, String label, String expected) {
	/** What can be doubtful about a place. */
	public enum Kind {
		/** The label skips one or more of its sequence; {@code expected} is the first that is missing. */
		GAP,
		/** The label stands twice under the same parent. */
		DUPLICATE,
		/** The label comes after a higher one; {@code expected} is the one that would have followed. */
		OUT_OF_ORDER,
		/** The sequence opens with a label that is not its first; {@code expected} is the first. */
		NOT_FIRST,
		/** The label fits at more than one depth; {@code expected} is the label it was put under. */
		UNSURE_DEPTH
	}

	/** Checks that nothing is null. */
	public Doubt {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(label);
		Objects.requireNonNull(expected);
	}

	/** Returns one sentence for the annotator, in English or, for a Chinese locale, in Chinese. */
	public String message(Locale locale) {
		return new MessageFormat(messages(locale).getString("doubt." + kind), locale).format(new Object[] { label, expected });
	}

	static ResourceBundle messages(Locale locale) {
		Locale written = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ROOT;
		return ResourceBundle.getBundle(Doubt.class.getPackageName() + ".messages", written, Doubt.class.getClassLoader());
	}
}
