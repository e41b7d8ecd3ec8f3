// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.policycoder.model.Unread;

/**
 * One story of a Word document: its body, a text box, a note. Whatever stands in an element that is not known is read, so
 * that nothing is lost with a wrapper; what the final view does not show is not.
 */
final class DocxStory {
	private final DocxText document;
	private final Markup story;
	private final Set<Markup> matched = new HashSet<>();
	/** Whether the fields that are open show their result by now, the innermost first. */
	private final Deque<Field> fields = new ArrayDeque<>();
	private Paragraph paragraph;
	/** Whether the next paragraph goes on in the line of a row. */
	private boolean inRow;

	/** A field, whose instruction is not shown. */
	private static final class Field {
		private final StringBuilder instruction = new StringBuilder();
		private boolean shown;
	}

	/** A paragraph, or several whose marks between them are gone. */
	private static final class Paragraph {
		private final StringBuilder text = new StringBuilder();
		private final StringBuilder hidden = new StringBuilder();
		private final List<Markup> boxesBefore = new ArrayList<>();
		private final List<Markup> boxesBehind = new ArrayList<>();
		private final List<Unread.Kind> unread = new ArrayList<>();
		private Markup numbered;
		private Markup at;
		private boolean emptied;

		Paragraph(Markup first) {
			this.at = first;
		}
	}

	DocxStory(DocxText document, Markup story) {
		this.document = document;
		this.story = story;
		matchFields(story, new ArrayDeque<>());
	}

	/** A field that never ends, in a damaged document, hides nothing. */
	private void matchFields(Markup element, Deque<Markup> open) {
		element.elements().filter(child -> !child.is("txbxContent")).forEach(child -> {
			if (child.is("fldChar")) {
				if (child.attribute("fldCharType").equals("begin")) {
					open.push(child);
				} else if (child.attribute("fldCharType").equals("end") && !open.isEmpty()) {
					matched.add(open.pop());
					matched.add(child);
				}
			} else {
				matchFields(child, open);
			}
		});
	}

	void write() {
		blocks(story);
		finish();
	}

	private void blocks(Markup parent) {
		parent.elements().forEach(this::block);
	}

	private void block(Markup element) {
		switch (element.name()) {
		case "p" -> paragraph(element);
		case "tbl" -> table(element);
		case "r", "hyperlink", "fldSimple", "oMath", "oMathPara" -> {
			begin(element);
			inline(element);
			finish();
		}
		case "AlternateContent" -> chosen(element).ifPresent(this::blocks);
		case "altChunk", "subDoc" -> {
			begin(element);
			paragraph.unread.add(Unread.Kind.OBJECT);
			finish();
		}
		default -> {
			if (isShown(element)) {
				blocks(element);
			} else if (isDeleted(element)) {
				document.written("", List.of(Unread.Kind.DELETED));
			}
		}
		}
	}

	/** What a tracked change has taken away and what only describes is not shown. */
	private static boolean isShown(Markup element) {
		return !element.is("del", "moveFrom", "conflictDel", "tblGrid") && !element.name().endsWith("Pr");
	}

	private static boolean isDeleted(Markup element) {
		return element.is("del", "conflictDel") && !wordsIn(element).isEmpty();
	}

	/** Programs that know more see the first of these with words in it, others the last. */
	private static Optional<Markup> chosen(Markup alternatives) {
		return alternatives.elements().filter(DocxStory::hasWords).findFirst().or(() -> alternatives.elements().findFirst());
	}

	private static boolean hasWords(Markup element) {
		return element.topmost("t", "textpath").anyMatch(words -> words.is("textpath") || !words.text().isEmpty());
	}

	private void begin(Markup element) {
		if (paragraph == null) {
			paragraph = new Paragraph(element);
		}
		paragraph.at = element;
	}

	private void paragraph(Markup element) {
		begin(element);
		boolean blank = paragraph.text.toString().isBlank();
		element.elements().forEach(this::inline);
		paragraph.hidden.append(' ');
		if (blank && !paragraph.text.toString().isBlank()) {
			paragraph.numbered = element;
		}
		Optional<Markup> mark = element.first("pPr").flatMap(properties -> properties.first("rPr"));
		boolean gone = mark.flatMap(properties -> properties.first("del", "moveFrom")).isPresent();
		paragraph.emptied |= element.elements("del", "moveFrom").findAny().isPresent();
		if (!gone && !document.styles().isHidden(mark, document.styles().styleOf(element))) {
			finish();
		}
	}

	private void finish() {
		if (paragraph == null) {
			return;
		}
		Paragraph done = paragraph;
		paragraph = null;
		done.boxesBefore.forEach(box -> new DocxStory(document, box).write());
		boolean blank = done.text.toString().isBlank();
		Markup numbered = done.numbered == null ? done.at : done.numbered;
		String number = blank && done.emptied ? "" : document.numbering().next(numbered);
		if (!inRow && document.styles().isHeading(document.styles().styleOf(numbered))) {
			document.flow().blank();
		}
		if (!inRow) {
			document.flow().line();
		}
		inRow &= blank;
		if (!blank) {
			document.flow().text(number);
			done.text.toString().lines().forEach(line -> document.flow().text(line).line());
		}
		document.written(blank ? "" : number + done.text, done.unread);
		document.hidden(done.hidden.toString());
		if (!inRow) {
			document.flow().line();
		}
		done.boxesBehind.forEach(box -> new DocxStory(document, box).write());
	}

	private void inline(Markup element) {
		switch (element.name()) {
		case "r" -> run(element);
		case "oMath" -> shown(DocxFormula.of(element));
		case "oMathPara" -> {
			shown("\n");
			element.elements("oMath").forEach(formula -> shown(DocxFormula.of(formula) + "\n"));
		}
		case "ruby" -> {
			element.elements("rubyBase").forEach(this::inline);
			shown("（");
			element.elements("rt").forEach(this::inline);
			shown("）");
		}
		case "AlternateContent" -> chosen(element).ifPresent(this::inline);
		default -> {
			if (isShown(element)) {
				element.elements().forEach(this::inline);
			} else if (isDeleted(element)) {
				without(Unread.Kind.DELETED);
			}
		}
		}
	}

	private void shown(String text) {
		if (fields.stream().allMatch(field -> field.shown)) {
			paragraph.text.append(text);
		}
	}

	private void run(Markup run) {
		Optional<Markup> properties = run.first("rPr");
		String style = document.styles().styleOf(paragraph.at);
		boolean hidden = document.styles().isHidden(properties, style);
		boolean marksNote = run.elements("footnoteReference", "endnoteReference")
				.anyMatch(note -> DocxStyles.isOnValue(note.attribute("customMarkFollows")));
		if (hidden) {
			appendWords(run, paragraph.hidden);
		} else {
			paragraph.hidden.append(' ');
		}
		run.elements().filter(part -> !part.is("rPr")).forEach(part -> {
			if (part.is("fldChar")) {
				field(part);
			} else if (part.is("instrText") && !fields.isEmpty()) {
				fields.peek().instruction.append(words(part));
			} else if (!hidden && !(marksNote && part.is("t", "sym"))) {
				inRun(part, properties, style);
			}
		});
	}

	private void inRun(Markup part, Optional<Markup> properties, String style) {
		switch (part.name()) {
		case "t" -> shown(scripted(unsymbolic(words(part), properties), document.styles().script(properties, style)));
		case "tab", "ptab" -> shown(" ");
		case "br", "cr" -> shown("\n");
		case "noBreakHyphen" -> shown("-");
		case "sym" -> shown(symbol(part.attribute("font"), part.attribute("char")));
		case "footnoteReference", "endnoteReference" -> document.note(part, paragraph.text);
		case "drawing", "pict", "object" -> graphic(part, part.is("object"));
		case "AlternateContent" -> chosen(part).ifPresent(choice -> choice.elements().forEach(inner -> inRun(inner, properties, style)));
		case "ruby" -> inline(part);
		case "commentReference" -> without(Unread.Kind.COMMENT);
		case "delText", "instrText", "delInstrText" -> {
			// taken away, or an instruction
		}
		default -> part.elements().forEach(this::inline);
		}
	}

	private static String words(Markup text) {
		return text.content().stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.joining());
	}

	/** Returns the words below an element on one line, whether they are shown or not. */
	static String wordsIn(Markup element) {
		StringBuilder out = new StringBuilder();
		appendWords(element, out);
		return TextFlow.collapse(out);
	}

	private static void appendWords(Markup element, StringBuilder out) {
		switch (element.name()) {
		case "t", "delText" -> out.append(words(element));
		case "textpath" -> out.append(' ').append(element.attribute("string")).append(' ');
		case "AlternateContent" -> chosen(element).ifPresent(choice -> appendWords(choice, out));
		default -> {
			out.append(element.is("p", "tab", "ptab", "br", "cr") ? " " : "");
			element.elements().filter(child -> !child.name().endsWith("Pr")).forEach(child -> appendWords(child, out));
		}
		}
	}

	private String scripted(String text, String script) {
		return switch (script) {
		case "superscript" -> RaisedText.above(paragraph.text, text);
		case "subscript" -> RaisedText.below(paragraph.text, text);
		default -> text;
		};
	}

	private String unsymbolic(String text, Optional<Markup> properties) {
		if (text.chars().noneMatch(DocxSymbols::isSymbol)) {
			return text;
		}
		String font = properties.flatMap(all -> all.first("rFonts")).map(fonts -> fonts.attribute("ascii")).orElse("");
		return text.chars().mapToObj(c -> DocxSymbols.isSymbol(c) ? symbol(font, Integer.toHexString(c)) : Character.toString(c))
				.collect(Collectors.joining());
	}

	private String symbol(String font, String hexadecimal) {
		Optional<String> text = hexadecimal.matches("[0-9A-Fa-f]{1,4}") ? DocxSymbols.text(font, Integer.parseInt(hexadecimal, 16))
				: Optional.empty();
		if (text.isEmpty()) {
			paragraph.unread.add(Unread.Kind.SYMBOL);
		}
		return text.orElse("");
	}

	private void field(Markup mark) {
		switch (mark.attribute("fldCharType")) {
		case "begin" -> {
			if (matched.contains(mark)) {
				mark.first("ffData").ifPresent(this::formField);
				fields.push(new Field());
			}
		}
		case "separate" -> {
			if (!fields.isEmpty()) {
				fields.peek().shown = true;
			}
		}
		case "end" -> {
			if (matched.contains(mark) && !fields.isEmpty()) {
				Field ended = fields.pop();
				if (!ended.shown && ended.instruction.toString().strip().regionMatches(true, 0, "EQ ", 0, 3)) {
					paragraph.unread.add(Unread.Kind.FORMULA);
				}
			}
		}
		default -> {
			// no other is known
		}
		}
	}

	/** Boxes to tick and lists to choose from have no result of their own. */
	private void formField(Markup field) {
		field.first("checkBox")
				.ifPresent(box -> shown(box.first("checked").or(() -> box.first("default")).filter(DocxStyles::isOn).isPresent() ? "☑" : "☐"));
		field.first("ddList").ifPresent(list -> {
			String chosen = list.first("result").or(() -> list.first("default")).map(result -> result.attribute("val")).orElse("0");
			shown(list.elements("listEntry").skip(chosen.matches("\\d{1,4}") ? Integer.parseInt(chosen) : 0).findFirst()
					.map(entry -> entry.attribute("val")).orElse(""));
		});
	}

	/** A drawing, whose text boxes stand before the paragraph or behind it, not in the middle of its words. */
	private void graphic(Markup element, boolean object) {
		if (element.attribute("style").contains("visibility:hidden")
				|| element.elements("docPr").anyMatch(drawing -> DocxStyles.isOnValue(drawing.attribute("hidden")))) {
			document.hidden(wordsIn(element));
			return;
		}
		switch (element.name()) {
		case "txbxContent", "txBody" -> (paragraph.text.toString().isBlank() ? paragraph.boxesBefore : paragraph.boxesBehind).add(element);
		case "textpath" -> shown("\n" + element.attribute("string") + "\n");
		case "AlternateContent" -> chosen(element).ifPresent(choice -> graphic(choice, object));
		case "blip", "imagedata" -> {
			if (!object) {
				without(Unread.Kind.PICTURE);
			}
		}
		case "chart", "contentPart" -> without(Unread.Kind.OBJECT);
		case "OLEObject" -> without(element.attribute("ProgID").startsWith("Equation") ? Unread.Kind.FORMULA : Unread.Kind.OBJECT);
		case "relIds" -> document.diagram(element.attribute("dm"))
				.ifPresentOrElse(diagram -> diagram.topmost("t").filter(text -> text.elements("p").findAny().isPresent())
						.forEach(paragraph.boxesBehind::add), () -> without(Unread.Kind.OBJECT));
		default -> {
			if (element.elements("cNvPr", "docPr").flatMap(drawing -> drawing.topmost("decorative")).noneMatch(DocxStyles::isOn)) {
				element.elements().forEach(child -> graphic(child, object));
			}
		}
		}
	}

	private void without(Unread.Kind kind) {
		paragraph.unread.add(kind);
	}

	private void table(Markup table) {
		finish();
		rows(table);
		document.flow().line();
	}

	private void rows(Markup parent) {
		parent.elements().filter(DocxStory::isShown).forEach(element -> {
			if (element.is("tr")) {
				row(element);
			} else if (element.is("AlternateContent")) {
				chosen(element).ifPresent(this::rows);
			} else {
				rows(element);
			}
		});
	}

	/** A row whose cells have a paragraph each is a line; otherwise each cell begins a line, as in a page laid out by a table. */
	private void row(Markup row) {
		Optional<Markup> properties = row.first("trPr");
		if (properties.flatMap(all -> all.first("del")).isPresent()) {
			document.written("", List.of(Unread.Kind.DELETED));
			return;
		}
		if (properties.flatMap(all -> all.first("hidden")).isPresent()) {
			document.hidden(wordsIn(row));
			return;
		}
		List<Markup> cells = new ArrayList<>();
		cells(row, cells);
		boolean oneLine = cells.stream()
				.allMatch(cell -> cell.topmost("tbl").findAny().isEmpty() && cell.topmost("p").filter(DocxStory::hasContent).count() <= 1);
		int before = properties.flatMap(all -> all.first("gridBefore")).map(DocxStory::count).orElse(0);
		document.flow().line();
		int columns = before;
		int length = document.flow().length();
		for (Markup cell : cells) {
			if (oneLine) {
				document.flow().columns(columns, document.flow().length() > length);
			}
			int written = document.flow().length();
			Optional<Markup> format = cell.first("tcPr");
			if (format.flatMap(all -> all.first("vMerge", "hMerge")).filter(merge -> !merge.attribute("val").equals("restart")).isEmpty()) {
				inRow = oneLine;
				blocks(cell);
				finish();
				inRow = false;
			}
			int span = format.flatMap(all -> all.first("gridSpan")).map(DocxStory::count).orElse(1);
			columns = document.flow().length() > written ? span : columns + span;
		}
		document.flow().line();
	}

	private static boolean hasContent(Markup paragraph) {
		return paragraph.topmost("t", "sym", "drawing", "pict").anyMatch(part -> !part.is("t") || !part.text().isEmpty());
	}

	private static int count(Markup property) {
		String value = property.attribute("val");
		return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
	}

	private void cells(Markup parent, List<Markup> cells) {
		parent.elements().filter(DocxStory::isShown).forEach(element -> {
			if (!element.is("tc")) {
				cells(element, cells);
			} else if (element.first("tcPr").flatMap(format -> format.first("cellDel")).isEmpty()) {
				cells.add(element);
			} else {
				document.written("", List.of(Unread.Kind.DELETED));
			}
		});
	}
}
