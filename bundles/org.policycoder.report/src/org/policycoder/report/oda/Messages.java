// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.util.Locale;

import org.policycoder.model.Wording;

/** The texts of this package. */
final class Messages {

	private Messages() {
	}

	/** A text in the language of the process: faults of a data source are read by the author of a report. */
	static String get(String key, Object... arguments) {
		return in(Locale.getDefault(), key, arguments);
	}

	static String in(Locale locale, String key, Object... arguments) {
		return Wording.of(Messages.class, locale).format(key, arguments);
	}
}
