// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.policycoder.exchange.sheet.Texts;

/** Finds the code of a language by what people call it. */
final class LanguageNames {
	private static final List<Locale> NAMED_IN = List.of(Locale.ENGLISH, Locale.CHINESE);
	private static final List<String> CHINESE = List.of("中文", "汉语", "漢語", "华语", "简体中文", "繁体中文");

	private LanguageNames() {
	}

	/** Returns the ISO 639-1 code of a language given by code, tag (zh-CN) or name (中文, Chinese); otherwise the text as it is. */
	static String code(String text) {
		String tag = Locale.forLanguageTag(text.replace('_', '-')).getLanguage();
		if (tag.length() == 2) {
			return tag;
		}
		if (CHINESE.contains(text)) {
			return Locale.CHINESE.getLanguage();
		}
		String name = Texts.key(text).replaceAll("[语文]$", "");
		return Arrays.stream(Locale.getISOLanguages()).filter(code -> NAMED_IN.stream().map(Locale.of(code)::getDisplayLanguage)
				.map(known -> Texts.key(known).replaceAll("[语文]$", "")).anyMatch(name::equals)).findFirst().orElse(text);
	}
}
