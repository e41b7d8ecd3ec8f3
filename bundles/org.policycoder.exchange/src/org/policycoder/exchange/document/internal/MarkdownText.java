// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.regex.Matcher;

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
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Unread;

/** Writes Markdown as text. Line breaks inside of paragraphs stay, as they do when the file is looked at. */
final class MarkdownText extends AbstractVisitor {
	private static final int BEFORE_MARK = 12;

	private final TextFlow flow = new TextFlow();
	private final MarkdownNotes notes;
	private final UnreadNearby unread;

	private MarkdownText(MarkdownNotes notes, UnreadNearby unread) {
		this.notes = notes;
		this.unread = unread;
	}

	/**
	 * Writes a text.
	 *
	 * @param notes  its footnotes, whose marks are left out
	 * @param unread is told of these, and of pictures
	 */
	static String of(Node document, MarkdownNotes notes, UnreadNearby unread) {
		MarkdownText text = new MarkdownText(notes, unread);
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
		} else if (tag.getLiteral().matches("(?is)<img\\b.*")) {
			picture(() -> flow.text(Jsoup.parse(tag.getLiteral()).select("img").attr("alt")));
		}
	}

	/** The words of a picture are those that stand for it. */
	@Override
	public void visit(Image image) {
		picture(() -> visitChildren(image));
	}

	private void picture(Runnable words) {
		int before = flow.length();
		words.run();
		if (flow.length() == before) {
			unread.add(Unread.Kind.PICTURE, flow.lastLine());
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
		String words = text.getLiteral();
		Matcher mark = MarkdownNotes.MARK.matcher(words);
		int from = 0;
		while (mark.find()) {
			if (notes.has(mark.group(1))) {
				flow.text(words.substring(from, mark.start()));
				from = mark.end();
				unread.place(Unread.Kind.NOTES, Excerpt.ending(flow.lastWords(), BEFORE_MARK));
			}
		}
		flow.text(words.substring(from));
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
