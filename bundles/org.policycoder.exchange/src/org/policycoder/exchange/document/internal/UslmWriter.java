// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes United States Legislative Markup as text, a line a paragraph, and marks the provisions. */
final class UslmWriter {
	/** Quotation marks, black squares and bullets before a number, the number itself, and the dash behind it. */
	private static final Pattern NUMBER = Pattern.compile("([“‘\"'■•\\[\\s]*)(.*?)([—–\\s]*)");
	private static final Set<String> UNPRINTED = Set.of("meta", "sidenote", "page", "footnote", "notes", "note", "sourceCredit", "slugLine",
			"distributionCode", "explanationNote", "publicPrivate", "processedBy", "processedDate", "notation", "img", "figure", "endMarker");

	private final TextFlow flow = new TextFlow();
	private int quotes;

	TextFlow flow() {
		return flow;
	}

	/** Writes an element that stands on lines of its own. */
	void block(Markup element) {
		LegislativeLevel level = LegislativeLevel.of(element);
		if (level != null) {
			provision(element, level);
			return;
		}
		switch (element.name()) {
		case "main", "amendMain", "preface", "amendPreface", "preamble", "toc", "collection", "component", "list", "table", "thead", "tbody",
				"tfoot", "appropriations", "amendmentContent", "level", "action", "signatures", "signature", "longTitle" -> {
			flow.line();
			element.elements().forEach(this::block);
			flow.line();
		}
		case "tr" -> {
			flow.line();
			element.elements("td", "th").forEach(cell -> {
				inline(cell);
				flow.tab();
			});
			flow.line();
		}
		case "type" -> {
			flow.line();
			inline(element);
			flow.text(" ");
		}
		case "docNumber" -> {
			inline(element);
			flow.line();
		}
		case "quotedContent" -> quotedContent(element);
		default -> {
			if (!UNPRINTED.contains(element.name())) {
				flow.line();
				inline(element);
				flow.line();
			}
		}
		}
	}

	private void provision(Markup element, LegislativeLevel level) {
		boolean runIn = element.attribute("class").contains("inline");
		if (!runIn) {
			flow.line();
			if (level.compareTo(LegislativeLevel.SECTION) <= 0 && quotes == 0) {
				flow.blank();
			}
		}
		boolean labelled = element.first("num").map(number -> open(number, level)).orElse(false);
		boolean sameLine = true;
		for (Markup part : (Iterable<Markup>) element.elements()::iterator) {
			switch (part.name()) {
			case "num" -> {
				// is written
			}
			case "heading" -> {
				flow.text(level.isHeading() && labelled ? "" : " ");
				inline(part);
				if (level.compareTo(LegislativeLevel.SECTION) <= 0) {
					flow.line();
				}
			}
			case "content", "chapeau", "text" -> {
				if (!sameLine) {
					flow.line();
				}
				flow.gap();
				inline(part);
				sameLine = false;
			}
			default -> {
				block(part);
				sameLine &= UNPRINTED.contains(part.name());
			}
			}
		}
		if (labelled) {
			flow.close();
		}
		if (!runIn) {
			flow.line();
		}
	}

	private boolean open(Markup number, LegislativeLevel level) {
		Matcher parts = NUMBER.matcher(number.text().replace("\u00ad", ""));
		if (!parts.matches() || parts.group(2).isEmpty()) {
			return false;
		}
		flow.text(parts.group(1)).open(parts.group(2), level.id(), level.isHeading()).text(parts.group(3));
		return true;
	}

	private void quotedContent(Markup quoted) {
		quotes++;
		flow.line();
		inline(quoted);
		flow.resume();
		quotes--;
	}

	/** Writes the content of an element on the line, with the blocks in it on lines of their own. */
	void inline(Markup element) {
		for (Object item : element.content()) {
			if (!(item instanceof Markup part)) {
				flow.text((String) item);
			} else if (part.is("br")) {
				flow.line();
			} else if (LegislativeLevel.of(part) != null
					|| part.is("quotedContent", "toc", "table", "list", "p", "listItem", "referenceItem", "signature")) {
				block(part);
			} else if (part.is("designator")) {
				inline(part);
				flow.text(part.text().endsWith("—") ? "" : " ");
			} else if (!UNPRINTED.contains(part.name())) {
				inline(part);
			}
		}
	}
}
