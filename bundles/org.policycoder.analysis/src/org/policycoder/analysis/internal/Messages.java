// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of a package in one language. A language without texts gets the
 * English ones, whatever the language of the machine is.
 */
public final class Messages {

	private final ResourceBundle texts;
	private final Locale locale;

	private Messages(ResourceBundle texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	/**
	 * Opens the texts of a package, {@code messages.properties}.
	 *
	 * @param neighbour
	 *            a class of the package
	 * @param locale
	 *            the language
	 * @return the texts
	 */
	public static Messages of(Class<?> neighbour, Locale locale) {
		String name = neighbour.getPackageName() + ".messages"; //$NON-NLS-1$
		ClassLoader loader = neighbour.getClassLoader();
		ResourceBundle asked = ResourceBundle.getBundle(name, locale, loader);
		boolean found = asked.getLocale().getLanguage().equals(locale.getLanguage());
		return new Messages(found ? asked : ResourceBundle.getBundle(name, Locale.ROOT, loader), locale);
	}

	/**
	 * Gets a text.
	 *
	 * @param key
	 *            its key
	 * @return the text as it stands
	 */
	public String get(String key) {
		return texts.getString(key);
	}

	/**
	 * Gets a text and fills it in.
	 *
	 * @param key
	 *            its key
	 * @param arguments
	 *            what to fill in
	 * @return the text
	 */
	public String format(String key, Object... arguments) {
		return new MessageFormat(get(key), locale).format(arguments);
	}
}
