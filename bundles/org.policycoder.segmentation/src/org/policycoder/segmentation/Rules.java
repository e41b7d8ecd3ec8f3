// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * Why provisions were found, as {@link Provision#rule()} names it: the id of the level and, behind a colon and a space, how the
 * number follows the ones before it; {@code paragraph} for an unnumbered block.
 *
 * @since 1.0
 */
public final class Rules {
	static final String PARAGRAPH = "paragraph";
	static final String UNSURE = "first, perhaps at another depth";

	private Rules() {
	}

	/**
	 * Says a rule in English or, for a Chinese locale, in Chinese.
	 *
	 * @param rule as a provision or clause carries it, not null; one that no segmenter of PolicyCoder wrote is given back as it is
	 */
	public static String message(String rule, Locale locale) {
		if (rule.equals(PARAGRAPH))
			return text("rule.PARAGRAPH", locale);
		int colon = rule.indexOf(": ");
		String words = rule.substring(colon + 2);
		if (colon < 0)
			return rule;
		if (words.equals(UNSURE))
			return new MessageFormat(text("rule", locale), locale).format(new Object[] { rule.substring(0, colon), text("rule.UNSURE", locale) });
		for (Node.How how : Node.How.values())
			if (how.words.equals(words))
				return new MessageFormat(text("rule", locale), locale).format(new Object[] { rule.substring(0, colon), text("rule." + how, locale) });
		return rule;
	}

	private static String text(String key, Locale locale) {
		return Doubt.messages(locale).getString(key);
	}
}
