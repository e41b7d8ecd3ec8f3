// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A formula of a page (MathML) on one line, as {@link LineFormula} writes it. */
final class HtmlFormula {
	private HtmlFormula() {
	}

	/** Writes what stands in an element of a formula. */
	static String of(Element element) {
		return switch (element.normalName()) {
		case "mfrac" -> LineFormula.fraction(child(element, 0), child(element, 1));
		case "msqrt" -> LineFormula.root("", children(element));
		case "mroot" -> LineFormula.root(child(element, 1), child(element, 0));
		case "msup", "mover" -> LineFormula.above(child(element, 0), child(element, 1));
		case "msub", "munder" -> LineFormula.below(child(element, 0), child(element, 1));
		case "msubsup", "munderover" -> LineFormula.below(child(element, 0), child(element, 1)) + LineFormula.above("", child(element, 2));
		case "mtable" -> element.children().stream().map(HtmlFormula::of).collect(Collectors.joining("; "));
		case "mtr" -> element.children().stream().map(HtmlFormula::of).collect(Collectors.joining(", "));
		case "mtext" -> " " + element.text().strip() + " ";
		case "mspace" -> " ";
		case "semantics" -> child(element, 0);
		case "annotation", "annotation-xml", "mphantom" -> "";
		default -> children(element);
		};
	}

	private static String children(Element element) {
		StringBuilder out = new StringBuilder();
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode text) {
				out.append(text.text().strip());
			} else if (child instanceof Element part) {
				out.append(of(part));
			}
		}
		return out.toString();
	}

	private static String child(Element element, int index) {
		return index < element.childrenSize() ? of(element.child(index)).strip() : "";
	}
}
