// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.policycoder.exchange.sheet.Cell;

/**
 * Takes the issuing bodies of a joint document apart. Semicolons, 、 and line ends always separate. A comma does, and a
 * slash between Chinese names. "And" joins words inside of names as often as names (Bureau of Industry and Security,
 * 国家发展和改革委员会), so it separates only what is the name of a body on either side.
 */
final class IssuerNames {
	private static final Pattern BLANKS = Pattern.compile("[^\\S\\r\\n]+");
	private static final Pattern ALWAYS = Pattern.compile("[;；、|\\r\\n]");
	private static final Pattern COMMA = Pattern.compile("，|,(?! ?(?:Inc|Ltd|LLC|Jr)\\b)");
	private static final Pattern SLASH = Pattern.compile("[/／]");
	private static final Pattern CHINESE_AND = Pattern.compile("(?<=[部局院署会厅委办宫处行司心])(?:以及|和|与|及|暨)(?=\\p{IsHan}{2,})");
	private static final Pattern CHINESE_BODY = Pattern.compile(".*[部局院署会厅委办宫处行司心]");
	private static final Pattern ENGLISH_AND = Pattern.compile(" (?:and|&) ");
	private static final Pattern LEADING_AND = Pattern.compile("^(?:and|&) ");
	private static final Pattern ENGLISH_BODY = Pattern.compile(
			"(?i).*\\b(department|bureau|office|agency|ministry|congress|commission|house|council|administration|board|service|committee|senate|authority|center|centre|institute|parliament|government|court|corps)\\b.*");
	private static final Pattern INVERTED = Pattern.compile(".*\\b(of|for|the|of the)$", Pattern.CASE_INSENSITIVE);

	private IssuerNames() {
	}

	/** Returns the bodies that a cell names; an array keeps its items as they are. */
	static List<String> of(Cell cell) {
		return cell.items().isEmpty() ? split(cell.text()) : cell.items();
	}

	private static List<String> split(String text) {
		List<String> names = new ArrayList<>();
		for (String part : pieces(ALWAYS, BLANKS.matcher(text).replaceAll(" "))) {
			List<String> listed = pieces(COMMA, part);
			if (listed.stream().anyMatch(name -> INVERTED.matcher(name).matches())) {
				names.add(part);
				continue;
			}
			for (String name : listed) {
				splitAnd(LEADING_AND.matcher(name).replaceFirst(""), listed.size() > 1, names);
			}
		}
		return names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
	}

	/** White space around a separator is no part of it: to look for both at once takes time that grows with the square of the blanks. */
	private static List<String> pieces(Pattern separator, String text) {
		return separator.splitAsStream(text).map(String::strip).filter(piece -> !piece.isEmpty()).toList();
	}

	private static void splitAnd(String name, boolean inList, List<String> names) {
		if (name.codePoints().anyMatch(Character::isIdeographic)) {
			for (String part : pieces(SLASH, name)) {
				String[] joined = CHINESE_AND.split(part);
				names.addAll(List.of(joined).stream().allMatch(n -> CHINESE_BODY.matcher(n).matches()) ? List.of(joined) : List.of(part));
			}
			return;
		}
		String[] joined = ENGLISH_AND.split(name);
		long bodies = List.of(joined).stream().filter(n -> ENGLISH_BODY.matcher(n).matches()).count();
		if (joined.length > 1 && (bodies == joined.length || inList && bodies == 0)) {
			names.addAll(List.of(joined));
		} else {
			names.addAll(name.contains(" / ") ? pieces(SLASH, name) : List.of(name));
		}
	}
}
