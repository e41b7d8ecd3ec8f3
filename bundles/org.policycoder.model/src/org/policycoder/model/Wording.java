// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a package says to people, in one language. The texts are in {@code messages.properties} of the
 * package, in English, and in files of that name for other languages; a language without a file gets
 * English, whatever the language of the machine is.
 * <p>
 * A text may have places to be filled in, {@code {0}}, as {@link MessageFormat} has them. One that
 * counts things has the forms of its language for them, <code>{0, plural, one{# document} other{#
 * documents}}</code>, and is then in the notation of ICU's messages, whose rules for plurals are those of
 * the Unicode CLDR.
 *
 * @since 1.0
 */
public final class Wording {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private static final Pattern PLURAL = Pattern.compile("\\{\\s*(\\d{1,2})\\s*,\\s*plural\\s*,"); //$NON-NLS-1$

	private static final Pattern NUMBER = Pattern.compile("\\d{1,15}"); //$NON-NLS-1$

	private final ResourceBundle texts;

	private final Locale locale;

	private Wording(ResourceBundle texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
	}

	/**
	 * Opens the texts of a package.
	 *
	 * @param neighbour
	 *            a class of the package, not null
	 * @param locale
	 *            the language, not null
	 * @return the texts
	 */
	public static Wording of(Class<?> neighbour, Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", locale, neighbour.getClassLoader(), NO_FALLBACK); //$NON-NLS-1$
		boolean spoken = texts.getLocale().getLanguage().equals(locale.getLanguage());
		return new Wording(texts, spoken ? locale : Locale.ENGLISH);
	}

	/**
	 * Gets all texts, for a library that wants them so.
	 *
	 * @return the texts by their keys
	 */
	public ResourceBundle texts() {
		return texts;
	}

	/**
	 * Gets the language that is spoken.
	 *
	 * @return the locale that was asked for if the package speaks its language, else English; numbers
	 *         are written as there
	 */
	public Locale locale() {
		return locale;
	}

	/**
	 * Gets a text as it stands.
	 *
	 * @param key
	 *            its key
	 * @return the text
	 * @throws java.util.MissingResourceException
	 *             when the package has no such text
	 */
	public String get(String key) {
		return texts.getString(key);
	}

	/**
	 * Tells whether there is a text.
	 *
	 * @param key
	 *            its key
	 * @return whether {@link #get} finds it
	 */
	public boolean has(String key) {
		return texts.containsKey(key);
	}

	/**
	 * Gets a text and fills it in.
	 *
	 * @param key
	 *            its key
	 * @param arguments
	 *            what to fill in
	 * @return the text
	 * @throws java.util.MissingResourceException
	 *             when the package has no such text
	 */
	public String format(String key, Object... arguments) {
		return fill(locale, get(key), arguments);
	}

	/**
	 * Fills in a text of the workbench.
	 *
	 * @param text
	 *            a text of a {@code Messages} class, which is Chinese for Chinese users and English for others
	 * @param arguments
	 *            what to fill in; a number that is counted may be a text of digits
	 * @return the text
	 */
	public static String fill(String text, Object... arguments) {
		Locale asked = Locale.getDefault();
		return fill(asked.getLanguage().equals(Locale.CHINESE.getLanguage()) ? asked : Locale.ENGLISH, text, arguments);
	}

	private static String fill(Locale locale, String text, Object... arguments) {
		int[] counted = PLURAL.matcher(text).results().map(MatchResult::group).mapToInt(Wording::place).toArray();
		if (counted.length == 0) {
			return new MessageFormat(text, locale).format(arguments);
		}
		Object[] all = arguments.clone();
		for (int place : counted) {
			if (place < all.length && all[place] instanceof String digits && NUMBER.matcher(digits).matches()) {
				all[place] = Long.valueOf(digits);
			}
		}
		return new com.ibm.icu.text.MessageFormat(text, locale).format(all);
	}

	private static int place(String opening) {
		return Integer.parseInt(opening.replaceAll("\\D", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
