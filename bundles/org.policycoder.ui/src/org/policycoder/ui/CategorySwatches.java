// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** A patch of the colour of a category in the shape of its dimension, as the image of a row; sharp at any zoom. */
public final class CategorySwatches {

	private static final int SIZE = 16;

	/** Seen on the paper of both themes, also where the colour is as light or as dark as that. */
	private static final RGB EDGE = new RGB(0x80, 0x80, 0x80);

	private final ResourceManager resources;

	private final CategoryColours colours;

	/**
	 * Makes swatches for a control.
	 *
	 * @param owner
	 *            the images are freed when it is disposed
	 * @param colours
	 *            the colours of the codebook
	 */
	public CategorySwatches(Control owner, CategoryColours colours) {
		this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		this.colours = colours;
	}

	/**
	 * Gets the swatch of a category.
	 *
	 * @param code
	 *            its code
	 * @return the image, not to be disposed
	 */
	public Image get(String code) {
		return resources.get(new Swatch(colours.of(code), colours.shape(code)));
	}

	private static final class Swatch extends ImageDescriptor {

		private final RGB colour;

		private final DimensionShape shape;

		Swatch(RGB colour, DimensionShape shape) {
			this.colour = colour;
			this.shape = shape;
		}

		@Override
		public ImageData getImageData(int zoom) {
			int size = SIZE * zoom / 100;
			ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
			double half = size * .36;
			double line = zoom / 100.0;
			for (int y = 0; y < size; y++) {
				for (int x = 0; x < size; x++) {
					double outside = half * shape.outside((x + .5 - size / 2.0) / half, (y + .5 - size / 2.0) / half);
					data.setPixel(x, y, data.palette.getPixel(Colours.mix(EDGE, colour, Math.clamp(outside + line, 0, 1))));
					data.setAlpha(x, y, (int) Math.round(255 * Math.clamp(.5 - outside, 0, 1)));
				}
			}
			return data;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Swatch s && s.colour.equals(colour) && s.shape == shape;
		}

		@Override
		public int hashCode() {
			return Objects.hash(colour, shape);
		}
	}
}
