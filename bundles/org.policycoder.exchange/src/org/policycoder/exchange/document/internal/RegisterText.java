// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;

/**
 * The text of a document of the Federal Register, gathered line by line. A line may open a provision of a rank; that closes
 * all open ones of the same or a lower rank. So captions and headings, parts, amendatory instructions, sections and
 * paragraphs come to stand under one another as the Federal Register means them, whatever the markup nests.
 */
final class RegisterText {
	/** Id of the numbering style of the Federal Register. */
	static final String STYLE = "us-regulations";

	/** What a line opens; the lower the order, the higher it stands. */
	enum Rank {
		CAPTION(1, "caption", true), PART(1, "part", true), HEADING(1, "heading", true), INSTRUCTION(10, "instruction", false),
		ITEM(11, "instruction-item", false), SUBPART(12, "subpart", true), SECTION(13, "section", false), INNER_HEADING(13, "heading", true),
		NUMBERED(18, "numbered-paragraph", false), PARAGRAPH(18, "paragraph", false), NONE(Integer.MAX_VALUE, "", false);

		private final int order;
		private final String level;
		private final boolean heading;

		Rank(int order, String level, boolean heading) {
			this.order = order;
			this.level = level;
			this.heading = heading;
		}
	}

	private static final Pattern ENUMERATOR = Pattern.compile("((?:[IVXLC]+|[ivx]+|[A-Z]|\\d{1,2}|[a-z])\\.|\\([A-Za-z0-9]{1,4}\\))\\s.*",
			Pattern.DOTALL);
	private static final Pattern DIVISION = Pattern.compile("((?:PART|Part|SUBPART|Subpart) [\\w–.-]+?)(?=[\\s—,:]|$).*", Pattern.DOTALL);
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}\\.|\\(\\d{1,2}\\))\\s.*", Pattern.DOTALL);

	/** A line; the label is what it begins with, null if it opens nothing. Depth is that of headings and paragraphs, from 1. */
	private record Line(Rank rank, int depth, String before, String label, String text, boolean runIn) {
		int order() {
			return rank.order + depth;
		}
	}

	private final List<Line> lines = new ArrayList<>();

	/** Adds a line that opens nothing; the cells of a table are parted by tabulators. */
	void line(String text) {
		add(new Line(Rank.NONE, 0, "", null, text, false));
	}

	/** Adds a line that closes everything, such as a signature. */
	void end(String text) {
		add(new Line(Rank.CAPTION, 0, "", null, text, false));
	}

	/** Adds a caption, such as {@code SUMMARY:}. */
	void caption(String text) {
		add(new Line(Rank.CAPTION, 0, "", text, text, false));
	}

	/** Adds a heading of depth 1 to 4, in regulatory text or before it; its label is its enumerator, if it has one, or the whole. */
	void heading(boolean regulatory, int depth, String text) {
		add(new Line(regulatory ? Rank.INNER_HEADING : Rank.HEADING, depth, "", first(ENUMERATOR, text).orElse(text), text, false));
	}

	/** Adds the heading of a part or subpart of the Code of Federal Regulations. */
	void division(Rank rank, String text) {
		add(new Line(rank, 0, "", first(DIVISION, text).orElse(text), text, false));
	}

	/** Adds a numbered line with its number given. */
	void numbered(Rank rank, String before, String label, String text) {
		add(new Line(rank, 0, before, label, text, false));
	}

	/** Adds a paragraph of a section. */
	void paragraph(int depth, String label, String text, boolean runIn) {
		add(new Line(Rank.PARAGRAPH, depth, "", label, text, runIn));
	}

	private void add(Line line) {
		if (!line.text.isBlank()) {
			lines.add(line);
		}
	}

	/** Returns the document; without provisions if no line opens one. */
	SourceDocument document(DocumentMetadata metadata) {
		TextFlow flow = new TextFlow();
		Deque<Line> open = new ArrayDeque<>();
		boolean afterCaption = false;
		for (Line line : withNumberedParagraphs()) {
			close(open, line.order(), flow);
			write(line, afterCaption && line.rank == Rank.NONE || line.runIn, flow);
			afterCaption = line.rank == Rank.CAPTION && line.text.equals(line.label) && line.text.endsWith(":");
			if (line.label != null) {
				open.push(line);
			}
		}
		close(open, 0, flow);
		boolean marked = !flow.provisions().isEmpty();
		return new SourceDocument(flow.text(), metadata, marked ? Optional.of(flow.provisions()) : Optional.empty(), marked ? STYLE : null);
	}

	private static void close(Deque<Line> open, int order, TextFlow flow) {
		while (!open.isEmpty() && open.peek().order() >= order) {
			open.pop();
			flow.close();
		}
	}

	private static void write(Line line, boolean sameLine, TextFlow flow) {
		if (sameLine) {
			flow.text(" ");
		} else if (line.rank.heading && line.rank != Rank.CAPTION || line.rank == Rank.SECTION) {
			flow.blank();
		} else {
			flow.line();
		}
		if (line.label == null) {
			for (String cell : line.text.split("\t")) {
				flow.text(cell).tab();
			}
		} else {
			String label = line.label.strip();
			flow.text(line.before).open(label, line.rank.level, line.rank.heading).text(line.text.strip().substring(label.length()));
		}
	}

	/** Paragraphs under one heading that are numbered 1, 2, 3 without a gap are provisions; a stray number is not. */
	private List<Line> withNumberedParagraphs() {
		List<Line> result = new ArrayList<>(lines);
		int from = 0;
		while (from < result.size()) {
			int to = from;
			while (to < result.size() && result.get(to).rank == Rank.NONE) {
				to++;
			}
			number(result.subList(from, to), from == 0 ? null : result.get(from - 1));
			from = to + 1;
		}
		return result;
	}

	private static void number(List<Line> paragraphs, Line above) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			Optional<String> number = first(NUMBER, paragraphs.get(i).text);
			if (number.isPresent()) {
				places.add(i);
				if (!number.get().replaceAll("\\D", "").equals(Integer.toString(places.size()))) {
					return;
				}
			}
		}
		if (places.size() > 1) {
			boolean inSection = above != null && (above.rank == Rank.SECTION || above.rank == Rank.PARAGRAPH);
			places.forEach(i -> paragraphs.set(i, new Line(inSection ? Rank.PARAGRAPH : Rank.NUMBERED, inSection ? above.depth + 1 : 0, "",
					first(NUMBER, paragraphs.get(i).text).get(), paragraphs.get(i).text, false)));
		}
	}

	private static Optional<String> first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text.strip());
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}
}
