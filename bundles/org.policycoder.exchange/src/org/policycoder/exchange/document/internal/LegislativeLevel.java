// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The levels of bills, acts and codes of the United States; divisions of the document first, then the numbered provisions. */
enum LegislativeLevel {
	DIVISION("DIVISION", true), TITLE("TITLE", true), SUBTITLE("Subtitle", true), PART("PART", true), SUBPART("Subpart", true),
	CHAPTER("CHAPTER", true), SUBCHAPTER("SUBCHAPTER", true), ARTICLE("ARTICLE", true), SUBARTICLE("Subarticle", true), SECTION("SEC.", false),
	SUBSECTION("", false), PARAGRAPH("", false), SUBPARAGRAPH("", false), CLAUSE("", false), SUBCLAUSE("", false), ITEM("", false),
	SUBITEM("", false), SUBSUBITEM("", false);

	private static final Map<String, LegislativeLevel> BY_ELEMENT = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(level -> level.name().toLowerCase(Locale.ROOT), Function.identity()));

	private final String word;
	private final boolean heading;

	LegislativeLevel(String word, boolean heading) {
		this.word = word;
		this.heading = heading;
	}

	/** Returns the level of an element, or null. */
	static LegislativeLevel of(Markup element) {
		return BY_ELEMENT.get(element.name());
	}

	/** Returns the name of the level, as the numbering styles name it. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the word that is printed before the number of a division or section; empty below. */
	String word() {
		return word;
	}

	/** Tells whether it is a division of the document rather than a provision. */
	boolean isHeading() {
		return heading;
	}
}
