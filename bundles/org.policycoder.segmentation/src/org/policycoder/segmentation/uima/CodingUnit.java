// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation.uima;

/**
 * What is to be coded as one: the meaning of the parameter {@code codingUnit}.
 *
 * @param depth     depth at which provisions are units though they have parts, counted from 1 without headings;
 *                  {@link Integer#MAX_VALUE} for leaves only
 * @param sentences whether long leaves are split into sentences
 */
record CodingUnit(int depth, boolean sentences) {
	private static final String LEVEL = "level-";

	/** Parses {@code leaf}, {@code level-N} or {@code sentence}; throws IllegalArgumentException with one sentence otherwise. */
	static CodingUnit of(String text) {
		if (text.equals("leaf"))
			return new CodingUnit(Integer.MAX_VALUE, false);
		if (text.equals("sentence"))
			return new CodingUnit(Integer.MAX_VALUE, true);
		if (text.matches(LEVEL + "[1-9][0-9]?"))
			return new CodingUnit(Integer.parseInt(text.substring(LEVEL.length())), false);
		throw new IllegalArgumentException("The coding unit \"" + text + "\" is unknown; use leaf, level-1 to level-99, or sentence.");
	}
}
