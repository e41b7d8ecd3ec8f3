// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.policycoder.model.DescribedElement;
import org.policycoder.model.Labels;

/** The sentences of this package. English and Chinese are spoken; others get English. */
final class Texts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Texts() {
	}

	static String format(Locale locale, String key, List<?> arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("org.policycoder.edit.messages", locale, //$NON-NLS-1$
				Texts.class.getClassLoader(), NO_FALLBACK);
		Object[] shown = arguments.stream().map(a -> shown(a, locale)).toArray();
		return new MessageFormat(texts.getString(key), locale).format(shown);
	}

	private static Object shown(Object argument, Locale locale) {
		return switch (argument) {
		case DescribedElement e -> Labels.label(e, locale.getLanguage());
		case EditLabel l -> l.text(locale);
		default -> argument;
		};
	}
}
