// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page hides: by the attributes of an element, or by a rule of its own for a class or an id. */
final class HtmlStyles {
	private static final Pattern INVISIBLE = Pattern.compile(
			"(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt|em)?\\s*(?:;|!|$))",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern SELECTOR = Pattern.compile("(?:[a-z]+)?[.#]([\\w-]+)", Pattern.CASE_INSENSITIVE);

	private final Set<String> classes = new HashSet<>();
	private final Set<String> ids = new HashSet<>();

	HtmlStyles(Document page) {
		page.select("style").forEach(style -> read(style.data()));
	}

	/** Rules in a rule, as those for printing are, say nothing of what a reader sees. */
	private void read(String rules) {
		int level = 0;
		int selector = 0;
		int block = 0;
		for (int i = 0; i < rules.length(); i++) {
			switch (rules.charAt(i)) {
			case '{' -> {
				block = level == 0 ? i : block;
				level++;
			}
			case '}' -> {
				level = Math.max(0, level - 1);
				if (level == 0) {
					if (block > selector && INVISIBLE.matcher(rules.substring(block + 1, i)).find()) {
						add(rules.substring(selector, block));
					}
					selector = i + 1;
				}
			}
			default -> {
				// is part of a selector or a rule
			}
			}
		}
	}

	private void add(String selectors) {
		if (selectors.stripLeading().startsWith("@")) {
			return;
		}
		for (String selector : selectors.split(",")) {
			Matcher simple = SELECTOR.matcher(selector.strip());
			if (simple.matches()) {
				(selector.contains("#") ? ids : classes).add(simple.group(1));
			}
		}
	}

	boolean hides(Element element) {
		return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || INVISIBLE.matcher(element.attr("style")).find()
				|| !ids.isEmpty() && ids.contains(element.id()) || !classes.isEmpty() && element.classNames().stream().anyMatch(classes::contains);
	}
}
