// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import java.util.Arrays;

/**
 * What of a text is kept to tell how alike it is to many others: all pairs of neighbouring
 * words of a short text, a fixed sample of them of a long one. Comparing takes time in
 * proportion to what is kept, never to the texts.
 *
 * @since 1.0
 */
public final class TextSketch {

	/** So many pairs are kept whole. */
	private static final int SHORT = 2_000;

	/** Of a long text every eighth pair, the same ones of each text. */
	private static final long SAMPLE = 7;

	private final long[] pairs;

	private final boolean whole;

	private TextSketch(long[] pairs, boolean whole) {
		this.pairs = pairs;
		this.whole = whole;
	}

	/**
	 * Makes the sketch of a text.
	 *
	 * @param text
	 *            any text
	 * @return its sketch
	 */
	public static TextSketch of(String text) {
		long[] all = WordPairs.of(text).sorted();
		return all.length <= SHORT ? new TextSketch(all, true) : new TextSketch(sample(all), false);
	}

	private static long[] sample(long[] pairs) {
		return Arrays.stream(pairs).filter(p -> (p & SAMPLE) == 0).toArray();
	}

	/**
	 * Tells how much two texts have in common.
	 *
	 * @param other
	 *            another sketch
	 * @return a fraction 0–1: twice the pairs of neighbouring words that both have over those
	 *         that there are, estimated where one is long; 0 when there is nothing
	 */
	public double likeness(TextSketch other) {
		return whole && other.whole ? WordPairs.likeness(pairs, other.pairs) : WordPairs.likeness(sampled(), other.sampled());
	}

	private long[] sampled() {
		return whole ? sample(pairs) : pairs;
	}
}
