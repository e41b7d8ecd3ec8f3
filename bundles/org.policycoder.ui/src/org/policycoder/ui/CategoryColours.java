// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import org.eclipse.swt.graphics.RGB;
import org.policycoder.model.CodebookColours;
import org.policycoder.model.CodebookIndex;
import org.policycoder.ui.CategorySwatches.Shape;

/** The colours of categories, and the shapes of their dimensions for whoever does not tell colours apart. */
public final class CategoryColours {

	private static final int UNKNOWN = 0x808080;

	private final CodebookIndex codebook;

	private final CodebookColours colours;

	/**
	 * Finds the colours for a codebook.
	 *
	 * @param codebook
	 *            the codebook as it is now
	 */
	public CategoryColours(CodebookIndex codebook) {
		this.codebook = codebook;
		this.colours = new CodebookColours(codebook);
	}

	/**
	 * Gets the colour of a category.
	 *
	 * @param code
	 *            its code
	 * @return its colour; grey for a category that the codebook does not have
	 */
	public RGB of(String code) {
		int colour = colours.of(code).orElse(UNKNOWN);
		return new RGB(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
	}

	/**
	 * Gets the shape of the dimension of a category.
	 *
	 * @param code
	 *            its code
	 * @return the shape; a square for a category that the codebook does not have
	 */
	public Shape shape(String code) {
		return codebook.find(code).map(e -> Shape.of(codebook.dimensions().indexOf(e.dimension()))).orElse(Shape.SQUARE);
	}
}
