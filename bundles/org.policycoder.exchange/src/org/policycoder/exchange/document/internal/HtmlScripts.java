// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what a page sets above or below the line as {@link RaisedText}, so that m² stays m². */
final class HtmlScripts {
	private static final String RAISED = "sup, [style~=(?i)vertical-align\\s*:\\s*super]";
	private static final String LOWERED = "sub, [style~=(?i)vertical-align\\s*:\\s*sub\\b]";
	/** What is longer is no index. */
	private static final int LONGEST = 24;

	private HtmlScripts() {
	}

	/** Replaces the elements in the page; those that hold blocks, or a whole sentence, stay. */
	static void write(Element body) {
		for (Element element : body.select(RAISED + ", " + LOWERED)) {
			String text = element.text();
			if (element.parent() != null && !text.isBlank() && text.length() <= LONGEST
					&& element.getAllElements().stream().noneMatch(part -> part.isBlock() || part.is("br, img"))) {
				String before = before(element);
				String scripted = element.is(RAISED) ? RaisedText.above(before, text) : RaisedText.below(before, text);
				element.replaceWith(new TextNode(scripted));
			}
		}
	}

	/** What stands right before an element, in it or in what it stands in; empty at the beginning of a block. */
	private static String before(Element element) {
		Node at = element;
		while (at instanceof Element part && (part == element || !part.isBlock()) || at instanceof TextNode) {
			Node previous = at.previousSibling();
			if (previous == null) {
				at = at.parent();
				continue;
			}
			String text = previous instanceof TextNode words ? words.getWholeText()
					: previous instanceof Element part && !part.isBlock() ? part.wholeText() : " ";
			if (!text.isEmpty()) {
				return text;
			}
			at = previous;
		}
		return "";
	}
}
