// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A text of the codebook in several languages, as it was when the study was taken. */
record Localized(Map<String, String> byLanguage) {

	static Localized of(Map<String, String> texts) {
		Map<String, String> kept = new LinkedHashMap<>(texts);
		kept.values().removeIf(text -> text == null || text.isBlank());
		return new Localized(kept);
	}

	/** The text in the language asked for, else English, else any, else null. */
	String in(Locale locale) {
		String text = byLanguage.get(locale.getLanguage());
		if (text == null) {
			text = byLanguage.get(Locale.ENGLISH.getLanguage());
		}
		return text != null ? text : byLanguage.values().stream().findFirst().orElse(null);
	}
}
