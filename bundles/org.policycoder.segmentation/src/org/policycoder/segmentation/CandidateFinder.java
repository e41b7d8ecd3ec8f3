// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.List;

import org.policycoder.model.text.Letters;
import org.policycoder.segmentation.Candidate.Place;
import org.policycoder.segmentation.Candidate.Reading;

/** Finds the places in a text where a provision may be numbered. It decides nothing: whatever looks like a label is found. */
final class CandidateFinder {
	private static final int LONGEST_CAPTION = 220;
	private static final int LONGEST_HEADING = 250;
	private static final int MOST_HEADING_LINES = 4;
	private static final int LONGEST_TITLE = 60;

	private final String text;
	private final Layout layout;
	private final NumberingStyle style;
	/** Whether texts of the style are papers that may enclose others. */
	private final boolean papers;
	private final String[] lists;
	private final String[] closings;
	private final List<Candidate> candidates = new ArrayList<>();
	private boolean quotationEnded;
	private boolean omission;
	private boolean paragraph;
	private boolean runTogether;
	private boolean announced;
	/** Before which line the list of what is enclosed ends. */
	private int listEnd;
	/** Whether a text has ended before, and whether it was dated since, so that what follows is another. */
	private boolean sentence;
	private boolean signed;
	/** Whether the text has closed, so that what is numbered are notes, until a division opens. */
	private boolean closed;

	private CandidateFinder(String text, Layout layout, NumberingStyle style) {
		this.text = text;
		this.layout = layout;
		this.style = style;
		lists = style.parts().lists().toArray(String[]::new);
		closings = style.parts().closings().toArray(String[]::new);
		papers = style.enclosesPapers();
	}

	/** What was found: the candidates in order, and where the provisions of the text end at the latest. */
	record Found(List<Candidate> candidates, int end) {}

	/** Returns the candidates of a text. */
	static Found find(String text, Layout layout, NumberingStyle style) {
		CandidateFinder finder = new CandidateFinder(text, layout, style);
		for (int line = 0; line < layout.count(); line++) {
			if (finder.endsDocument(line))
				return new Found(finder.candidates, layout.content(line));
			finder.closed |= finder.closes(line);
			if (!finder.isSkipped(line) && !finder.isListed(line))
				finder.line(line);
		}
		return new Found(finder.candidates, text.length());
	}

	/** Returns where the provisions of a text end at the latest; the candidates before are looked for only if some line may be the end. */
	static int end(String text, Layout layout, NumberingStyle style) {
		CandidateFinder finder = new CandidateFinder(text, layout, style);
		for (int line = 0; line < layout.count(); line++)
			if (finder.mayEndDocument(line))
				return find(text, layout, style).end();
		return text.length();
	}

	private boolean endsDocument(int line) {
		return mayEndDocument(line) && !candidates.isEmpty();
	}

	private boolean mayEndDocument(int line) {
		int content = layout.content(line);
		for (String end : style.openingWith(text.charAt(content)).ends())
			if (text.startsWith(end, content) && layout.opening(line) == Layout.Opening.SURE)
				return true;
		return false;
	}

	private boolean closes(int line) {
		int content = layout.content(line);
		for (String closing : closings)
			if (text.startsWith(closing, content))
				return !candidates.isEmpty();
		return false;
	}

	private boolean isSkipped(int line) {
		int content = layout.content(line);
		for (NumberingStyle.Skip skip : style.openingWith(text.charAt(content)).skips())
			if (skip.opens(text, content, layout.end(line)))
				return true;
		return false;
	}

	/**
	 * Returns whether a line names what is enclosed: 附件：1. … and, on the lines below, 2. … A line of that form behind which no
	 * signature comes opens what is enclosed.
	 */
	private boolean isListed(int line) {
		if (line < listEnd)
			return true;
		if (!opensList(line))
			return false;
		int end = line + 1;
		while (end < layout.count() && (opensList(end) || goesOnList(end)))
			end++;
		if (end == layout.count() || PaperLines.closes(text, layout.content(end), layout.end(end)))
			listEnd = end;
		return listEnd > line;
	}

	private boolean opensList(int line) {
		char first = text.charAt(layout.content(line));
		for (String list : lists)
			if (list.charAt(0) == first && layout.end(line) - layout.content(line) > list.length()
					&& Characters.startsWith(text, layout.content(line), list))
				return true;
		return false;
	}

	private boolean goesOnList(int line) {
		char first = Characters.fold(text.charAt(layout.content(line)));
		int end = layout.end(line);
		return first >= '0' && first <= '9' && end - layout.content(line) <= LONGEST_TITLE && !Characters.isStop(text.charAt(end - 1))
				&& !PaperLines.isDate(text, layout.content(line), end);
	}

	/** Notes how far a paper has come: its text, then the date below it. */
	private void follow(int line, boolean labelled) {
		int content = layout.content(line);
		int end = layout.end(line);
		if (PaperLines.isDate(text, content, end))
			signed = sentence;
		else if (signed)
			signed = !labelled && (PaperLines.isNote(text, content, end) || PaperLines.isForm(text, content, end));
		sentence |= text.charAt(end - 1) == '。';
	}

	/** Finds the title of a paper that is enclosed in another, behind the date of that. */
	private boolean title(int line) {
		int last = line - 1;
		while (last + 1 < layout.count() && last - line < MOST_HEADING_LINES && isTitle(last + 1))
			last++;
		if (last < line || last + 1 == layout.count())
			return false;
		List<Reading> readings = new ArrayList<>(1);
		for (Level level : style.headings())
			readings.add(new Reading(level, level.labels().get(level.labels().size() - 1), 0));
		Candidate candidate = new Candidate(layout.content(line), layout.end(last), line, layout.indent(line), 0, true, Place.PARAGRAPH, false,
				readings);
		add(candidate);
		return true;
	}

	private boolean isTitle(int line) {
		int content = layout.content(line);
		int end = layout.end(line);
		return PaperLines.isTitle(text, content, end) && !opensWithLabel(line) && !PaperLines.isForm(text, content, end)
				&& !PaperLines.isDate(text, content, end)
				&& !PaperLines.isReference(text, content, end) && style.parts().contents().stream().noneMatch(cue -> text.startsWith(cue, content));
	}

	private void line(int line) {
		int at = layout.content(line);
		int end = layout.end(line);
		while (at < end && isBullet(text.charAt(at)))
			at++;
		int open = at;
		while (at < end && (isOpeningMark(text.charAt(at)) || Letters.isBlank(text.charAt(at))))
			at++;
		int marks = depth(open, at);
		boolean numbered = false;
		if (at < end) {
			Candidate first = labelled(line, at, end, marks);
			if (first != null && marks == 0 && !style.parts().quotes().isEmpty()) {
				first.announced = line > 0 && announces(line - 1);
				first.announcedBefore = !first.announced && announced;
			}
			numbered = first != null;
			if (first != null && first.numbersProvision())
				behind(first);
			boolean heading = first == null && !style.headings().isEmpty()
					&& (signed ? title(line) : at == layout.content(line) && heading(line, at));
			if (first == null && text.charAt(at) == '*' && text.startsWith("* * *", at))
				omission = true;
			if (first == null && !paragraph && !heading && layout.opening(line) == Layout.Opening.SURE)
				paragraph = true;
			sentences(line, first == null ? at : first.labelEnd, end);
		}
		announced = !style.parts().quotes().isEmpty() && (announced && !numbered || announces(line));
		if (papers)
			follow(line, !candidates.isEmpty() && candidates.get(candidates.size() - 1).line == line);
		if (closesQuotation(end) || isLoneStop(line))
			quotationEnded = true;
		if (endsInAsterisks(end))
			omission = true;
	}

	/** Returns whether a line ends in words behind which another law is quoted without marks. */
	private boolean announces(int line) {
		for (String words : style.parts().quotes())
			if (text.startsWith(words, layout.end(line) - words.length()))
				return true;
		return false;
	}

	/** Returns whether nothing but a stop stands in a line, which belongs to the sentence that what is quoted stands in. */
	private boolean isLoneStop(int line) {
		return !style.parts().quotes().isEmpty() && layout.end(line) - layout.content(line) == 1
				&& ".;,".indexOf(text.charAt(layout.content(line))) >= 0;
	}

	/** Returns whether a line ends in the asterisks that stand for what is not printed. */
	private boolean endsInAsterisks(int end) {
		return end >= 5 && text.charAt(end - 1) == '*' && text.startsWith("* * *", end - 5);
	}

	private Candidate labelled(int line, int at, int end, int marks) {
		return style.openingWith(text.charAt(at)).forms().length == 0 ? null : match(line, at, end, marks, place(layout.opening(line)), false);
	}

	private Place place(Layout.Opening opening) {
		return switch (opening) {
		case SURE -> Place.PARAGRAPH;
		case LIKELY -> Place.LIKELY_PARAGRAPH;
		case WRAPPED -> layout.ragged() ? Place.RAGGED_LINE : Place.WRAPPED_LINE;
		};
	}

	private Candidate match(int line, int at, int end, int marks, Place place, boolean inside) {
		NumberingStyle.Form[] forms = style.openingWith(text.charAt(at)).forms();
		if (forms.length == 0)
			return null;
		int least = inside ? 0 : leastRank(line);
		List<Reading> readings = null;
		int labelEnd = 0;
		LabelPattern read = null;
		long stem = LabelPattern.NONE;
		for (NumberingStyle.Form form : forms) {
			Level level = form.level();
			if (level != null && (inside ? !mayOpen(level, place) : closed && !level.worded() || level.rank() < least))
				continue;
			if (!form.pattern().hasStemOf(read)) {
				read = form.pattern();
				stem = read.stem(text, at, end);
			}
			long match = form.pattern().match(stem, text, at, end);
			if (match == LabelPattern.NONE)
				continue;
			int behind = at + (int) (match & 0xffff);
			if (level != null && (!level.allows(text, behind, end) || level.heading() && level.apart() && !endsAsHeading(line, end)
					|| level.heading() && isLong(form.pattern(), at, end)))
				continue;
			if (behind < labelEnd)
				continue;
			if (behind > labelEnd || readings == null) {
				readings = new ArrayList<>(3);
				labelEnd = behind;
			}
			readings.add(new Reading(level, form.pattern(), match >> 16));
		}
		if (readings == null)
			return null;
		closed = closed && (inside || readings.get(0).level() == null || !readings.get(0).level().heading());
		boolean worded = !inside && readings.get(0).level() != null && readings.get(0).level().worded();
		return add(new Candidate(at, trimmed(at, labelEnd), line, inside ? -1 : layout.indent(line), marks,
				worded ? layout.headingApart(line) : layout.apart(line),
				worded ? place(layout.headingOpening(line)) : place, inside, readings));
	}

	/** Returns the outermost level that may open a line: below a number that is alone in its line stands the text of that, whatever it opens with. */
	private int leastRank(int line) {
		Candidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
		if (last == null || last.line != line - 1 || last.inside() || last.labelEnd != layout.end(line - 1))
			return 0;
		int least = Level.ROOT;
		for (Reading reading : last.readings) {
			if (reading.level() == null || reading.level().worded() || reading.level().heading())
				return 0;
			least = Math.min(least, reading.level().rank());
		}
		return least;
	}

	private Candidate add(Candidate candidate) {
		candidate.quotationEnded = quotationEnded;
		candidate.omission = omission;
		candidate.afterParagraph = paragraph;
		paragraph = false;
		quotationEnded = false;
		omission = false;
		candidates.add(candidate);
		return candidate;
	}

	private int trimmed(int from, int to) {
		int end = to;
		while (end > from + 1 && Letters.isBlank(text.charAt(end - 1)))
			end--;
		return end;
	}

	private static boolean mayOpen(Level level, Place place) {
		return switch (place) {
		case SENTENCE -> level.opens() == Level.Opens.SENTENCE;
		default -> level.opens() == Level.Opens.LABEL;
		};
	}

	/** Returns whether the line ends as a heading may: not as a name above an office, "E. Scott Pruitt,". */
	private boolean endsAsHeading(int line, int end) {
		return !(text.charAt(end - 1) == ',' && layout.apartBelow(line));
	}

	/** Returns whether a numeral without words opens a paragraph that is a line, too long for a heading. */
	private boolean isLong(LabelPattern pattern, int at, int end) {
		return !layout.wrapped() && end - at > LONGEST_HEADING && pattern.numeral().ordered() && !pattern.distinctive();
	}

	/** Looks for further labels behind the first of a line: right behind it, or behind its caption. */
	private void behind(Candidate first) {
		Candidate last = first;
		while (last != null) {
			int end = layout.end(last.line);
			int at = blanks(last.labelEnd, end);
			Place place = first.place == Place.WRAPPED_LINE ? Place.WRAPPED_LINE : Place.BEHIND_LABEL;
			Candidate next = at < end ? match(last.line, at, end, first.quoteMarks, place, true) : null;
			if (next == null && at < end && text.charAt(at) == '*' && text.startsWith("* * *", at)) {
				int behind = asterisks(at, end);
				omission = true;
				next = behind < end ? match(last.line, behind, end, first.quoteMarks, place, true) : null;
			}
			if (next == null && at < end && isDash(text.charAt(at))) {
				int behind = blanks(at + 1, end);
				next = behind < end ? match(last.line, behind, end, first.quoteMarks, place, true) : null;
			}
			if (next == null && at < end && style.opensWithCircles())
				next = behindBrackets(last, at, end);
			if (next == null)
				next = behindCaption(last);
			last = next;
		}
	}

	private int asterisks(int from, int to) {
		int at = from;
		while (at < to && (text.charAt(at) == '*' || Letters.isBlank(text.charAt(at))))
			at++;
		return at;
	}

	private static boolean isDash(char c) {
		return c == '—' || c == '–' || c == '-';
	}

	/** Looks for a circled number behind a caption in brackets: 제3조(의무) ①. */
	private Candidate behindBrackets(Candidate label, int at, int end) {
		int close = text.charAt(at) == '(' ? text.indexOf(')', at, Math.min(end, at + LONGEST_CAPTION)) : -1;
		int behind = close < 0 ? end : blanks(close + 1, end);
		return behind < end && Characters.isCircled(text.charAt(behind)) ? match(label.line, behind, end, label.quoteMarks, Place.BEHIND_LABEL, true)
				: null;
	}

	private Candidate behindCaption(Candidate label) {
		int line = label.line;
		int at = label.labelEnd;
		for (int left = LONGEST_CAPTION; left > 0;) {
			int end = layout.end(line);
			int until = Math.min(end, at + left);
			for (int bracket = text.indexOf('(', at, until); bracket >= 0; bracket = text.indexOf('(', bracket + 1, until))
				if (endsCaption(bracket))
					return first(match(line, bracket, end, label.quoteMarks, Place.BEHIND_CAPTION, true));
			line++;
			if (line == layout.count() || !layout.wrapped() || layout.opening(line) == Layout.Opening.SURE || opensWithLabel(line))
				return null;
			left -= end - at;
			at = layout.content(line);
		}
		return null;
	}

	private boolean opensWithLabel(int line) {
		int end = layout.end(line);
		int at = layout.content(line);
		while (at < end && opensLabel(text.charAt(at)))
			at++;
		if (at < end)
			for (NumberingStyle.Form form : style.openingWith(text.charAt(at)).forms())
				if (form.pattern().match(text, at, end) != LabelPattern.NONE)
					return true;
		return false;
	}

	/** Takes a candidate back unless it can be the first of its sequence. */
	private Candidate first(Candidate candidate) {
		if (candidate == null || candidate.isFirst())
			return candidate;
		candidates.remove(candidates.size() - 1);
		quotationEnded = candidate.quotationEnded;
		omission = candidate.omission;
		return null;
	}

	/** Returns whether a caption, or a sentence, ends right before that place. */
	private boolean endsCaption(int at) {
		int before = at - 1;
		while (before > 0 && Letters.isSpace(text.charAt(before)))
			before--;
		char c = text.charAt(before);
		return c == '—' || c == '.' && before < at - 1 || c == '-' && text.charAt(before - 1) == '-';
	}

	/** Looks for labels at the start of sentences inside a line. */
	private void sentences(int line, int from, int end) {
		if (!style.opensAtSentences())
			return;
		for (int at = text.indexOf('第', from, end); !runTogether && at >= 0; at = text.indexOf('第', at + 1, end))
			if (at > from && endsSentence(text.charAt(at - 1)) && startsArticle(at, end))
				runTogether = true;
		if (!runTogether)
			return;
		for (int at = from; at < end; at++)
			if (endsSentence(text.charAt(at))) {
				int next = blanks(at + 1, end);
				if (next < end)
					match(line, next, end, 0, Place.SENTENCE, true);
			}
	}

	private boolean startsArticle(int at, int end) {
		for (NumberingStyle.Form form : style.openingWith(text.charAt(at)).forms())
			if (form.level() != null && form.level().opens() == Level.Opens.SENTENCE) {
				long match = form.pattern().match(text, at, end);
				if (match != LabelPattern.NONE && at + (int) (match & 0xffff) < end && Letters.isBlank(text.charAt(at + (int) (match & 0xffff))))
					return true;
			}
		return false;
	}

	private static boolean endsSentence(char c) {
		return c == '。' || c == '；' || c == '：' || c == ':' || c == ';';
	}

	/** Finds a heading without enumerator: a few lines set apart by blank ones, that end like no sentence. */
	private boolean heading(int line, int at) {
		char first = text.charAt(at);
		if (first < 'A' || first > 'Z' || !layout.apart(line) || layout.indent(line) > 0)
			return false;
		int last = line;
		while (!layout.apartBelow(last) && last - line < MOST_HEADING_LINES)
			last++;
		int end = layout.end(last);
		for (int next = line + 1; next <= last; next++)
			if (layout.indent(next) > 0)
				return false;
		if (!layout.apartBelow(last) || layout.length(line, last + 1, LONGEST_HEADING) > LONGEST_HEADING || !layout.wrapped() && last > line)
			return false;
		if (".;,:".indexOf(text.charAt(end - 1)) >= 0 || text.indexOf('\t', at, end) >= 0 || !isCapitalised(at, end) && !opensWithNumber(at, end))
			return false;
		List<Reading> readings = new ArrayList<>(2);
		for (Level level : style.headings())
			readings.add(new Reading(level, level.labels().get(0), 0));
		Candidate candidate = new Candidate(at, end, line, layout.indent(line), 0, true, Place.PARAGRAPH, false, readings);
		add(candidate);
		return true;
	}

	/** Returns whether a word and a number open a heading, which may then be a question in small letters: Section 100.1 What is this? */
	private boolean opensWithNumber(int from, int to) {
		int at = from;
		while (at < to && Characters.isLetter(text.charAt(at)))
			at++;
		return at > from + 2 && at + 1 < to && text.charAt(at) == ' ' && Numeral.DOTTED.read(text, at + 1, to) != Numeral.NONE;
	}

	/** Returns whether most of the longer words open with a capital, as in headings. */
	private boolean isCapitalised(int from, int end) {
		int capitals = 0;
		int smalls = 0;
		for (int at = from; at < end;) {
			int word = at;
			while (at < end && Characters.isLetter(text.charAt(at)))
				at++;
			if (at - word > 4 && word > from)
				if (text.charAt(word) <= 'Z')
					capitals++;
				else
					smalls++;
			at = Math.max(at, word + 1);
		}
		return smalls <= capitals;
	}

	private int blanks(int from, int end) {
		int at = from;
		while (at < end && Letters.isBlank(text.charAt(at)))
			at++;
		return at;
	}

	/** Returns whether the character may stand between the beginning of a line and a label. */
	static boolean opensLabel(char c) {
		return isBullet(c) || isOpeningMark(c);
	}

	private static boolean isBullet(char c) {
		return c == '■' || c == '●' || c == '•' || c == '□' || c == '▪' || Letters.isBlank(c);
	}

	private static boolean isOpeningMark(char c) {
		return c == '“' || c == '‘' || c == '`' || c == '«' || c == '「' || c == '『' || c == '"' || c == '\'';
	}

	/** Returns how deep the quotation is that these marks open: none, a quotation, or one inside another. */
	private int depth(int from, int to) {
		int singles = 0;
		int doubles = 0;
		for (int at = from; at < to; at++) {
			char c = text.charAt(at);
			boolean single = c == '`' || c == '‘' || c == '\'';
			if (single && at + 1 < to && text.charAt(at + 1) == c) {
				doubles++;
				at++;
			} else if (single)
				singles++;
			else if (isOpeningMark(c))
				doubles++;
		}
		return singles > 0 ? doubles > 0 || style.parts().quoting() == NumberingStyle.Quoting.EVERY_PARAGRAPH ? 2 : 1 : Math.min(doubles, 1);
	}

	/** Returns whether a closing quotation mark stands at the end of a line, but for a stop or "and". */
	private boolean closesQuotation(int end) {
		boolean everyParagraph = style.parts().quoting() == NumberingStyle.Quoting.EVERY_PARAGRAPH;
		int at = end - 1;
		int least = Math.max(0, end - 7);
		while (at >= least) {
			char c = text.charAt(at);
			if (c == '”' || c == '’' && !everyParagraph || c == '」' || c == '"'
					|| c == '\'' && at > 0 && (text.charAt(at - 1) == '\'' || !everyParagraph && !Characters.isLetter(text.charAt(at - 1))))
				return at == end - 1 || ".;, ，。；".indexOf(text.charAt(at + 1)) >= 0;
			if (Characters.isLetter(c) && end - at > 3)
				return false;
			at--;
		}
		return false;
	}
}
