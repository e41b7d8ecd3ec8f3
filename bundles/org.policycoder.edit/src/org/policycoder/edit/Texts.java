// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;
import java.util.Locale;

import org.policycoder.model.DescribedElement;
import org.policycoder.model.Labels;
import org.policycoder.model.Wording;

/** The sentences of this package. English and Chinese are spoken; others get English. */
final class Texts {

	private Texts() {
	}

	static String format(Locale locale, String key, List<?> arguments) {
		Object[] shown = arguments.stream().map(a -> shown(a, locale)).toArray();
		return Wording.of(Texts.class, locale).format(key, shown);
	}

	private static Object shown(Object argument, Locale locale) {
		return switch (argument) {
		case DescribedElement e -> Labels.label(e, locale.getLanguage());
		case EditLabel l -> l.text(locale);
		default -> argument;
		};
	}
}
