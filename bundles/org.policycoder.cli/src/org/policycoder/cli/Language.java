// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.Locale;

/** A language that tables and reports can be in. */
enum Language {
	en(Locale.ENGLISH), zh(Locale.CHINESE);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	Locale locale() {
		return locale;
	}

	String code() {
		return name();
	}

	/** The language asked for, else that of the system when it is one of them, else English. */
	static Language orDefault(Language asked) {
		return asked != null ? asked : of(Locale.getDefault().getLanguage());
	}

	/** The language asked for, else that of a project. */
	static Language orOf(Language asked, String project) {
		return asked != null ? asked : of(project);
	}

	private static Language of(String code) {
		return zh.name().equals(code) ? zh : en;
	}
}
