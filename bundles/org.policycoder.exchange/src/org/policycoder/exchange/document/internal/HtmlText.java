// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.policycoder.model.Unread;
import org.policycoder.segmentation.Provision;

/** The text of an HTML page, a line a block; and the provisions of an act on a page of EUR-Lex, which marks them by ids. */
final class HtmlText {
	private static final Pattern ENUMERATOR = Pattern.compile("\\(?[A-Za-z0-9]{1,5}[.)]|[0-9]+\\.|[①-⑳]|[（(][一二三四五六七八九十]+[）)]");
	private static final Pattern PARAGRAPH = Pattern.compile("(\\d+[a-z]{0,2}\\.)\\s.*", Pattern.DOTALL);
	private static final String BULLETS = "[•·—–\\-▪◦*]";

	/** Elements that a browser sets as blocks, and the library takes for parts of a line. */
	private static final Set<String> BLOCKS = Set.of("summary", "legend", "option", "caption");
	/** What has a lesser side, in pixels, counts visits or sets things apart. */
	private static final int SMALLEST = 24;

	private final TextFlow flow = new TextFlow();
	private final UnreadNearby unread = new UnreadNearby();
	private final boolean marked;
	private boolean inAnnex;

	HtmlText(Document page) {
		marked = page.selectFirst("div[id~=^art_\\d+]") != null;
		children(page.body());
	}

	String text() {
		return flow.text();
	}

	/** Pictures without words, and pages and files that are shown in the page. */
	List<Unread> unread() {
		return unread.all();
	}

	List<Provision> provisions() {
		return marked ? flow.provisions() : List.of();
	}

	private void children(Element element) {
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode text) {
				flow.text(text.getWholeText());
			} else if (child instanceof Element part) {
				element(part);
			}
		}
	}

	private void element(Element element) {
		switch (element.normalName()) {
		case "br" -> flow.line();
		case "hr" -> flow.blank();
		case "pre", "textarea" -> {
			flow.line();
			flow.verbatim(element.wholeText());
			flow.line();
		}
		case "h1", "h2", "h3", "h4", "h5", "h6" -> {
			flow.blank();
			children(element);
			flow.line();
		}
		case "ol" -> list(element);
		case "ul" -> {
			flow.line();
			element.children().forEach(item -> {
				flow.line().text("• ");
				children(item);
			});
			flow.line();
		}
		case "table" -> table(element);
		case "img" -> {
			flow.text(element.attr("alt"));
			if (element.attr("alt").isBlank() && isShown(element)) {
				unread.add(Unread.Kind.PICTURE, flow.lastLine());
			}
		}
		case "iframe", "object", "embed" -> {
			if (isShown(element)) {
				unread.add(Unread.Kind.OBJECT, flow.lastLine());
			}
		}
		case "math" -> flow.text(HtmlFormula.of(element));
		case "div" -> division(element);
		default -> {
			if (isBlock(element)) {
				flow.line();
				children(element);
				flow.line();
			} else {
				children(element);
			}
		}
		}
	}

	/** What was put in by an amendment may be words or whole paragraphs. */
	private static boolean isBlock(Element element) {
		return element.normalName().equals("ins") ? element.children().stream().anyMatch(HtmlText::isBlock)
				: element.isBlock() || BLOCKS.contains(element.normalName());
	}

	private static boolean isShown(Element element) {
		boolean small = Stream.of("width", "height").map(element::attr)
				.anyMatch(side -> side.matches("\\d{1,9}(?:px)?") && Integer.parseInt(side.replace("px", "")) < SMALLEST);
		return !small && Stream.of("src", "data", "srcdoc").anyMatch(element::hasAttr);
	}

	private void list(Element list) {
		int number = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
		for (Element item : list.children()) {
			if (item.attr("value").matches("\\d{1,4}")) {
				number = Integer.parseInt(item.attr("value"));
			}
			flow.line();
			if (item.normalName().equals("li")) {
				flow.text(WordNumber.of(list.attr("type"), number++) + ". ");
			}
			children(item);
		}
		flow.line();
	}

	/** A table that sets a number or a bullet beside a text is a paragraph; a table of paragraphs is read cell by cell. */
	private void table(Element table) {
		if (!table.select("[class*=hd-date], [class*=hd-oj]").isEmpty()) {
			return; // the running head of the Official Journal
		}
		table.children().stream().filter(part -> part.normalName().equals("caption")).forEach(this::element);
		HtmlColumns columns = new HtmlColumns();
		for (Element row : table.select("tr")) {
			if (row.closest("table") != table) {
				continue;
			}
			flow.line();
			List<Element> cells = row.children();
			String first = cells.isEmpty() ? "" : cells.getFirst().text().strip();
			boolean numbered = ENUMERATOR.matcher(first).matches();
			if (cells.size() == 2 && (numbered || first.matches(BULLETS))) {
				boolean opens = numbered && marked && !inAnnex;
				if (opens) {
					flow.open(first, first.startsWith("(") && row.closest("[id^=rct_]") != null ? "recital" : "point", false);
				} else {
					flow.text(first);
				}
				flow.text(" ");
				content(cells.get(1));
				if (opens) {
					flow.close();
				}
			} else if (cells.stream().anyMatch(cell -> cell.select("p, div").size() > 1 || cell.selectFirst("table, ul, ol, pre") != null)) {
				cells.forEach(cell -> {
					flow.line();
					children(cell);
					flow.line();
				});
			} else {
				columns.write(cells, flow, this::line);
			}
			flow.line();
		}
	}

	/** What stands in a cell, on one line. */
	private void line(Element cell) {
		for (Node child : cell.childNodes()) {
			if (child instanceof TextNode text) {
				flow.text(text.getWholeText());
			} else if (child instanceof Element part) {
				if (part.normalName().matches("br|p|div|h[1-6]|hr")) {
					flow.text(" ");
					line(part);
					flow.text(" ");
				} else if (isBlock(part)) {
					flow.text(" " + part.text() + " ");
				} else {
					element(part);
				}
			}
		}
	}

	/** The first block of a cell stands on the line of its number. */
	private void content(Element cell) {
		boolean first = true;
		for (Node child : cell.childNodes()) {
			if (first && child instanceof Element block && block.normalName().equals("p")) {
				children(block);
				flow.line();
				first = false;
			} else if (child instanceof Element part) {
				element(part);
				first = false;
			} else if (child instanceof TextNode text) {
				flow.text(text.getWholeText());
				first &= text.isBlank();
			}
		}
	}

	private void division(Element element) {
		flow.line();
		boolean annex = inAnnex;
		inAnnex |= element.id().startsWith("anx_");
		boolean opened = marked && !inAnnex && open(element);
		children(element);
		if (opened) {
			flow.close();
		}
		inAnnex = annex;
		flow.line();
	}

	/** Opens the provision that an element stands for; its label is what its first block begins with. */
	private boolean open(Element element) {
		String id = element.id();
		Element first = element.selectFirst("p");
		if (first == null) {
			return false;
		}
		String text = first.text().strip();
		if (id.matches("art_\\w+") && text.length() < 40) {
			return open(first, text, "article", false);
		}
		if (id.matches("(?:.*\\.)?(?:prt|tis|cpt|sct|sbs)_\\w+") && text.length() < 60) {
			return open(first, text, level(text), true);
		}
		Matcher number = PARAGRAPH.matcher(text);
		return id.matches("\\d{3}[A-Z]*\\.\\d{3}[A-Z]*") && number.matches() && open(first, number.group(1), "paragraph", false);
	}

	private boolean open(Element block, String label, String level, boolean heading) {
		if (heading) {
			flow.blank();
		}
		flow.open(label, level, heading);
		String rest = block.text().strip().substring(label.length());
		flow.text(" " + rest);
		if (rest.isBlank()) {
			flow.line();
		}
		block.remove();
		return true;
	}

	private static String level(String label) {
		return label.toLowerCase(Locale.ROOT).replaceAll("\\W.*", "");
	}
}
