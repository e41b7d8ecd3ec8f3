// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A way of numbering provisions, read from a declarative resource; the package documentation tells how one is written.
 * Immutable.
 *
 * @since 1.0
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

	/** Where the titles of provisions stand. */
	enum Titles {
		/** Behind the label. */
		BEHIND,
		/** In brackets in a line above the label, as in Japan. */
		BRACKETED_ABOVE,
		/** In a short line above the label, or several, as in the margins of Canada. */
		ABOVE
	}

	/** Paragraphs that count as provisions without being numbered: the 款 of an article. */
	record Blocks(String level, Set<String> within, Set<String> beside) {}

	/** A way of printing labels, and the level that it stands for. */
	record Form(Level level, LabelPattern pattern) {}

	/** A beginning of a line that speaks for the style, and how much. */
	record Cue(String text, double weight) {}

	/** A beginning of a line that is no part of the provisions, such as a printer's mark; with a numeral in it if there is a pattern. */
	record Skip(String text, LabelPattern pattern) {
		boolean opens(String line, int from, int to) {
			return pattern == null ? line.startsWith(text, from) : pattern.match(line, from, to) != LabelPattern.NONE;
		}
	}

	/** What a style is made of; the styles' resource has one property for each. */
	record Parts(String id, List<String> languages, Map<String, String> names, List<Cue> cues, List<Level> levels, Quoting quoting, Blocks blocks,
			List<String> ends, List<Skip> skips, List<String> quotes, List<String> lists, List<String> closings, Titles titles, Order order,
			List<String> contents, List<LabelPattern> contentsLabels) {
		/** Returns the same with other levels. */
		Parts with(List<Level> others) {
			return new Parts(id, languages, names, cues, others, quoting, blocks, ends, skips, quotes, lists, closings, titles, order, contents,
					contentsLabels);
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
	record Openings(Form[] forms, Form[] worded, Cue[] cues, String[] ends, Skip[] skips) {}

	/** A form, a cue, an end or a skip, and the folded characters with one of which it opens. */
	private record Opener(Object item, BitSet first) {}

	private final Parts parts;
	private final byte[] slots = new byte[Character.MAX_VALUE + 1];
	private final Openings[] openings;
	private final List<Level> headings;
	private final boolean atSentences;
	private final boolean withCircles;
	private final boolean fromSecond;

	NumberingStyle(Parts parts) {
		this.parts = parts;
		openings = openings();
		headings = parts.levels().stream().filter(level -> level.labels().stream().anyMatch(label -> label.numeral() == Numeral.HEADING)).toList();
		withCircles = parts.levels().stream().anyMatch(
				level -> level.opens() == Level.Opens.LABEL && level.labels().stream().anyMatch(label -> label.numeral() == Numeral.CIRCLED));
		fromSecond = parts.levels().stream().anyMatch(level -> level.first() > 1);
		atSentences = parts.levels().stream().anyMatch(level -> level.opens() == Level.Opens.SENTENCE);
	}

	/** Fills {@link #slots} with places in what is returned; the first is for the characters with which nothing opens. */
	private Openings[] openings() {
		List<Opener> all = new ArrayList<>();
		for (Level level : parts.levels())
			for (LabelPattern pattern : level.labels())
				if (pattern.numeral() != Numeral.HEADING)
					all.add(new Opener(new Form(level, pattern), pattern.openers()));
		for (LabelPattern pattern : parts.contentsLabels())
			all.add(new Opener(new Form(null, pattern), pattern.openers()));
		parts.cues().forEach(cue -> all.add(new Opener(cue, first(cue.text()))));
		parts.ends().forEach(end -> all.add(new Opener(end, first(end))));
		parts.skips().forEach(skip -> all.add(new Opener(skip, first(skip.text()))));
		Map<Integer, BitSet> here = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			BitSet first = all.get(i).first();
			for (int c = first.nextSetBit(0); c >= 0; c = first.nextSetBit(c + 1))
				here.computeIfAbsent(c, opener -> new BitSet(all.size())).set(i);
		}
		Map<BitSet, Byte> places = new HashMap<>();
		List<Openings> distinct = new ArrayList<>();
		places.put(new BitSet(), (byte) 0);
		distinct.add(new Openings(new Form[0], new Form[0], new Cue[0], new String[0], new Skip[0]));
		here.forEach((c, openers) -> slots[c] = places.computeIfAbsent(openers, o -> {
			distinct.add(opening(openers.stream().mapToObj(i -> all.get(i).item()).toList()));
			return (byte) (distinct.size() - 1);
		}));
		for (char c : Characters.FOLDED)
			slots[c] = slots[Characters.fold(c)];
		return distinct.toArray(Openings[]::new);
	}

	/** Sorts what may open with one character by its kind. */
	private static Openings opening(List<?> items) {
		List<Form> forms = those(items, Form.class);
		return new Openings(forms.toArray(Form[]::new),
				forms.stream().filter(form -> form.level() != null && form.level().worded()).toArray(Form[]::new),
				those(items, Cue.class).toArray(Cue[]::new), those(items, String.class).toArray(String[]::new),
				those(items, Skip.class).toArray(Skip[]::new));
	}

	private static <T> List<T> those(List<?> items, Class<T> kind) {
		List<T> those = new ArrayList<>(items.size());
		for (Object item : items)
			if (kind.isInstance(item))
				those.add(kind.cast(item));
		return those;
	}

	private static BitSet first(String text) {
		BitSet first = new BitSet();
		first.set(Characters.fold(text.charAt(0)));
		return first;
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

	/** Returns whether its texts are papers that may enclose others, as notices do: those that most often have no numbers. */
	boolean enclosesPapers() {
		return !headings.isEmpty() && !parts.lists().isEmpty();
	}

	/** Returns whether the first provision of some level has no number. */
	boolean numbersFromSecond() {
		return fromSecond;
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
