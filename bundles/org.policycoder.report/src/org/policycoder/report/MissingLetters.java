// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.policycoder.analysis.Column;
import org.policycoder.analysis.Table;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Normalizer2;

/**
 * The letters of a report that a PDF file cannot show as they should be: those
 * that no font has, and those that are to be joined or reordered, which the
 * writer of PDF does for Arabic only: there it takes the joined forms for
 * characters of their own, which the font of the letters may lack. A PDF would
 * leave them out without a word.
 */
final class MissingLetters {

	private static final int NAMED = 5;
	private static final int BOX = 0x25a1;
	private static final Set<Integer> SHAPED = Set.of(UScript.SYRIAC, UScript.MONGOLIAN, UScript.NKO,
			UScript.DEVANAGARI, UScript.BENGALI, UScript.GURMUKHI, UScript.GUJARATI, UScript.ORIYA, UScript.TAMIL,
			UScript.TELUGU, UScript.KANNADA, UScript.MALAYALAM, UScript.SINHALA, UScript.KHMER, UScript.MYANMAR,
			UScript.TIBETAN);

	private static final ArabicShaping JOINING = new ArabicShaping(
			ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

	/** The letters of one script and where they are. */
	private record Letters(Set<Integer> letters, Set<String> places) {

		Letters() {
			this(new TreeSet<>(), new LinkedHashSet<>());
		}
	}

	private final IntPredicate has;
	private final BiPredicate<Integer, Integer> hasJoined;
	private final boolean joinsAll;
	private final String message;
	private final Map<Integer, Letters> missing = new TreeMap<>();
	private final Set<Integer> shaped = new TreeSet<>();

	private MissingLetters(IntPredicate has, BiPredicate<Integer, Integer> hasJoined, boolean joinsAll, String message) {
		this.has = has;
		this.hasJoined = hasJoined;
		this.joinsAll = joinsAll;
		this.message = message;
	}

	/** Those of a PDF file, which is set in these fonts. */
	static MissingLetters ofPdf(ReportFonts fonts) {
		return new MissingLetters(fonts::has, fonts::hasJoined, false, "font.missing"); //$NON-NLS-1$
	}

	/** Those of figures: Java draws them, joins all letters, and sets a box where it has none. */
	static MissingLetters ofFigures() {
		Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
		return new MissingLetters(font::canDisplay, (letter, form) -> true, true, "font.missingFigures"); //$NON-NLS-1$
	}

	/**
	 * Writes a text with a box for each letter that none of these fonts has, and
	 * without characters that nobody sees and none of them has.
	 */
	static String marked(String text, ReportFonts fonts) {
		if (fonts.fonts().isEmpty() || text.codePoints().allMatch(fonts::has)) {
			return text;
		}
		String box = fonts.has(BOX) ? Character.toString(BOX) : "?"; //$NON-NLS-1$
		StringBuilder marked = new StringBuilder();
		text.codePoints().forEach(letter -> {
			if (fonts.has(letter) || UCharacter.isUWhiteSpace(letter) || Character.isISOControl(letter)) {
				marked.appendCodePoint(letter);
			} else if (!invisible(letter)) {
				marked.append(box);
			}
		});
		return marked.toString();
	}

	/** Looks at all texts of a table; a place is a row of it. */
	void look(Table table) {
		for (int row = 0; row < table.rows().size(); row++) {
			String place = Messages.get("font.place", table.title(), Integer.toString(row + 1)); //$NON-NLS-1$
			for (Object cell : table.rows().get(row)) {
				switch (cell) {
				case String text -> look(text, place);
				case Collection<?> texts -> texts.forEach(text -> look(text.toString(), place));
				case null, default -> {
				}
				}
			}
		}
		for (Column column : table.columns()) {
			look(column.label(), table.title());
		}
		table.notes().forEach(note -> look(note, table.title()));
	}

	/** Looks at a text; null has no letters. */
	void look(String text, String place) {
		if (text != null) {
			text.codePoints().filter(letter -> !invisible(letter)).forEach(letter -> look(letter, place));
			joined(text).codePoints().filter(LogicalText::isJoinedForm).filter(form -> !hasJoined.test(letter(form), form))
					.forEach(form -> missed(letter(form), place));
		}
	}

	private static String joined(String text) {
		try {
			return JOINING.shape(text);
		} catch (ArabicShapingException e) {
			return text; // the forms are looked for, and a text that has none is as good
		}
	}

	/** The letter that a form is of; of a ligature the first. */
	private static int letter(int form) {
		return Normalizer2.getNFKCInstance().normalize(Character.toString(form)).codePointAt(0);
	}

	private void missed(int letter, String place) {
		Letters found = missing.computeIfAbsent(UScript.getScript(letter), s -> new Letters());
		found.letters().add(letter);
		found.places().add(place);
	}

	private void look(int letter, String place) {
		int script = UScript.getScript(letter);
		if (!has.test(letter)) {
			missed(letter, place);
		} else if (!joinsAll && SHAPED.contains(script)) {
			shaped.add(script);
		}
	}

	private static boolean invisible(int letter) {
		return UCharacter.isUWhiteSpace(letter) || Character.isISOControl(letter)
				|| UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
	}

	/** A sentence for each script of which letters are missing, and one for scripts that are not joined. */
	List<String> warnings() {
		List<String> warnings = new ArrayList<>();
		missing.values().forEach(found -> warnings.add(Messages.get(message,
				some(found.letters().stream().map(MissingLetters::named).toList()), some(List.copyOf(found.places())))));
		if (!shaped.isEmpty()) {
			warnings.add(Messages.get("font.shaping", shaped.stream().map(MissingLetters::script) //$NON-NLS-1$
					.collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		return warnings;
	}

	private static String named(int letter) {
		return String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(letter), letter); //$NON-NLS-1$
	}

	private static String script(int script) {
		return new Locale.Builder().setScript(UScript.getShortName(script)).build().getDisplayScript();
	}

	private static String some(List<String> all) {
		String first = all.stream().limit(NAMED).collect(Collectors.joining("; ")); //$NON-NLS-1$
		return all.size() <= NAMED ? first : Messages.get("font.more", first, all.size() - NAMED); //$NON-NLS-1$
	}
}
