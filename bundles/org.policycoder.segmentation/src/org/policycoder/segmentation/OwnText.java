// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

import org.policycoder.model.text.Letters;

/**
 * Makes provisions of the text of an official paper that no number opens: its paragraphs before the first number and behind the
 * last, those of divisions and of papers without numbers, several under one item. What remains is named as what it is.
 */
final class OwnText {
	private static final int LONGEST_CAPTION = 30;
	private static final int MOST_TITLE_LINES = 4;
	private static final int MOST_NAMES = 3;
	private static final int MOST_BEHIND_DATE = 6;
	private static final int LEAST_ROWS = 3;
	private static final int LONGEST_ROW_NUMBER = 3;
	private static final Pattern TITLE_END = Pattern.compile(
			".*(?:通知|意见|方案|办法|规定|决定|决议|公告|通告|细则|规则|规范|规程|指南|纲要|规划|计划|目录|清单|标准|准则|解释|批复|通报|函|答复|报告|请示|预案|制度|章程|条例|法|令|要点|措施|名单|表|协议|公约|职责|分工|说明)(?:\\s*[（(〔\\[].{1,24}[）)〕\\]])?",
			Pattern.UNICODE_CHARACTER_CLASS);
	/** With what such a line ends, which is seen sooner. */
	private static final String ADOPTED = "过布行订正准发施）)";
	private static final Pattern ADOPTION = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日\\s.*|.*(?:通过|公布|发布|施行|修订|修正|批准|印发|实施)[）)]?",
			Pattern.UNICODE_CHARACTER_CLASS);

	/** A paragraph without blanks around it. */
	private record Span(int begin, int end) {}

	private final String text;
	private final Layout layout;
	private final NumberingStyle style;
	private final Set<String> beside;
	private final BitSet contents;
	private final IntUnaryOperator begins;
	private final List<Outside> outside = new ArrayList<>();
	private final Set<Integer> named = new HashSet<>();

	/**
	 * Creates what completes one text.
	 *
	 * @param contents the lines of tables of contents
	 * @param begins   for the place of a label, where what belongs to it in the line, or in the line above, begins
	 */
	OwnText(String text, Layout layout, NumberingStyle style, BitSet contents, IntUnaryOperator begins) {
		this.text = text;
		this.layout = layout;
		this.style = style;
		this.contents = contents;
		this.begins = begins;
		beside = style.parts().blocks().beside();
	}

	/** Puts the unnumbered text into the tree; returns what lies outside of it. */
	List<Outside> complete(Draft root, int end) {
		paper(root, 0, end);
		outside.sort(Comparator.comparingInt(Outside::begin));
		return outside;
	}

	/** A paper, which may enclose others. */
	private void paper(Draft paper, int from, int to) {
		List<Draft> children = List.copyOf(paper.children);
		int count = 0;
		while (count < children.size() && !isPaper(children.get(count)))
			count++;
		int partEnd = count < children.size() ? begin(children.get(count)) : to;
		List<Draft> own = children.subList(0, count);
		int end = withoutClosing(own.isEmpty() ? from : last(own.get(count - 1)).begin + 1, partEnd);
		List<Span> body = front(paragraphs(from, own.isEmpty() ? end : begin(own.get(0))), paper.node == null, !own.isEmpty());
		paper.children.clear();
		blocks(body).forEach(block -> paper.children.add(block(block)));
		paper.children.addAll(own);
		if (!own.isEmpty()) {
			Draft last = own.get(count - 1);
			last.limit = end;
			within(paper, own, end);
		}
		paper.children.addAll(children.subList(count, children.size()));
		for (int i = count; i < children.size(); i++) {
			int next = i + 1 < children.size() ? begin(children.get(i + 1)) : to;
			if (isPaper(children.get(i)))
				paper(children.get(i), labelEnd(children.get(i)), next);
			else
				within(paper, List.of(children.get(i)), next);
		}
	}

	private static boolean isPaper(Draft draft) {
		return draft.node != null && draft.node.level.restarts();
	}

	/** Takes the children of a paper or provision in turn, and behind them what belongs to it again. */
	private void within(Draft parent, List<Draft> list, int end) {
		List<Draft> children = list;
		Draft last = children.get(children.size() - 1);
		List<Span> tail = tail(children, end);
		int lastEnd = end;
		if (!tail.isEmpty()) {
			children = List.copyOf(children);
			lastEnd = tail.get(0).begin();
			last.limit = lastEnd;
			if (isRunOn(parent, children))
				nest(parent, children);
			List<Draft> blocks = blocks(tail).stream().map(this::block).toList();
			int behind = parent.children.indexOf(last) + 1;
			parent.children.addAll(behind == 0 ? parent.children.size() : behind, blocks);
		}
		boolean holdsText = false;
		for (int i = 0; i < children.size(); i++) {
			Draft child = children.get(i);
			if (child.node != null && child.node.quote == 0 && (!child.children.isEmpty() || beside.contains(child.level))) {
				provision(child, i + 1 < children.size() ? begin(children.get(i + 1)) : lastEnd);
				holdsText |= child.holdsText;
			}
		}
		if (holdsText)
			children.stream().filter(child -> isHeading(child) && child.children.stream().noneMatch(OwnText::isHeading))
					.forEach(child -> child.holdsText = true);
	}

	/** Returns whether a provision opens with a sentence that its list belongs to, so that this and what follows it are its paragraphs. */
	private boolean isRunOn(Draft draft, List<Draft> children) {
		if (draft.node == null || !style.parts().blocks().within().contains(draft.level) || !draft.children.equals(children))
			return false;
		List<Span> own = paragraphs(labelEnd(draft), children.get(0).begin);
		return own.size() == 1 && isText(own.get(0)) && layout.lineAt(own.get(0).begin() + 1) == draft.node.candidate.line;
	}

	private void nest(Draft parent, List<Draft> children) {
		Draft first = block(paragraphs(labelEnd(parent), children.get(0).begin).get(0));
		first.limit = 0;
		first.children.addAll(children);
		parent.children.clear();
		parent.children.add(first);
	}

	private void provision(Draft draft, int end) {
		List<Draft> children = draft.children;
		if (beside.contains(draft.level)) {
			List<Span> own = paragraphs(labelEnd(draft), children.isEmpty() ? end : begin(children.get(0)));
			boolean captioned = !own.isEmpty()
					&& (isHeading(draft) ? !Characters.isStop(text.charAt(own.get(0).end() - 1)) : own.size() > 1 && isCaption(own.get(0)));
			List<Span> blocks = blocks(captioned ? own.subList(1, own.size()) : own);
			boolean divides = isHeading(draft) && children.stream().anyMatch(OwnText::isHeading);
			if (isHeading(draft) && !divides && !blocks.isEmpty())
				draft.holdsText = true;
			long sentences = blocks.stream().filter(this::isText).count();
			if (divides || sentences > 1 && (children.isEmpty() || !captioned || sentences > 1)) {
				children = List.copyOf(children);
				draft.children.clear();
				blocks.forEach(block -> draft.children.add(block(block)));
				draft.children.addAll(children);
			}
		}
		if (!children.isEmpty())
			within(draft, children, end);
	}

	private static boolean isHeading(Draft draft) {
		return draft.node != null && draft.node.level.heading();
	}

	/** Returns the paragraphs behind a list that belong to what the list stands in: if no item of it has more than one. */
	private List<Span> tail(List<Draft> children, int end) {
		Draft last = children.get(children.size() - 1);
		if (!isItem(last) || children.size() < 2)
			return List.of();
		for (int i = 0; i + 1 < children.size(); i++) {
			Draft item = children.get(i);
			if (item.level.equals(last.level) && item.children.isEmpty() && paragraphs(labelEnd(item), begin(children.get(i + 1))).size() > 1)
				return List.of();
		}
		List<Span> own = paragraphs(labelEnd(last), end);
		Draft before = children.get(children.size() - 2);
		if (own.size() < 2
				|| isCaption(own.get(0)) && (!isText(own.get(0)) || !isItem(before) || !isLike(paragraphs(labelEnd(before), last.begin).get(0))))
			return List.of();
		return own.subList(1, own.size());
	}

	/** Returns whether a paragraph, like the caption that comes next, has nothing to name: it is one itself, or an item that ends as such. */
	private boolean isLike(Span before) {
		return isCaption(before) || "；;".indexOf(text.charAt(before.end() - 1)) >= 0;
	}

	private boolean isItem(Draft draft) {
		return draft.node != null && !draft.node.level.heading() && draft.node.quote == 0 && draft.children.isEmpty() && beside.contains(draft.level);
	}

	/** Returns whether a paragraph is no more than the name of what follows: a few words, whatever ends them. */
	private boolean isCaption(Span span) {
		int end = text.charAt(span.end() - 1) == '。' ? span.end() - 1 : span.end();
		if (end - span.begin() > LONGEST_CAPTION)
			return false;
		for (int at = span.begin(); at < end; at++)
			if ("。；：，".indexOf(text.charAt(at)) >= 0)
				return false;
		return true;
	}

	private boolean isText(Span span) {
		return Characters.isStop(text.charAt(span.end() - 1)) || span.end() - span.begin() > LONGEST_CAPTION * 2;
	}

	/** Returns the paragraphs of a range but for those of a table of contents. */
	private List<Span> paragraphs(int from, int to) {
		List<Span> paragraphs = new ArrayList<>();
		int begin = -1;
		int end = -1;
		for (int line = Math.max(0, layout.lineAt(from + 1)); line < layout.count() && layout.content(line) < to; line++) {
			int content = Math.max(layout.content(line), from);
			while (content < layout.end(line) && Letters.isBlank(text.charAt(content)))
				content++;
			if (content >= layout.end(line) || contents.get(line)) {
				if (contents.get(line))
					outside(layout.content(line), layout.end(line), Outside.Kind.CONTENTS);
				continue;
			}
			if (begin < 0 || layout.opening(line) != Layout.Opening.WRAPPED && layout.content(line) >= from) {
				if (begin >= 0)
					paragraphs.add(new Span(begin, end));
				begin = content;
			}
			end = layout.end(line);
		}
		if (begin >= 0)
			paragraphs.add(new Span(begin, end));
		return paragraphs;
	}

	/** Takes the title and what else stands above the text off; returns the rest. */
	private List<Span> front(List<Span> paragraphs, boolean outermost, boolean numbered) {
		int at = 0;
		int titles = titles(paragraphs, outermost);
		while (at < paragraphs.size()) {
			Span span = paragraphs.get(at);
			Outside.Kind kind = kind(span, at < titles);
			if (kind == null)
				break;
			outside(span.begin(), span.end(), kind);
			at++;
		}
		List<Span> rest = paragraphs.subList(at, paragraphs.size());
		if (rest.size() == 1 && numbered && PaperLines.isLeadIn(text, rest.get(0).begin(), rest.get(0).end())) {
			outside(rest.get(0).begin(), rest.get(0).end(), Outside.Kind.LEAD_IN);
			return List.of();
		}
		return rest;
	}

	private Outside.Kind kind(Span span, boolean title) {
		Outside.Kind mark = mark(span);
		if (mark != null)
			return mark;
		if (title || isForm(span))
			return Outside.Kind.TITLE;
		return isAdoption(span) ? Outside.Kind.NOTE : null;
	}

	/** Returns what a line above the text is that is no title, by its form; null if it has none. */
	private Outside.Kind mark(Span span) {
		int from = span.begin();
		int to = span.end();
		if (PaperLines.isReference(text, from, to))
			return Outside.Kind.REFERENCE;
		if (PaperLines.isDate(text, from, to))
			return Outside.Kind.SIGNATURE;
		if (PaperLines.isNote(text, from, to) || text.indexOf('年', from, to) >= 0 && isAdoption(span))
			return Outside.Kind.NOTE;
		return PaperLines.isAddress(text, from, to) ? Outside.Kind.ADDRESS : null;
	}

	/** Returns whether a line tells when a paper was adopted, amended or published. */
	private boolean isAdoption(Span span) {
		int last = text.charAt(span.end() - 1);
		return (Character.isDigit(text.charAt(span.begin())) || ADOPTED.indexOf(last) >= 0) && !Characters.isStop((char) last)
				&& ADOPTION.matcher(text).region(span.begin(), span.end()).matches();
	}

	/** Returns up to where a title goes: to the line that ends with the word for a kind of paper, or else over the first line. */
	private int titles(List<Span> paragraphs, boolean outermost) {
		int marked = 0;
		boolean named = false;
		while (marked < paragraphs.size() && marked <= MOST_TITLE_LINES && mark(paragraphs.get(marked)) == null && isTitle(paragraphs.get(marked)))
			named |= !isForm(paragraphs.get(marked++));
		if (outermost && (named || marked == 0) && marked < paragraphs.size() && mark(paragraphs.get(marked)) != null)
			return marked;
		int lines = 0;
		int first = -1;
		for (int i = 0; i < paragraphs.size() && lines < MOST_TITLE_LINES; i++) {
			Span span = paragraphs.get(i);
			boolean outside = mark(span) != null || isForm(span);
			if (outside && lines > 0 && !isForm(span) || !outside && !isTitle(span))
				break;
			if (outside)
				continue;
			lines++;
			if (first < 0)
				first = i + 1;
			if (TITLE_END.matcher(text).region(span.begin(), span.end()).matches())
				return i + 1;
		}
		return first < 0 ? 0 : outermost || lines == 1 ? first - 1 + lines : first;
	}

	/** Returns where a paper ends without signature, copies and the list of what is enclosed. */
	private int withoutClosing(int from, int to) {
		List<Span> paragraphs = paragraphs(from, to);
		if (from > 0 && !paragraphs.isEmpty() && paragraphs.get(0).begin() <= from + 1)
			paragraphs = paragraphs.subList(1, paragraphs.size());
		int count = listed(paragraphs, signed(paragraphs));
		return count < paragraphs.size() ? paragraphs.get(count).begin() : to;
	}

	/** Takes the signature off; returns how many paragraphs stand before it. */
	private int signed(List<Span> paragraphs) {
		int date = paragraphs.size() - 1;
		int least = Math.max(0, paragraphs.size() - MOST_BEHIND_DATE);
		while (date >= least && !isDate(paragraphs.get(date)) && isClosing(paragraphs.get(date)))
			date--;
		boolean dated = date >= least && isDate(paragraphs.get(date));
		int first = dated ? date : paragraphs.size();
		if (!dated)
			while (first > 0 && (isForm(paragraphs.get(first - 1))
					|| PaperLines.isNote(text, paragraphs.get(first - 1).begin(), paragraphs.get(first - 1).end())))
				first--;
		int names = 0;
		while (first > 0 && (isIssuer(paragraphs.get(first - 1)) || dated && names < MOST_NAMES && isName(paragraphs.get(first - 1)))) {
			first--;
			names++;
		}
		for (Span span : paragraphs.subList(first, paragraphs.size()))
			outside(span.begin(), span.end(),
					PaperLines.isNote(text, span.begin(), span.end()) && !isDate(span) ? Outside.Kind.NOTE : Outside.Kind.SIGNATURE);
		return first;
	}

	/** Takes the list of what is enclosed off; returns how many paragraphs stand before it. */
	private int listed(List<Span> paragraphs, int count) {
		int first = count - 1;
		while (first >= 0 && !opensList(paragraphs.get(first)) && !isText(paragraphs.get(first)) && first > count - 40)
			first--;
		if (first < 0 || !opensList(paragraphs.get(first)))
			return count;
		while (first > 0 && opensList(paragraphs.get(first - 1)))
			first--;
		for (Span span : paragraphs.subList(first, count))
			outside(span.begin(), span.end(), Outside.Kind.ENCLOSURES);
		return first;
	}

	private boolean opensList(Span span) {
		for (String list : style.parts().lists())
			if (Characters.startsWith(text, span.begin(), list))
				return true;
		return false;
	}

	private boolean isTitle(Span span) {
		return PaperLines.isTitle(text, span.begin(), span.end());
	}

	private boolean isDate(Span span) {
		return PaperLines.isDate(text, span.begin(), span.end());
	}

	private boolean isForm(Span span) {
		return PaperLines.isForm(text, span.begin(), span.end());
	}

	private boolean isName(Span span) {
		return PaperLines.isName(text, span.begin(), span.end());
	}

	private boolean isIssuer(Span span) {
		return PaperLines.isIssuer(text, span.begin(), span.end());
	}

	private boolean isClosing(Span span) {
		return PaperLines.closes(text, span.begin(), span.end());
	}

	/**
	 * Returns the paragraphs that are provisions each: a line that names what follows goes with it, the cells of a table and the
	 * lines of a list go together, the numbered rows of a table each.
	 */
	private List<Span> blocks(List<Span> paragraphs) {
		BitSet rows = rows(paragraphs);
		List<Span> blocks = new ArrayList<>();
		int open = -1;
		for (int i = 0; i < paragraphs.size(); i++) {
			Span span = paragraphs.get(i);
			if (open >= 0 && rows.get(i)) {
				blocks.add(new Span(paragraphs.get(open).begin(), paragraphs.get(i - 1).end()));
				open = i;
			}
			if (open < 0)
				open = i;
			boolean inRow = !rows.isEmpty() && i >= rows.nextSetBit(0) && i < paragraphs.size() - 1;
			if (isText(span) && !inRow) {
				blocks.add(new Span(paragraphs.get(open).begin(), span.end()));
				open = -1;
			}
		}
		if (open >= 0)
			blocks.add(new Span(paragraphs.get(open).begin(), paragraphs.get(paragraphs.size() - 1).end()));
		return blocks;
	}

	/** Returns which paragraphs open the rows of a table whose cells are paragraphs: bare numbers that count on, from the first on if it is one. */
	private BitSet rows(List<Span> paragraphs) {
		BitSet rows = new BitSet();
		int next = paragraphs.isEmpty() ? 1 : Math.max(1, bareNumber(paragraphs.get(0)));
		for (int i = 0; i < paragraphs.size(); i++)
			if (bareNumber(paragraphs.get(i)) == next) {
				rows.set(i);
				next++;
			}
		if (rows.cardinality() < LEAST_ROWS)
			rows.clear();
		return rows;
	}

	/** Returns the number that a paragraph is, or 0 if it is more than that. */
	private int bareNumber(Span span) {
		int number = 0;
		for (int at = span.begin(); at < span.end(); at++) {
			int digit = Character.digit(text.charAt(at), 10);
			if (digit < 0 || span.end() - span.begin() > LONGEST_ROW_NUMBER)
				return 0;
			number = number * 10 + digit;
		}
		return number;
	}

	private int begin(Draft draft) {
		return begins.applyAsInt(draft.begin);
	}

	/** Returns where the text behind a label begins. */
	private int labelEnd(Draft draft) {
		return draft.node.candidate.labelEnd;
	}

	private static Draft last(Draft draft) {
		Draft last = draft;
		while (!last.children.isEmpty())
			last = last.children.get(last.children.size() - 1);
		return last;
	}

	private Draft block(Span span) {
		Draft block = new Draft(null, span.begin(), "", style.parts().blocks().level());
		block.limit = span.end();
		return block;
	}

	private void outside(int begin, int end, Outside.Kind kind) {
		if (named.add(begin))
			outside.add(new Outside(begin, end, kind));
	}
}
