// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

import org.policycoder.model.text.Letters;

/** Turns the decisions of the search into the tree of provisions: adds ends and unnumbered blocks, and names the doubts. */
final class TreeBuilder {
	private static final int LONGEST_SIGNATURE = 30;
	private static final String STOPS = "。；：！？，、;:,.";
	private static final int LONGEST_HEADING = 250;
	private static final double BLOCK_CONFIDENCE = 0.95;
	private static final double SETTLED_CONFIDENCE = 0.97;
	private static final double COST_PER_E = 12;
	private static final double UNSURE = 0.5;

	private final String text;
	private final Layout layout;
	private final NumberingStyle style;
	private final Search search;
	private final List<Doubt> doubts = new ArrayList<>();
	private TitlesAbove titles;

	TreeBuilder(String text, Layout layout, NumberingStyle style, Search search) {
		this.text = text;
		this.layout = layout;
		this.style = style;
		this.search = search;
	}

	Segmentation build(Node last, int end, String language, BitSet contents) {
		List<Node> nodes = new ArrayList<>();
		for (Node node = last; node != null; node = node.previous)
			nodes.add(node);
		Collections.reverse(nodes);
		List<Draft> drafts = new ArrayList<>(nodes.size());
		Draft root = new Draft(null, 0, "", "");
		List<Draft> open = new ArrayList<>();
		open.add(root);
		for (int i = 0; i < nodes.size(); i++) {
			Node node = nodes.get(i);
			while (open.get(open.size() - 1).node != node.parent)
				open.remove(open.size() - 1);
			Draft draft = new Draft(node, node.candidate.begin, label(node), node.level.id());
			open.get(open.size() - 1).children.add(draft);
			open.add(draft);
			draft.margin = search.margin(node);
			node.candidate.taken = i;
			drafts.add(draft);
			if (node.follows != null)
				drafts.get(node.follows.candidate.taken).continued = true;
		}
		titles = new TitlesAbove(text, layout, style, drafts, contents);
		drafts.forEach(this::doubt);
		if (style.numbersFromSecond())
			drafts.forEach(this::first);
		int until = end;
		boolean paper = style.numbersPapers();
		if (style.parts().blocks() != null && last != null) {
			if (!paper)
				until = withoutSignature(last, end);
			if (!style.parts().blocks().within().isEmpty())
				blocks(root, until);
		}
		List<Outside> known = paper ? new OwnText(text, layout, style, contents, this::withoutMarks).complete(root, until) : List.of();
		List<Provision> provisions = provisions(root.children, until);
		return new Segmentation(style.id(), language, provisions, doubts, new Remains(text, layout, contents, known).of(provisions));
	}

	private String label(Node node) {
		return text.substring(node.candidate.begin, node.candidate.labelEnd);
	}

	private List<Provision> provisions(List<Draft> drafts, int end) {
		List<Provision> provisions = new ArrayList<>(drafts.size());
		for (int i = 0; i < drafts.size(); i++) {
			Draft draft = drafts.get(i);
			int next = i + 1 < drafts.size() ? withoutMarks(drafts.get(i + 1).begin) : end;
			int last = trimmed(draft.begin, draft.limit > draft.begin ? Math.min(next, draft.limit) : next);
			if (i + 1 == drafts.size() && goesBack(draft))
				last = trimmed(draft.begin, beforeFullOut(draft, last));
			boolean heading = draft.node != null && draft.node.level.heading() && !draft.holdsText && !goesOn(draft.node);
			provisions.add(new Provision(draft.begin, last, draft.label, draft.level, heading, rule(draft), confidence(draft),
					provisions(draft.children, last), heading || draft.node == null ? draft.begin : titles.begin(draft.begin)));
		}
		return provisions;
	}

	/** Returns whether a paragraph behind the last item of a list may belong to the provision that the list stands in. */
	private static boolean goesBack(Draft draft) {
		return draft.children.isEmpty() && draft.node != null && draft.node.parent != null && !draft.node.level.heading()
				&& !draft.node.parent.level.heading()
				&& draft.node.quote == draft.node.parent.quote;
	}

	/** Returns where the last item of a list ends if a paragraph behind it takes up the sentence that the list stands in: "shall be fined". */
	private int beforeFullOut(Draft item, int end) {
		Candidate label = item.node.candidate;
		int own = label.labelEnd == layout.end(label.line) ? label.line + 1 : label.line;
		for (int line = own + 1; line < layout.count() && layout.content(line) < end; line++)
			if (layout.opening(line) == Layout.Opening.SURE && Character.isLowerCase(text.charAt(layout.content(line)))
					&& (layout.wrapped() ? layout.indent(line) < label.indent : !layout.mayGoOn(line)))
				return layout.content(line);
		return end;
	}

	/** Returns where what belongs before a label in its line begins: quotation marks and bullets. */
	private int withoutMarks(int begin) {
		int at = begin;
		while (at > 0 && CandidateFinder.opensLabel(text.charAt(at - 1)))
			at--;
		int title = titles.begin(begin);
		if (title < begin)
			return title;
		int line = at - 2;
		if (line > 1 && text.charAt(at - 1) == '\n') {
			if (text.charAt(line) == '\r')
				line--;
			if (text.charAt(line) == '0' && text.charAt(line - 1) == '\n')
				return line;
		}
		return at;
	}

	/** Cuts white space off the end, and lines that belong to a page. */
	private int trimmed(int begin, int until) {
		int end = Math.min(until, Math.max(begin + 1, layout.end(layout.lineAt(until))));
		while (end > begin + 1 && Letters.isSpace(text.charAt(end - 1)))
			end--;
		return end;
	}

	/** Returns whether text follows a numbered heading in the same long line, so that it is the opening of a paragraph. */
	private boolean goesOn(Node node) {
		return node.reading.pattern().numeral().ordered() && !layout.wrapped()
				&& layout.end(node.candidate.line) - node.candidate.begin > LONGEST_HEADING;
	}

	private static String rule(Draft draft) {
		return draft.node == null ? Rules.PARAGRAPH : draft.node.level.id() + ": " + (draft.unsure ? Rules.UNSURE : how(draft.node).words);
	}

	/** Returns how a number follows; divisions whose numbers leap, as the parts that a rule amends, come in any order. */
	private static Node.How how(Node node) {
		boolean leaping = node.how == Node.How.BACKWARD && node.level.heading() && node.level.numbering() == Level.Numbering.GROWING;
		return leaping ? Node.How.GROWING : node.how;
	}

	/**
	 * Returns how sure a decision is: by how much it was cheaper than the next best, unless its number follows the one before, a
	 * later provision follows it, or provisions of the quotation that it opens stand in it, which settles what was open; and less sure
	 * the more it cost.
	 */
	private static double confidence(Draft draft) {
		Node node = draft.node;
		if (node == null)
			return BLOCK_CONFIDENCE;
		double likely = 1 / (1 + Math.exp(-draft.margin));
		boolean settled = draft.continued || node.how == Node.How.NEXT || node.how == Node.How.QUOTED && !draft.children.isEmpty();
		double sure = settled ? Math.max(likely, SETTLED_CONFIDENCE) : likely;
		return Math.round(sure * Math.exp(-node.cost / COST_PER_E) * 100) / 100.0;
	}

	private void doubt(Draft draft) {
		Node node = draft.node;
		LabelPattern pattern = node.reading.pattern();
		switch (how(node)) {
		case GAP -> doubt(draft, Doubt.Kind.GAP, pattern.renumbered(draft.label, Numeral.ordinalOfKey(node.follows.key) + 1));
		case BACKWARD -> doubt(draft, Doubt.Kind.OUT_OF_ORDER, pattern.renumbered(draft.label, Numeral.ordinalOfKey(node.follows.key) + 1));
		case REPEATED -> doubt(draft, Doubt.Kind.DUPLICATE, pattern.renumbered(draft.label, Numeral.ordinalOfKey(node.follows.key) + 1));
		case NOT_FIRST -> {
			if (!(node.level.heading() && Node.opensText(node.previous, node.parent)))
				doubt(draft, Doubt.Kind.NOT_FIRST, pattern.renumbered(draft.label, node.level.first()));
		}
		default -> {
			if (node.how == Node.How.FIRST && draft.margin < UNSURE && !draft.continued && node.candidate.readings.size() > 1
					&& node.parent != null) {
				draft.unsure = true;
				doubt(draft, Doubt.Kind.UNSURE_DEPTH, label(node.parent));
			}
		}
		}
	}

	private void doubt(Draft draft, Doubt.Kind kind, String expected) {
		doubts.add(new Doubt(draft.begin, draft.node.candidate.labelEnd, kind, draft.label, expected));
	}

	/** Returns where the provisions end if the short lines without a stop at the end, of who issued them and when, are left out. */
	private int withoutSignature(Node last, int end) {
		int until = end;
		for (int at = layout.lineAt(end); at > last.candidate.line && isSignature(at); at--)
			until = layout.content(at);
		return until;
	}

	private boolean isSignature(int at) {
		char closing = text.charAt(layout.end(at) - 1);
		return layout.end(at) - layout.content(at) <= LONGEST_SIGNATURE && STOPS.indexOf(closing) < 0;
	}

	/** Makes a provision of what stands before the second of a level whose first is not numbered, as 項 are: with all that is in it. */
	private void first(Draft draft) {
		int second = 0;
		while (second < draft.children.size() && !opensSecond(draft.children.get(second)))
			second++;
		int begin = draft.node.candidate.labelEnd;
		while (begin < text.length() && Letters.isSpace(text.charAt(begin)))
			begin++;
		if (second == draft.children.size() || draft.node.level.heading() || begin >= draft.children.get(0).begin)
			return;
		Draft first = new Draft(null, begin, "", draft.children.get(second).level);
		List<Draft> before = draft.children.subList(0, second);
		first.children.addAll(before);
		before.clear();
		draft.children.add(0, first);
	}

	private static boolean opensSecond(Draft draft) {
		return draft.node != null && draft.node.level.first() > 1 && Numeral.ordinalOfKey(draft.node.key) == draft.node.level.first();
	}

	/** Puts the unnumbered blocks into every provision that has several of them. */
	private void blocks(Draft draft, int end) {
		List<Draft> children = List.copyOf(draft.children);
		if (style.parts().blocks().within().contains(draft.level) && !style.parts().blocks().beside().contains(draft.level))
			split(draft, end);
		for (int i = 0; i < children.size(); i++)
			if (!children.get(i).children.isEmpty() || isOpaque(children.get(i)))
				blocks(children.get(i), i + 1 < children.size() ? withoutMarks(children.get(i + 1).begin) : end);
	}

	private void split(Draft draft, int end) {
		List<Draft> blocks = new ArrayList<>();
		int first = draft.node.candidate.labelEnd;
		while (first < end && Letters.isSpace(text.charAt(first)))
			first++;
		if (first < end && !isCaption(draft.node.candidate.line, first))
			blocks.add(block(first));
		int child = 0;
		int closed = first;
		for (int line = draft.node.candidate.line; line < layout.count() && layout.content(line) < end; line++) {
			int begin = layout.content(line);
			for (; child < draft.children.size() && isLabelled(line, draft.children.get(child)); child++)
				closed = isOpaque(draft.children.get(child)) ? child + 1 < draft.children.size() ? draft.children.get(child + 1).begin - 1 : end
						: last(draft.children.get(child)).begin;
			if (begin > closed && opensBlock(line))
				blocks.add(block(begin));
		}
		if (blocks.size() <= 1)
			return;
		List<Draft> parts = new ArrayList<>();
		int next = 0;
		for (Draft part : draft.children) {
			while (next < blocks.size() && blocks.get(next).begin <= part.begin)
				parts.add(blocks.get(next++));
			(next == 0 ? parts : blocks.get(next - 1).children).add(part);
		}
		parts.addAll(blocks.subList(next, blocks.size()));
		draft.children.clear();
		draft.children.addAll(parts);
	}

	/** Returns whether a block opens with a line: behind a full line, only if that ended a sentence. */
	private boolean opensBlock(int line) {
		return switch (layout.opening(line)) {
		case SURE -> true;
		case LIKELY -> "；：;:".indexOf(text.charAt(layout.end(line - 1) - 1)) < 0;
		case WRAPPED -> false;
		};
	}

	/** Returns whether all paragraphs of a provision are its own, not blocks of the provision that it stands in. */
	private boolean isOpaque(Draft draft) {
		return draft.node == null || draft.node.level.heading() || draft.node.quote > 0 || style.parts().blocks().within().contains(draft.level)
				|| draft.children.stream().anyMatch(this::isOpaque);
	}

	/** Returns whether a provision begins before a line, or first in it. */
	private boolean isLabelled(int line, Draft draft) {
		Candidate candidate = draft.node.candidate;
		return candidate.line < line || candidate.line == line && !candidate.inside();
	}

	/** Returns the last provision in a subtree. */
	private static Draft last(Draft draft) {
		Draft last = draft;
		while (!last.children.isEmpty())
			last = last.children.get(last.children.size() - 1);
		return last;
	}

	/** Returns whether the rest of a labelled line is a caption: short, and without a stop. */
	private boolean isCaption(int at, int first) {
		int closing = layout.end(at);
		return first < closing && closing - first <= LONGEST_SIGNATURE && STOPS.indexOf(text.charAt(closing - 1)) < 0
				&& layout.opening(Math.min(at + 1, layout.count() - 1)) != Layout.Opening.WRAPPED;
	}

	private Draft block(int begin) {
		return new Draft(null, begin, "", style.parts().blocks().level());
	}
}
