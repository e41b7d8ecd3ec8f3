// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.Locale;

/**
 * A command was refused; nothing is changed. The message is one sentence that
 * tells why, and what to do instead.
 *
 * @since 1.0
 */
public class EditException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient EditLabel reason;

	/**
	 * Refuses.
	 *
	 * @param key
	 *            key of the sentence
	 * @param arguments
	 *            what it names
	 */
	public EditException(String key, Object... arguments) {
		super(EditLabel.of(key, arguments).text(Locale.getDefault()));
		this.reason = EditLabel.of(key, arguments);
	}

	/**
	 * Says why, in a language.
	 *
	 * @param locale
	 *            English and Chinese are spoken; others get English
	 * @return the sentence
	 */
	public String message(Locale locale) {
		return reason.text(locale);
	}

	/**
	 * Gets the kind of refusal, to act on it.
	 *
	 * @return the key of the sentence
	 */
	public String key() {
		return reason.key();
	}
}
