// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;
import java.util.Locale;

import org.policycoder.model.DescribedElement;

/**
 * What a command did, in the words of the undo menu: <i>Code 3-26 as Licensing</i>.
 * Said in the language of whoever asks.
 *
 * @param key
 *            key in the messages of this package
 * @param arguments
 *            what the message names: texts, numbers, {@link DescribedElement}s
 *            (shown by their label) or other labels
 * @since 1.0
 */
public record EditLabel(String key, List<Object> arguments) {

	/** Copies the arguments. */
	public EditLabel {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Makes a label.
	 *
	 * @param key
	 *            the key
	 * @param arguments
	 *            the arguments, none null
	 * @return the label
	 */
	public static EditLabel of(String key, Object... arguments) {
		return new EditLabel(key, List.of(arguments));
	}

	/**
	 * Says it.
	 *
	 * @param locale
	 *            English and Chinese are spoken; others get English
	 * @return the words
	 */
	public String text(Locale locale) {
		return Texts.format(locale, key, arguments);
	}
}
