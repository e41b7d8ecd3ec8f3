// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** What the styles of a Word document say of paragraphs and characters; a style says what those say that it is based on. */
final class DocxStyles {
	private final Map<String, Markup> styles = new HashMap<>();
	private final Map<String, List<Markup>> chains = new HashMap<>();
	private final boolean allHidden;
	private String standard = "";

	/** Takes the styles of a document, an empty element if it has none. */
	DocxStyles(Markup part) {
		part.elements("style").forEach(style -> {
			styles.putIfAbsent(style.attribute("styleId"), style);
			if (style.attribute("type").equals("paragraph") && isOnValue(style.attribute("default"))) {
				standard = style.attribute("styleId");
			}
		});
		allHidden = part.first("docDefaults").flatMap(defaults -> defaults.first("rPrDefault")).flatMap(run -> run.first("rPr"))
				.flatMap(run -> run.first("vanish")).filter(DocxStyles::isOn).isPresent();
	}

	/** Tells whether a property that is on or off is on: to name it is enough. */
	static boolean isOn(Markup property) {
		String value = property.attribute("val");
		return value.isEmpty() || isOnValue(value);
	}

	/** Tells whether the value of an attribute means that something is on. */
	static boolean isOnValue(String value) {
		return value.equals("1") || value.equals("true") || value.equals("on");
	}

	/** Returns the id of the style of a paragraph; the standard one if it does not say. */
	String styleOf(Markup paragraph) {
		return paragraph.first("pPr").flatMap(properties -> properties.first("pStyle")).map(style -> style.attribute("val")).orElse(standard);
	}

	/** Returns a style and those that it is based on, the nearest first. */
	List<Markup> chain(String style) {
		return chains.computeIfAbsent(style, first -> {
			SequencedSet<Markup> chain = new LinkedHashSet<>();
			Markup at = styles.get(first);
			while (at != null && chain.add(at)) {
				at = at.first("basedOn").map(base -> styles.get(base.attribute("val"))).orElse(null);
			}
			return new ArrayList<>(chain);
		});
	}

	private Optional<Markup> inChain(String style, String property) {
		return chain(style).stream().flatMap(each -> each.first("rPr").flatMap(run -> run.first(property)).stream()).findFirst();
	}

	/** Tells whether characters are hidden: by their own properties, or by one of the styles of characters and paragraph. */
	boolean isHidden(Optional<Markup> run, String paragraphStyle) {
		Optional<Markup> own = run.flatMap(properties -> properties.first("vanish"));
		if (own.isPresent()) {
			return isOn(own.get());
		}
		boolean byCharacters = characterStyle(run).flatMap(style -> inChain(style, "vanish")).filter(DocxStyles::isOn).isPresent();
		boolean byParagraph = inChain(paragraphStyle, "vanish").filter(DocxStyles::isOn).isPresent();
		return allHidden || byCharacters != byParagraph; // two styles that say the same of such a property take it back
	}

	/** Returns {@code superscript}, {@code subscript}, or something else for characters on the line. */
	String script(Optional<Markup> run, String paragraphStyle) {
		Optional<String> moved = run.filter(properties -> properties.first("sz").isPresent()).flatMap(properties -> properties.first("position"))
				.map(position -> position.attribute("val"));
		if (moved.isPresent() && moved.get().matches("-?[1-9]\\d{0,3}")) { // small and moved by hand
			return moved.get().startsWith("-") ? "subscript" : "superscript";
		}
		return run.flatMap(properties -> properties.first("vertAlign"))
				.or(() -> characterStyle(run).flatMap(style -> inChain(style, "vertAlign")))
				.or(() -> inChain(paragraphStyle, "vertAlign")).map(align -> align.attribute("val")).orElse("");
	}

	private static Optional<String> characterStyle(Optional<Markup> run) {
		return run.flatMap(properties -> properties.first("rStyle")).map(style -> style.attribute("val"));
	}

	/** Tells whether a style is one of those that Word has for headings. */
	boolean isHeading(String style) {
		return chain(style).stream().limit(1).anyMatch(each -> isHeadingName(each.attribute("styleId"))
				|| each.first("name").map(name -> name.attribute("val")).filter(DocxStyles::isHeadingName).isPresent()) || isHeadingName(style);
	}

	private static boolean isHeadingName(String name) {
		return name.toLowerCase(Locale.ROOT).startsWith("heading");
	}
}
