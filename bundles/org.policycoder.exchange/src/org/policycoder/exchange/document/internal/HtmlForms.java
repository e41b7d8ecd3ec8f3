// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.policycoder.model.Unread;

/** Writes what is filled in the forms of a page as a browser shows it: the words of fields, what is ticked, what is chosen of a list. */
final class HtmlForms {
	private HtmlForms() {
	}

	/** Puts text in the place of fields; returns what is to be said of it: what can be chosen and is not. */
	static List<Unread> write(Element body) {
		UnreadWords others = new UnreadWords(Unread.Kind.AROUND, 1);
		body.select("datalist").remove();
		body.select("input").forEach(field -> {
			switch (field.attr("type").toLowerCase(Locale.ROOT)) {
			case "checkbox", "radio" -> replace(field, field.hasAttr("checked") ? "☑" : "☐");
			case "hidden", "password", "submit", "button", "reset", "image", "file", "search", "range", "color" -> {
				// has no words, or those of a button
			}
			default -> replace(field, field.attr("value"));
			}
		});
		body.select("select:not([multiple])").stream().filter(list -> !list.attr("size").matches("[2-9]|\\d{2,}")).forEach(list -> {
			List<Element> options = list.select("option");
			Element chosen = options.stream().filter(option -> option.hasAttr("selected")).findFirst()
					.orElse(options.isEmpty() ? null : options.getFirst());
			others.add(options.stream().filter(option -> option != chosen).map(Element::text).collect(Collectors.joining(", ")));
			list.empty();
			list.tagName("span");
			list.appendChild(new TextNode(chosen == null ? "" : " " + chosen.text()));
		});
		return others.all();
	}

	private static void replace(Element field, String words) {
		field.replaceWith(new TextNode(" " + words));
	}
}
