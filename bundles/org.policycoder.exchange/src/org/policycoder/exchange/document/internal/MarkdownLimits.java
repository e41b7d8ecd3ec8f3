// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.UncheckedIOException;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.UnreadableException;

/**
 * Keeps the time of parsing Markdown linear: for each mark the parser may look through the rest of its paragraph, and at each line
 * through the blocks that are open. So blocks stand in each other only so deep, and what opens further marks in a paragraph that
 * has more of them than any text is a sign like others; no character is lost by it. Brackets cannot be kept from the parser in its
 * own way: too many of them are hidden from it, and shown again in what came of it.
 */
final class MarkdownLimits implements Parser.ParserExtension {
	/** The most marks of one paragraph that are tried. */
	private static final int MOST_MARKS = 1000;
	/** The most characters that are looked through for all marks of one paragraph; each mark may cost what is left of it. */
	private static final int MOST_LOOKED_THROUGH = 20_000_000;

	/** The most brackets of lines without a blank one between that are tried. */
	private static final int MOST_BRACKETS = 10_000;
	/** The most lines of a paragraph that is no table. */
	private static final int MOST_LINES = 2000;
	/** What stands for brackets: code points that are kept from being characters of any text. */
	private static final char OPENING = '\ufdd0';
	private static final char CLOSING = '\ufdd1';

	private static final Set<Character> MARKS = Set.of('`', '*', '_', '<', '&');

	private final ReadingBudget budget;
	private long paragraphs;

	MarkdownLimits(ReadingBudget budget) {
		this.budget = budget;
	}

	/** Throws {@link UncheckedIOException} with an {@link UnreadableException} from the parser, where the budget is exceeded. */
	@Override
	public void extend(Parser.Builder parser) {
		parser.customBlockParserFactory(new Blocks()).customInlineContentParserFactory(new Marks());
	}

	/** Hides the brackets that are too many, and parts paragraphs that are too long. */
	static String hide(String markdown) {
		StringBuilder out = new StringBuilder(markdown.length());
		int brackets = 0;
		int lines = 0;
		boolean table = false;
		for (int i = 0; i < markdown.length(); i++) {
			char c = markdown.charAt(i);
			if (c == '\n') {
				boolean blank = i > 0 && markdown.charAt(i - 1) == '\n';
				brackets = blank ? 0 : brackets;
				lines = blank || table ? 0 : lines + 1;
				table = false;
				if (lines == MOST_LINES) {
					out.append('\n');
					lines = 0;
				}
			}
			table |= c == '|';
			boolean hidden = (c == '[' || c == ']') && ++brackets > MOST_BRACKETS;
			out.append(!hidden ? c : c == '[' ? OPENING : CLOSING);
		}
		return out.toString();
	}

	/** Shows what was hidden. */
	static String show(String text) {
		return text.replace(OPENING, '[').replace(CLOSING, ']');
	}

	private static void ask(Question question) {
		try {
			question.ask();
		} catch (UnreadableException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Asks the budget. */
	@FunctionalInterface
	private interface Question {
		void ask() throws UnreadableException;
	}

	/** Is asked wherever a block may open, and opens none. */
	private final class Blocks extends AbstractBlockParserFactory {
		@Override
		public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
			ask(budget::goOn);
			ask(() -> budget.levels(levels(state.getActiveBlockParser().getBlock())));
			return BlockStart.none();
		}

		private static int levels(Node block) {
			int levels = 0;
			for (Node node = block; node != null; node = node.getParent()) {
				levels++;
			}
			return levels;
		}
	}

	/** Makes a counter for each paragraph; the cells of tables, which the parser completes in short rows, are such. */
	private final class Marks implements InlineContentParserFactory {
		@Override
		public Set<Character> getTriggerCharacters() {
			return MARKS;
		}

		@Override
		public InlineContentParser create() {
			ask(() -> budget.paragraphs(++paragraphs));
			return new InlineContentParser() {
				private int marks = -1;

				@Override
				public ParsedInline tryParse(InlineParserState state) {
					Scanner scanner = state.scanner();
					marks = marks < 0 ? Math.min(MOST_MARKS, MOST_LOOKED_THROUGH / length(scanner)) : marks;
					if (marks > 0) {
						marks--;
						return ParsedInline.none();
					}
					String mark = String.valueOf(scanner.peek());
					scanner.next();
					return ParsedInline.of(new Text(mark), scanner.position());
				}
			};
		}

		/** How much is left of the paragraph; at least the mark. */
		private static int length(Scanner scanner) {
			Position here = scanner.position();
			int length = 0;
			while (scanner.hasNext()) {
				scanner.next();
				length++;
			}
			scanner.setPosition(here);
			return length;
		}
	}
}
