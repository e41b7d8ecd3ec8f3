// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the values of the REFI-QDA standard are in XML, for its codebooks and its projects. */
public final class QdaXml {
	private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])|#[0-9A-Fa-f]{6}");

	private QdaXml() {
	}

	/** Returns a colour as #RRGGBB. One that another program wrote wrongly is none, and no reason to refuse a file: null. */
	public static String colour(String color) {
		Matcher matcher = COLOUR.matcher(color == null ? "" : color.strip());
		if (!matcher.matches()) {
			return null;
		}
		return matcher.group(1) == null ? matcher.group().toUpperCase(Locale.ROOT)
				: matcher.replaceAll("#$1$1$2$2$3$3").toUpperCase(Locale.ROOT);
	}

	/** Tells whether an attribute says yes; one that is not there does too. */
	public static boolean isCodable(Markup code) {
		String codable = code.attribute("isCodable").strip();
		return !codable.equals("false") && !codable.equals("0");
	}

	/** Returns the language of a text, which the standard does not tell; the two that PolicyCoder speaks look different enough. */
	public static String language(String text) {
		return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) ? "zh" : "en";
	}

	/** Returns an identifier that depends on what it is for alone, so that a program that has it knows it again in the next version. */
	public static String guid(String identity) {
		return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Returns a text in which what XML 1.0 cannot hold is a space. */
	public static String characters(String text) {
		return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
	}
}
