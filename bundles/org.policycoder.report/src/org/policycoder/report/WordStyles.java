// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Gives the paragraphs and tables of a Word document their styles, in the place
 * of formatting of their own: Title, Heading 1, Caption, Table Text, and the
 * style of tables. Also puts properties in the order that the format (ISO/IEC
 * 29500) asks for, which the engine does not keep and some programs insist on.
 */
final class WordStyles {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"; //$NON-NLS-1$
	private static final String TABLE_STYLE = "PolicyTable"; //$NON-NLS-1$

	/** Sizes in half points, from which on a paragraph is a title, or a heading if it is in the contents. */
	private static final int TITLE_SIZE = 40;
	private static final int SUBTITLE_SIZE = 25;
	private static final int HEADING_SIZE = 24;
	private static final int REMARK_SIZE = 17;

	private static final List<String> PARAGRAPH = List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"pBdr", "shd", "tabs", "wordWrap", "bidi", "spacing", "ind", "jc", "rPr", "sectPr"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
	private static final List<String> RUN = List.of("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "sz", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"szCs", "u"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> CELL = List.of("tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"tcMar", "textDirection", "vAlign"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> TABLE = List.of("tblStyle", "tblOverlap", "bidiVisual", "tblW", "jc", "tblInd", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final List<String> SIDES = List.of("top", "left", "bottom", "right"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** What styles say now. */
	private static final Set<String> STYLED = Set.of("rFonts", "sz", "szCs", "spacing"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Document document;

	WordStyles(Document document) {
		this.document = document;
	}

	void apply() {
		all("bookmarkStart").forEach(WordStyles::remove); //$NON-NLS-1$
		all("bookmarkEnd").forEach(WordStyles::remove); //$NON-NLS-1$
		boolean listed = false;
		for (Element paragraph : all("p")) { //$NON-NLS-1$
			if (isEntryOfContents(paragraph)) {
				remove(paragraph);
				listed = true;
			} else {
				style(paragraph, listed);
				listed = false;
			}
		}
		all("tc").forEach(WordStyles::cell); //$NON-NLS-1$
		all("tr").forEach(this::row); //$NON-NLS-1$
		all("tbl").forEach(this::table); //$NON-NLS-1$
		all("gridCol").forEach(WordStyles::column); //$NON-NLS-1$
		sort("pPr", PARAGRAPH); //$NON-NLS-1$
		sort("rPr", RUN); //$NON-NLS-1$
		sort("tcPr", CELL); //$NON-NLS-1$
		sort("tblPr", TABLE); //$NON-NLS-1$
		sort("tcBorders", SIDES); //$NON-NLS-1$
		sort("tblBorders", SIDES); //$NON-NLS-1$
		sort("tcMar", SIDES); //$NON-NLS-1$
	}

	/** The engine precedes what is in its table of contents by a hidden field, which names no style. */
	private static boolean isEntryOfContents(Element paragraph) {
		NodeList fields = paragraph.getElementsByTagNameNS(W, "instrText"); //$NON-NLS-1$
		return fields.getLength() > 0 && fields.item(0).getTextContent().strip().startsWith("TC "); //$NON-NLS-1$
	}

	private void style(Element paragraph, boolean listed) {
		Element properties = child(paragraph, "pPr"); //$NON-NLS-1$
		int size = size(paragraph);
		Node parent = paragraph.getParentNode();
		boolean picture = paragraph.getElementsByTagNameNS(W, "pict").getLength() > 0 //$NON-NLS-1$
				|| paragraph.getElementsByTagNameNS(W, "drawing").getLength() > 0; //$NON-NLS-1$
		String style;
		if ("tc".equals(parent.getLocalName())) { //$NON-NLS-1$
			style = "TableText"; //$NON-NLS-1$
		} else if (picture) {
			style = "Figure"; //$NON-NLS-1$
		} else if (listed) {
			style = size >= HEADING_SIZE ? "Heading1" : "Caption"; //$NON-NLS-1$ //$NON-NLS-2$
		} else if (size >= TITLE_SIZE) {
			style = "Title"; //$NON-NLS-1$
		} else if (size >= SUBTITLE_SIZE) {
			style = "Subtitle"; //$NON-NLS-1$
		} else {
			style = size <= REMARK_SIZE ? "Remark" : "Normal"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		set(properties, "pStyle", style); //$NON-NLS-1$
		drop(properties, Set.of("rPr", "pBdr", "bidi")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean named = !Set.of("TableText", "Normal", "Remark").contains(style); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		drop(properties, named ? Set.of("spacing", "jc") : Set.of()); //$NON-NLS-1$ //$NON-NLS-2$
		if ("TableText".equals(style)) { //$NON-NLS-1$
			drop(properties, Set.of("spacing")); //$NON-NLS-1$
		}
		if ("Caption".equals(style) && nextElement(paragraph) instanceof Element next && "tbl".equals(next.getLocalName())) { //$NON-NLS-1$ //$NON-NLS-2$
			properties.appendChild(create("keepNext")); //$NON-NLS-1$
		}
		NodeList runs = paragraph.getElementsByTagNameNS(W, "rPr"); //$NON-NLS-1$
		for (int i = 0; i < runs.getLength(); i++) {
			Element run = (Element) runs.item(i);
			drop(run, STYLED);
			if (named) {
				drop(run, Set.of("b", "bCs", "color")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			dropBlack(run);
		}
	}

	private static void dropBlack(Element run) {
		for (Element colour : children(run)) {
			if ("color".equals(colour.getLocalName()) && "000000".equals(colour.getAttributeNS(W, "val"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				remove(colour);
			}
		}
	}

	private static int size(Element paragraph) {
		NodeList sizes = paragraph.getElementsByTagNameNS(W, "sz"); //$NON-NLS-1$
		String size = sizes.getLength() == 0 ? "" : ((Element) sizes.item(0)).getAttributeNS(W, "val"); //$NON-NLS-1$ //$NON-NLS-2$
		return size.matches("\\d{1,4}") ? Integer.parseInt(size) : HEADING_SIZE - 1; //$NON-NLS-1$
	}

	private static Node nextElement(Node node) {
		Node next = node.getNextSibling();
		while (next != null && !(next instanceof Element)) {
			next = next.getNextSibling();
		}
		return next;
	}

	/** A cell has no paragraph properties of its own. */
	private static void cell(Element cell) {
		drop(cell, Set.of("pPr")); //$NON-NLS-1$
	}

	private void row(Element row) {
		child(row, "trPr").insertBefore(create("cantSplit"), child(row, "trPr").getFirstChild()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void table(Element table) {
		set(child(table, "tblPr"), "tblStyle", TABLE_STYLE); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The engine writes the width in an attribute that the format does not have here. */
	private static void column(Element column) {
		column.setAttributeNS(W, "w:w", column.getAttributeNS(W, "val")); //$NON-NLS-1$ //$NON-NLS-2$
		column.removeAttributeNS(W, "val"); //$NON-NLS-1$
	}

	private List<Element> all(String name) {
		NodeList found = document.getElementsByTagNameNS(W, name);
		List<Element> elements = new ArrayList<>(found.getLength());
		for (Node node = found.item(0); elements.size() < found.getLength(); node = found.item(elements.size())) {
			elements.add((Element) node);
		}
		return elements;
	}

	private static List<Element> children(Element parent) {
		List<Element> elements = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

	/** The first child of a name; made as the first of all when it is not there. */
	private Element child(Element parent, String name) {
		for (Element element : children(parent)) {
			if (name.equals(element.getLocalName())) {
				return element;
			}
		}
		Element made = create(name);
		parent.insertBefore(made, parent.getFirstChild());
		return made;
	}

	private Element create(String name) {
		return document.createElementNS(W, "w:" + name); //$NON-NLS-1$
	}

	private void set(Element parent, String name, String value) {
		child(parent, name).setAttributeNS(W, "w:val", value); //$NON-NLS-1$
	}

	private static void drop(Element parent, Set<String> names) {
		children(parent).stream().filter(e -> names.contains(e.getLocalName())).forEach(WordStyles::remove);
	}

	private static void remove(Element element) {
		element.getParentNode().removeChild(element);
	}

	private void sort(String name, List<String> order) {
		for (Element properties : all(name)) {
			List<Element> sorted = new ArrayList<>(children(properties));
			sorted.sort(Comparator.comparingInt(e -> {
				int place = order.indexOf(e.getLocalName());
				return place < 0 ? order.size() : place;
			}));
			sorted.forEach(properties::appendChild);
		}
	}
}
