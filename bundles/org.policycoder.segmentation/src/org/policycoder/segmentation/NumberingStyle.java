// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A way of numbering provisions, read from a declarative resource; the package documentation tells how one is written.
 * Immutable.
 */
public final class NumberingStyle {
	/** How text is quoted in which provisions of another law are given. */
	enum Quoting {
		/** Every paragraph opens with a quotation mark, as Congress prints it. */
		EVERY_PARAGRAPH,
		/** Only the first paragraph does, as usual elsewhere. */
		FIRST_PARAGRAPH
	}

	/** Which level stands under which. */
	enum Order {
		/** As the style lists them. */
		GIVEN,
		/** As each text nests those that the style calls free. */
		FOUND
	}

	/** Paragraphs that count as provisions without being numbered: the 款 of an article. */
	record Blocks(String level, Set<String> within, Set<String> beside) {
	}

	/** A way of printing labels, and the level that it stands for. */
	record Form(Level level, LabelPattern pattern) {
	}

	/** A beginning of a line that speaks for the style, and how much. */
	record Cue(String text, double weight) {
	}

	/** A beginning of a line that is no part of the provisions, such as a printer's mark; with a numeral in it if there is a pattern. */
	record Skip(String text, LabelPattern pattern) {
		boolean opens(String line, int from, int to) {
			return pattern == null ? line.startsWith(text, from) : pattern.match(line, from, to) != LabelPattern.NONE;
		}
	}

	/** What a style is made of; the styles' resource has one property for each. */
	record Parts(String id, List<String> languages, Map<String, String> names, List<Cue> cues, List<Level> levels, Quoting quoting, Blocks blocks, List<String> ends, List<Skip> skips, List<String> quotes, List<String> lists, boolean titlesAbove, Order order,
			List<String> contents, List<LabelPattern> contentsLabels) {
		/** Returns the same with other levels. */
		Parts with(List<Level> others) {
			return new Parts(id, languages, names, cues, others, quoting, blocks, ends, skips, quotes, lists, titlesAbove, order, contents, contentsLabels);
		}
	}

	/**
	 * What of a style may open with one character. It is looked up at every line, and most lines open with nothing of it.
	 *
	 * @param forms  the forms of labels
	 * @param worded those that have words of their own
	 * @param cues   what speaks for the style
	 * @param ends   what ends the provisions
	 * @param skips  what is no part of them
	 */
	record Openings(Form[] forms, Form[] worded, Cue[] cues, String[] ends, Skip[] skips) {
	}

	private final Parts parts;
	private final byte[] slots = new byte[Character.MAX_VALUE + 1];
	private final Openings[] openings;
	private final List<Level> headings;
	private final boolean atSentences;
	private final boolean withCircles;

	NumberingStyle(Parts parts) {
		this.parts = parts;
		openings = openings();
		headings = parts.levels().stream().filter(level -> level.labels().stream().anyMatch(label -> label.numeral() == Numeral.HEADING)).toList();
		withCircles = parts.levels().stream().anyMatch(level -> level.opens() == Level.Opens.LABEL && level.labels().stream().anyMatch(label -> label.numeral() == Numeral.CIRCLED));
		atSentences = parts.levels().stream().anyMatch(level -> level.opens() == Level.Opens.SENTENCE);
	}

	/** Fills {@link #slots} with places in what is returned; the first is for the characters with which nothing opens. */
	private Openings[] openings() {
		List<Form> forms = new ArrayList<>();
		for (Level level : parts.levels())
			for (LabelPattern pattern : level.labels())
				if (pattern.numeral() != Numeral.HEADING)
					forms.add(new Form(level, pattern));
		for (LabelPattern pattern : parts.contentsLabels())
			forms.add(new Form(null, pattern));
		BitSet known = new BitSet();
		forms.forEach(form -> known.or(form.pattern().openers()));
		parts.cues().forEach(cue -> known.set(first(cue.text())));
		parts.ends().forEach(end -> known.set(first(end)));
		parts.skips().forEach(skip -> known.set(first(skip.text())));

		List<List<List<?>>> found = new ArrayList<>();
		List<Openings> distinct = new ArrayList<>();
		byte[] places = new byte[slots.length];
		for (int c = Character.MAX_VALUE; c >= 0; c = known.previousSetBit(c - 1)) {
			char opener = (char) c;
			List<Form> here = forms.stream().filter(form -> form.pattern().openers().get(opener)).toList();
			List<Form> worded = here.stream().filter(form -> form.level() != null && form.level().worded()).toList();
			List<Cue> cues = parts.cues().stream().filter(cue -> first(cue.text()) == opener).toList();
			List<String> ends = parts.ends().stream().filter(end -> first(end) == opener).toList();
			List<Skip> skips = parts.skips().stream().filter(skip -> first(skip.text()) == opener).toList();
			List<List<?>> all = List.of(here, cues, ends, skips);
			if (!found.contains(all)) {
				found.add(all);
				distinct.add(new Openings(here.toArray(Form[]::new), worded.toArray(Form[]::new), cues.toArray(Cue[]::new), ends.toArray(String[]::new), skips.toArray(Skip[]::new)));
			}
			places[c] = (byte) found.indexOf(all);
		}
		for (int c = 0; c < slots.length; c++)
			slots[c] = places[Characters.fold((char) c)];
		return distinct.toArray(Openings[]::new);
	}

	private static char first(String text) {
		return Characters.fold(text.charAt(0));
	}

	/** Returns the name by which the style is chosen, such as {@code us-acts}. */
	public String id() {
		return parts.id();
	}

	/** Returns the ISO 639-1 codes of the languages that are numbered so; none if any may be. */
	public List<String> languages() {
		return parts.languages();
	}

	/** Returns what the style is called in that language, or in English if it has no name there. */
	public String name(Locale locale) {
		return parts.names().getOrDefault(locale.getLanguage(), parts.names().getOrDefault("en", id()));
	}

	/** Returns the ids of the levels, outermost first. */
	public List<String> levels() {
		return parts.levels().stream().map(Level::id).toList();
	}

	/** Returns what may open with that character. */
	Openings openingWith(char c) {
		return openings[slots[c] & 0xff];
	}

	/** Returns the levels of headings without enumerator, outermost first. */
	List<Level> headings() {
		return headings;
	}

	/** Returns whether numbers in circles may open behind another label. */
	boolean opensWithCircles() {
		return withCircles;
	}

	/** Returns whether its texts are papers all of which is to be coded, numbered or not. */
	boolean numbersPapers() {
		return parts.blocks() != null && !parts.blocks().beside().isEmpty();
	}

	/** Returns whether some labels may open a sentence inside a line. */
	boolean opensAtSentences() {
		return atSentences;
	}

	Parts parts() {
		return parts;
	}

	@Override
	public String toString() {
		return id();
	}
}
