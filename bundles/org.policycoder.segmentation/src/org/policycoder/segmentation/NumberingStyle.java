// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.ArrayList;
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

	/** Paragraphs that count as provisions without being numbered: the 款 of an article. */
	record Blocks(String level, Set<String> within) {
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
	record Parts(String id, List<String> languages, Map<String, String> names, List<Cue> cues, List<Level> levels, Quoting quoting, Blocks blocks, List<String> ends, List<Skip> skips,
			List<String> contents, List<LabelPattern> contentsLabels) {
	}

	private static final Form[] NO_FORMS = {};

	private final Parts parts;
	private final byte[] slots = new byte[Character.MAX_VALUE + 1];
	private final Form[][] forms;
	private final List<Level> headings;
	private final boolean atSentences;

	NumberingStyle(Parts parts) {
		this.parts = parts;
		List<Form> all = new ArrayList<>();
		for (Level level : parts.levels())
			for (LabelPattern pattern : level.labels())
				if (pattern.numeral() != Numeral.HEADING)
					all.add(new Form(level, pattern));
		for (LabelPattern pattern : parts.contentsLabels())
			all.add(new Form(null, pattern));
		List<List<Form>> lists = new ArrayList<>();
		lists.add(List.of());
		for (char c = 0; c < Character.MAX_VALUE; c++) {
			char first = Characters.fold(c);
			List<Form> here = all.stream().filter(form -> form.pattern().canOpenWith(first)).toList();
			int slot = lists.indexOf(here);
			if (slot < 0) {
				slot = lists.size();
				lists.add(here);
			}
			slots[c] = (byte) slot;
		}
		forms = lists.stream().map(list -> list.toArray(NO_FORMS)).toArray(Form[][]::new);
		headings = parts.levels().stream().filter(level -> level.labels().stream().anyMatch(label -> label.numeral() == Numeral.HEADING)).toList();
		atSentences = parts.levels().stream().anyMatch(level -> level.opens() == Level.Opens.SENTENCE);
	}

	/** Returns the name by which the style is chosen, such as {@code us-acts}. */
	public String id() {
		return parts.id();
	}

	/** Returns the ISO 639-1 codes of the languages that are numbered so. */
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

	/** Returns the forms of labels that may open with that character. */
	Form[] formsOpeningWith(char c) {
		return forms[slots[c] & 0xff];
	}

	/** Returns the levels of headings without enumerator, outermost first. */
	List<Level> headings() {
		return headings;
	}

	List<Cue> cues() {
		return parts.cues();
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
