// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

	private Messages() {
	}

	/** A text in the language of the process. */
	static String get(String key, Object... arguments) {
		return in(Locale.getDefault(), key, arguments);
	}

	static String in(Locale locale, String key, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", //$NON-NLS-1$
				locale, Messages.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(texts.getString(key), locale).format(arguments);
	}
}
