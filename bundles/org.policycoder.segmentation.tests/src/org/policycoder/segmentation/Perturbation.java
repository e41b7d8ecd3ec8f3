// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.segmentation.BenchmarkData.Document;
import org.policycoder.segmentation.BenchmarkData.Gold;

/**
 * How another source would have printed the same provisions. Each takes a document of the benchmark and gives it back in another
 * layout or in other characters, with the truth at its new places: the tree of numbered provisions must stay what it was.
 */
enum Perturbation {
	/** No blank lines, as when text is copied out of a window. */
	NO_BLANK_LINES(Perturbation::withoutBlankLines),
	/** Every line break doubled, as when each line was taken for a paragraph. */
	DOUBLE_SPACED(document -> characters(document, "\r?\n", (text, match) -> match.group().repeat(2))),
	/** Every paragraph one line, as from a web page. */
	UNWRAPPED(document -> wrapped(document, 0)),
	/** Wrapped at 60 characters, 30 where they are Chinese. */
	NARROW(document -> wrapped(document, 60)),
	/** Wrapped at 100 characters, 50 where they are Chinese. */
	WIDE(document -> wrapped(document, 100)),
	/** Nothing indented. */
	NO_INDENT(document -> characters(document, "(?m)^[ \\t\\u00a0\\u3000]+", (text, match) -> "")),
	/** Indented by tabs. */
	TABS(document -> characters(document, "(?m)^ +", (text, match) -> "\t".repeat((match.group().length() + 3) / 4))),
	/** Each line indented by four more, Chinese paragraphs by two wide blanks. */
	INDENTED(document -> characters(document, "(?m)^(?=[^\\r\\n])", (text, match) -> isChinese(document) ? "　　" : "    ")),
	/** “ ” ‘ ’ for the quotation marks of typewriters. */
	CURLY_QUOTES(document -> characters(document, "``|''|[\"'`]", Perturbation::curly)),
	/** " and ' for those of printers. */
	STRAIGHT_QUOTES(document -> characters(document, "``|''|[“”‘’`]", Perturbation::straight)),
	/** A dash for two hyphens. */
	LONG_DASHES(document -> characters(document, "(?<!-)--(?!-)", (text, match) -> "—")),
	/** Two hyphens for a dash. */
	SHORT_DASHES(document -> characters(document, "—", (text, match) -> "--")),
	/** Wide brackets, stops and digits. */
	FULL_WIDTH(document -> characters(document, isChinese(document) ? "[(),:;.0-9]" : "(?!)",
			(text, match) -> String.valueOf((char) (match.group().charAt(0) + 0xfee0)))),
	/** Narrow brackets and stops. */
	HALF_WIDTH(document -> characters(document, "[（），：；]", (text, match) -> String.valueOf((char) (match.group().charAt(0) - 0xfee0)))),
	/** Blanks at the ends of lines. */
	TRAILING_BLANKS(document -> characters(document, "(?m)(?<=\\S)(?=\\r?$)", (text, match) -> " ".repeat(1 + match.start() % 3))),
	/** Blanks that do not break behind the words and signs of labels. */
	HARD_BLANKS(document -> characters(document, "(?<=[§.)\\u7ae0\\u8282\\u6761]|Article|Part|PART|TITLE|CHAPTER) ", (text, match) -> "\u00a0")),
	/** § for Sec., or the other way about, in regulations. */
	SECTION_SIGNS(document -> document.set().equals("federal-register")
			? characters(document, "(?m)(?<=^[ ■]{0,4})(?:Sec\\.  ?|§ ?)(?=\\d)", (text, match) -> match.group().startsWith("§") ? "Sec.  " : "§ ")
			: document),
	/** 條, 節 and 編. */
	TRADITIONAL(document -> characters(document, "[条节编项]", (text, match) -> Map.of("条", "條", "节", "節", "编", "編", "项", "項").get(match.group()))),
	/** A blank between 第, the numeral and 条. */
	SPACED_LABELS(document -> characters(document, "(?m)(?<=^[　 ]{0,4}第)[一二三四五六七八九十百]+(?=[条章节])", (text, match) -> " " + match.group() + " ")),
	/** The mark of a page, set apart, every 50 lines. */
	PAGE_MARKS(document -> pages(document,
			page -> isChinese(document) ? List.of("", "— " + page + " —", "") : List.of("", "[[Page " + (46000 + page) + "]]", ""))),
	/** The number of the page and a running head between the lines, as when a PDF is copied. */
	RUNNING_HEADS(document -> pages(document, page -> isChinese(document) ? List.of("第 " + page + " 页", "国务院公报")
			: document.set().startsWith("eu") ? List.of("L 130/" + page + "    EN    Official Journal of the European Union    17.5.2019")
			: List.of(page + "", "Public Law 113–44"))),
	/** As a PDF is copied: wrapped anew, neither blank lines nor indents. */
	LIKE_PDF(document -> WIDE.of(NO_INDENT.of(UNWRAPPED.of(NO_BLANK_LINES.of(document))))),
	/** As a web page is copied: a line for each paragraph, neither blank lines nor indents. */
	LIKE_WEB(document -> NO_INDENT.of(NO_BLANK_LINES.of(UNWRAPPED.of(document)))),
	/** As a web page is saved: a line for each paragraph, each set apart by a blank line. */
	LIKE_MARKDOWN(document -> DOUBLE_SPACED.of(LIKE_WEB.of(document)));

	private static final int PAGE = 50;
	private static final String MARKS = " `'\"“‘«「『■●•□▪\t\u00a0\u3000";

	private final Function<Document, Document> change;

	Perturbation(Function<Document, Document> change) {
		this.change = change;
	}

	/** Returns the document as that source would have printed it; itself if nothing of the kind is in it. */
	Document of(Document document) {
		return change.apply(document);
	}

	private static boolean isChinese(Document document) {
		return document.set().startsWith("cn-");
	}

	/** Writes a text anew and knows where each place of the old one has gone. */
	private static final class Rewriting {
		private final Document document;
		private final StringBuilder written = new StringBuilder();
		private final int[] places;
		private int read;
		private int column;

		Rewriting(Document document) {
			this.document = document;
			places = new int[document.text().length() + 1];
		}

		/** Copies up to a place of the old text. */
		void keep(int to) {
			for (; read < to; read++) {
				places[read] = written.length();
				written.append(document.text().charAt(read));
			}
		}

		/** Writes {@code text} for what comes up to a place of the old one. */
		void replace(int to, String text) {
			int first = read;
			for (; read < to; read++)
				places[read] = written.length() + Math.min(read - first, text.length());
			written.append(text);
		}

		Document end(Function<String, String> relabel) {
			keep(document.text().length());
			places[read] = written.length();
			List<Gold> gold = new ArrayList<>();
			for (Gold old : document.gold())
				gold.add(new Gold(places[old.begin()], places[old.end()], relabel.apply(old.label()), old.path().stream().map(relabel).toList(),
						old.level(), old.heading(), old.in_quoted_block(),
						old.optional(), old.path_doubt(), old.derived()));
			return new Document(document.set(), document.id(), written.toString(), gold);
		}
	}

	/** Replaces what matches, in the text and in the labels of the truth. */
	private static Document characters(Document document, String pattern, BiFunction<String, MatchResult, String> replacement) {
		Pattern compiled = Pattern.compile(pattern);
		Rewriting rewriting = new Rewriting(document);
		Matcher matcher = compiled.matcher(document.text());
		while (matcher.find()) {
			rewriting.keep(matcher.start());
			rewriting.replace(matcher.end(), replacement.apply(document.text(), matcher));
		}
		return rewriting.end(label -> compiled.matcher(label).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(label, match))).strip());
	}

	private static String curly(String text, MatchResult match) {
		String mark = match.group();
		if (mark.length() == 2)
			return mark.equals("``") ? "“" : "”";
		boolean opens = mark.equals("`") || match.start() == 0 || "\n \t(“‘—-[".indexOf(text.charAt(match.start() - 1)) >= 0;
		return mark.equals("\"") ? opens ? "“" : "”" : opens ? "‘" : "’";
	}

	private static String straight(String text, MatchResult match) {
		return match.group().length() == 2 || "“”".contains(match.group()) ? "\"" : "'";
	}

	private static Document withoutBlankLines(Document document) {
		return characters(document, "(?m)^[ \\t\\u00a0\\u3000]*\\r?\\n", (text, match) -> "");
	}

	/** Puts lines between the lines of a text, as many as a page has apart. */
	private static Document pages(Document document, IntFunction<List<String>> between) {
		Rewriting rewriting = new Rewriting(document);
		int line = 0;
		for (int feed = document.text().indexOf('\n'); feed >= 0; feed = document.text().indexOf('\n', feed + 1))
			if (++line % PAGE == 0) {
				rewriting.keep(feed + 1);
				rewriting.replace(feed + 1, String.join("\n", between.apply(line / PAGE)) + "\n");
			}
		return rewriting.end(Function.identity());
	}

	/** Joins the lines of each paragraph and wraps them at a width, or not at all if that is 0. */
	private static Document wrapped(Document document, int width) {
		String text = document.text();
		Layout layout = new Layout(text);
		int most = width == 0 ? Integer.MAX_VALUE : isChinese(document) ? width / 2 : width;
		Set<Integer> begins = new HashSet<>();
		document.gold().forEach(gold -> begins.add(gold.begin()));
		Rewriting rewriting = new Rewriting(document);
		int indent = 0;
		for (int line = 0; line < layout.count(); line++) {
			boolean goesOn = line > 0 && layout.opening(line) != Layout.Opening.SURE
					&& !begins.contains(behindMarks(text, layout.content(line), layout.end(line)));
			if (goesOn) {
				rewriting.keep(layout.end(line - 1));
				rewriting.replace(layout.content(line), isChinese(document) ? "" : " ");
			} else {
				rewriting.keep(layout.content(line));
				rewriting.column = layout.content(line) - layout.start(line);
				indent = line + 1 < layout.count() && layout.opening(line + 1) != Layout.Opening.SURE
						? layout.content(line + 1) - layout.start(line + 1) : 0;
			}
			fill(rewriting, layout.end(line), most, indent);
		}
		return rewriting.end(Function.identity());
	}

	/** Copies up to a place, and breaks lines where the next word does not fit. */
	private static void fill(Rewriting rewriting, int end, int most, int indent) {
		String text = rewriting.document.text();
		boolean chinese = isChinese(rewriting.document);
		while (rewriting.read < end) {
			int word = rewriting.read;
			while (word < end && text.charAt(word) == ' ')
				word++;
			int behind = chinese ? Math.min(end, word + 1) : word;
			while (!chinese && behind < end && text.charAt(behind) != ' ')
				behind++;
			if (rewriting.column > indent && rewriting.column + behind - rewriting.read > most
					&& !(chinese && "，。；：、）".indexOf(text.charAt(word)) >= 0)) {
				rewriting.replace(word, "\n" + " ".repeat(indent));
				rewriting.column = indent;
			}
			rewriting.column += behind - rewriting.read;
			rewriting.keep(behind);
		}
	}

	private static int behindMarks(String text, int from, int end) {
		int at = from;
		while (at < end && MARKS.indexOf(text.charAt(at)) >= 0)
			at++;
		return at;
	}
}
