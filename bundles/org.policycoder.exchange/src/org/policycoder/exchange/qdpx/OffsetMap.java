// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.util.Arrays;

/**
 * The way from the offsets of a program to those of a study: UTF-16 code units of a text whose lines end by LF. Immutable.
 */
final class OffsetMap {
	private final int[] places;
	private final int length;

	/** @param places where each offset lies, negative for within a character; null when all offsets are the same */
	private OffsetMap(int[] places, int length) {
		this.places = places;
		this.length = length;
	}

	/**
	 * Makes the map of a text.
	 *
	 * @param raw    the text as it stands in the file
	 * @param inline whether it comes from XML, which has made LF of the ends of lines that were counted before
	 * @param rule   how the program counts
	 */
	static OffsetMap of(String raw, boolean inline, OffsetRule rule) {
		boolean longLines = rule.longLines() && (inline ? raw.indexOf('\n') >= 0 : raw.contains("\r\n"));
		boolean shortLines = !rule.longLines() && raw.contains("\r\n");
		boolean points = rule.unit() == OffsetUnit.CODE_POINT && raw.chars().anyMatch(c -> Character.isHighSurrogate((char) c));
		if (!longLines && !shortLines && !points) {
			return new OffsetMap(null, raw.length());
		}
		int[] places = new int[2 * raw.length() + 1];
		int offset = 0;
		int place = 0;
		for (int i = 0; i < raw.length();) {
			int c = raw.codePointAt(i);
			boolean lineEnd = c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
			places[offset++] = place;
			if (lineEnd && rule.longLines() || inline && c == '\n' && rule.longLines()) {
				places[offset++] = ~place;
			} else if (Character.charCount(c) == 2 && rule.unit() == OffsetUnit.UTF16) {
				places[offset++] = ~place;
			}
			i += lineEnd ? 2 : Character.charCount(c);
			place += Character.charCount(c);
		}
		places[offset] = place;
		return new OffsetMap(Arrays.copyOf(places, offset + 1), place);
	}

	/** Returns the text that the places are of. */
	static String normal(String raw) {
		return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** Tells whether offsets are places already. */
	boolean isSame() {
		return places == null;
	}

	/** Tells whether an offset lies in the text, and not within a character. */
	boolean isPlace(long offset) {
		return offset >= 0 && (places == null ? offset <= length : offset < places.length && places[(int) offset] >= 0);
	}

	/** Returns the place of an offset: of one within a character, where that begins; of one outside of the text, its nearer end. */
	int place(long offset) {
		if (places == null) {
			return (int) Math.clamp(offset, 0, length);
		}
		int place = places[(int) Math.clamp(offset, 0, places.length - 1)];
		return place < 0 ? ~place : place;
	}

	/** Returns the greatest offset. */
	int length() {
		return places == null ? length : places.length - 1;
	}
}
