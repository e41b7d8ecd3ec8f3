// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the automatic numbers of a Word document, which the file does not write out: 第%1条 is 第三条 on its third
 * paragraph. Paragraphs are numbered by themselves or by their style, which may say the list or only the level; lists with
 * the same definition count on together.
 */
final class DocxNumbering {
	private static final int LEVELS = 9;
	private static final Pattern PLACE = Pattern.compile("%([1-9])");

	private final DocxStyles styles;
	private final Map<String, Markup> lists = new HashMap<>();
	private final Map<String, Markup> definitions = new HashMap<>();
	private final Map<Markup, int[]> counters = new HashMap<>();
	private final Set<String> restarted = new HashSet<>();

	/**
	 * Takes the lists of a document.
	 *
	 * @param part   its part on numbering, an empty element if it has none
	 * @param styles its styles
	 */
	DocxNumbering(Markup part, DocxStyles styles) {
		this.styles = styles;
		part.elements("num").forEach(list -> lists.putIfAbsent(list.attribute("numId"), list));
		part.elements("abstractNum").forEach(definition -> definitions.putIfAbsent(definition.attribute("abstractNumId"), definition));
	}

	/** A list as a paragraph uses it, and the level on it. */
	private record Position(Markup list, Markup definition, int level) {

		/** The definition of one of the levels. */
		Optional<Markup> level(int at) {
			Stream<Markup> own = override(at).flatMap(override -> override.first("lvl")).stream();
			return Stream.concat(own, definition.elements("lvl").filter(level -> isLevel(level, at))).findFirst();
		}

		Optional<Markup> override(int at) {
			return list.elements("lvlOverride").filter(override -> isLevel(override, at)).findFirst();
		}

		int start(int at) {
			return level(at).flatMap(level -> value(level, "start")).map(DocxNumbering::number).orElse(1);
		}

		private static boolean isLevel(Markup element, int at) {
			return element.attribute("ilvl").equals(Integer.toString(at));
		}
	}

	/** Counts the paragraph and returns its number as printed, with the space that parts it from the text; empty if it has none. */
	String next(Markup paragraph) {
		return position(paragraph).filter(position -> position.level(position.level).isPresent())
				.map(position -> print(position, count(position))).orElse("");
	}

	private Optional<Position> position(Markup paragraph) {
		String style = styles.styleOf(paragraph);
		Optional<Markup> own = paragraph.first("pPr").flatMap(properties -> properties.first("numPr"));
		Optional<String> ownList = own.flatMap(numbering -> value(numbering, "numId"));
		Optional<String> list = ownList.or(() -> styled(style, "numId"));
		if (list.isEmpty() || !lists.containsKey(list.get())) {
			return Optional.empty(); // to be in list 0 is to be in none
		}
		Markup definition = definition(lists.get(list.get()), new HashSet<>());
		if (definition == null) {
			return Optional.empty();
		}
		int level = own.flatMap(numbering -> value(numbering, "ilvl")).or(() -> ownList.isPresent() ? Optional.empty() : levelOf(style, definition))
				.or(() -> styled(style, "ilvl")).map(DocxNumbering::number).orElse(0);
		return level < LEVELS ? Optional.of(new Position(lists.get(list.get()), definition, level)) : Optional.empty();
	}

	/** What a style, or the nearest one that it is based on, says of its list or its level. */
	private Optional<String> styled(String style, String property) {
		return styles.chain(style).stream().flatMap(each -> each.first("pPr").flatMap(properties -> properties.first("numPr")).stream())
				.flatMap(numbering -> value(numbering, property).stream()).findFirst();
	}

	/** The level that is tied to a style, which goes before what the style says itself. */
	private static Optional<String> levelOf(String style, Markup definition) {
		return definition.elements("lvl").filter(level -> value(level, "pStyle").filter(style::equals).isPresent())
				.map(level -> level.attribute("ilvl")).findFirst();
	}

	/** A definition may only refer to a style for lists, which has the list that has the definition. */
	private Markup definition(Markup list, Set<Markup> seen) {
		Markup definition = value(list, "abstractNumId").map(definitions::get).orElse(null);
		Optional<String> link = definition == null ? Optional.empty() : value(definition, "numStyleLink");
		if (link.isEmpty() || !seen.add(definition)) {
			return definition;
		}
		Markup linked = styled(link.get(), "numId").map(lists::get).map(other -> definition(other, seen)).orElse(null);
		return linked == null ? definition : linked;
	}

	private int[] count(Position at) {
		int[] counts = counters.computeIfAbsent(at.definition, definition -> new int[LEVELS]);
		Optional<String> again = at.override(at.level).flatMap(override -> value(override, "startOverride"));
		if (again.isPresent() && restarted.add(at.list.attribute("numId") + "/" + at.level)) {
			counts[at.level] = number(again.get()) - 1;
		} else if (counts[at.level] == 0) {
			counts[at.level] = at.start(at.level) - 1;
		}
		counts[at.level]++;
		for (int above = 0; above < at.level; above++) {
			if (counts[above] == 0) {
				counts[above] = at.start(above);
			}
		}
		for (int below = at.level + 1; below < LEVELS; below++) {
			Optional<Integer> restart = at.level(below).flatMap(level -> value(level, "lvlRestart")).map(DocxNumbering::number);
			if (restart.isEmpty() || restart.get() > at.level) {
				counts[below] = 0;
			}
		}
		return counts;
	}

	private static String print(Position at, int[] counts) {
		Markup own = at.level(at.level).orElseThrow();
		if (own.first("rPr").flatMap(run -> run.first("vanish")).filter(DocxStyles::isOn).isPresent()) {
			return "";
		}
		String format = format(own);
		boolean decimal = own.first("isLgl").filter(DocxStyles::isOn).isPresent();
		String number = format.equals("bullet") ? "•"
				: PLACE.matcher(value(own, "lvlText").orElse("")).replaceAll((MatchResult place) -> {
					int level = Integer.parseInt(place.group(1)) - 1;
					String counted = decimal ? "decimal" : at.level(level).map(DocxNumbering::format).orElse("decimal");
					return Matcher.quoteReplacement(WordNumber.of(counted, Math.max(0, counts[level])));
				});
		boolean tight = number.isBlank() || value(own, "suff").filter("nothing"::equals).isPresent();
		return tight ? number : number + " ";
	}

	/** How a level counts; a way that only newer programs know is written as an example, and another one for the others. */
	private static String format(Markup level) {
		Stream<Markup> newer = level.elements("AlternateContent").flatMap(alternatives -> alternatives.elements("Choice"))
				.flatMap(choice -> choice.elements("numFmt"));
		Markup format = Stream.concat(newer, level.elements("numFmt")).findFirst().orElse(null);
		if (format == null) {
			return "decimal";
		}
		return format.attribute("val").equals("custom") ? format.attribute("format") : format.attribute("val");
	}

	private static Optional<String> value(Markup element, String child) {
		return element.first(child).map(found -> found.attribute("val"));
	}

	private static int number(String value) {
		try {
			return Math.max(0, Integer.parseInt(value));
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
