// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;

/** Writes Markdown as text. Line breaks inside of paragraphs stay, as they do when the file is looked at. */
final class MarkdownText extends AbstractVisitor {
	private final TextFlow flow = new TextFlow();

	private MarkdownText() {
	}

	static String of(Node document) {
		MarkdownText text = new MarkdownText();
		document.accept(text);
		return text.flow.text();
	}

	@Override
	public void visit(Heading heading) {
		flow.blank();
		visitChildren(heading);
		flow.line();
	}

	@Override
	public void visit(Paragraph paragraph) {
		if (!(paragraph.getParent() instanceof ListItem) || paragraph.getPrevious() != null) {
			flow.line();
		}
		visitChildren(paragraph);
		flow.line();
	}

	@Override
	public void visit(BulletList list) {
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			flow.line().text("• ");
			visitChildren(item);
		}
		flow.line();
	}

	@Override
	public void visit(OrderedList list) {
		int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			flow.line().text(number++ + list.getMarkerDelimiter() + " ");
			visitChildren(item);
		}
		flow.line();
	}

	@Override
	public void visit(ThematicBreak line) {
		flow.blank();
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		flow.line().verbatim(block.getLiteral()).line();
	}

	@Override
	public void visit(FencedCodeBlock block) {
		flow.line().verbatim(block.getLiteral()).line();
	}

	@Override
	public void visit(HtmlBlock block) {
		flow.line().text(Jsoup.parse(block.getLiteral()).text()).line();
	}

	@Override
	public void visit(HtmlInline tag) {
		if (tag.getLiteral().matches("(?i)<br\\s*/?>")) {
			flow.line();
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof TableRow) {
			flow.line();
		}
		visitChildren(node);
		if (node instanceof TableCell && node.getNext() != null) {
			flow.tab();
		}
	}

	@Override
	public void visit(Text text) {
		flow.text(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		flow.text(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak line) {
		flow.line();
	}

	@Override
	public void visit(HardLineBreak line) {
		flow.line();
	}
}
