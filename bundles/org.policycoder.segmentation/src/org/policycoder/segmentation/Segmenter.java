// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.policycoder.model.text.FoldedText;

/**
 * Finds the tree of numbered provisions in plain text. Immutable and safe for use by many threads.
 *
 * @since 1.0
 */
public final class Segmenter {
	private final NumberingStyles styles;

	/** Creates a segmenter that knows the given styles. */
	public Segmenter(NumberingStyles styles) {
		this.styles = Objects.requireNonNull(styles);
	}

	/** Returns a segmenter with the styles that come with PolicyCoder. */
	public static Segmenter standard() {
		return new Segmenter(NumberingStyles.standard());
	}

	/**
	 * Finds the provisions of a text. Never fails on a text, whatever it is.
	 *
	 * @param text    the text; a byte order mark at its start is taken for white space
	 * @param options what is known of it
	 * @return its provisions; none if nothing in the text is numbered
	 * @throws IllegalArgumentException if the options name an unknown style
	 */
	public Segmentation segment(String text, SegmentationOptions options) {
		String plain = FoldedText.sameLength(text);
		Layout layout = new Layout(plain);
		StyleDetector.Choice choice = new StyleDetector(styles).choose(plain, layout, options);
		NumberingStyle style = choice.style();
		CandidateFinder.Found found = CandidateFinder.find(plain, layout, style);
		BitSet contents = ContentsTables.mark(plain, layout, style, found.candidates());
		Search search = new Search(style);
		Node last = search.run(found.candidates());
		return new TreeBuilder(text, layout, style, search).build(last, found.end(), choice.language(), contents);
	}

	/**
	 * Tells by how much a style wins over others: how well each of those that are likely, and the one that knows of no country, fits
	 * the beginning of a text.
	 *
	 * @param text    the text
	 * @param options what is known of it; a style is not heeded
	 * @return the styles that were tried, the one that explains most first; words that only one kind of text has may speak for another
	 */
	public List<StyleFit> fits(String text, SegmentationOptions options) {
		String plain = FoldedText.sameLength(text);
		return new StyleDetector(styles).fits(plain, new Layout(plain), options);
	}
}
