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

	/** What the patches and stripes of a dimension look like, so that dimensions are not told apart by colour alone. */
	public enum Shape {

		/** A square; a stripe without gaps. */
		SQUARE(0, 0) {
			@Override
			double outside(double x, double y) {
				double dx = Math.max(Math.abs(x) - .58, 0);
				double dy = Math.max(Math.abs(y) - .58, 0);
				return Math.hypot(dx, dy) - .24;
			}
		},

		/** A disc; a stripe of dashes. */
		DISC(9, 4) {
			@Override
			double outside(double x, double y) {
				return Math.hypot(x, y) - .92;
			}
		},

		/** A triangle; a stripe of dots. */
		TRIANGLE(4, 3) {
			@Override
			double outside(double x, double y) {
				return Math.max(Math.abs(x) * .866 - (y - .2) * .5, y - .2) - .55;
			}
		},

		/** A diamond; a stripe of long and far dashes. */
		DIAMOND(16, 8) {
			@Override
			double outside(double x, double y) {
				return (Math.abs(x) + Math.abs(y)) * .7071 - .72;
			}
		};

		private final int dash;

		private final int gap;

		Shape(int dash, int gap) {
			this.dash = dash;
			this.gap = gap;
		}

		/**
		 * Gets the shape of a dimension.
		 *
		 * @param place
		 *            the place of the dimension in the codebook, from 0 on; -1 for none
		 * @return its shape; from the fifth dimension on they come again
		 */
		public static Shape of(int place) {
			return values()[Math.max(place, 0) % values().length];
		}

		/**
		 * Gets how long the dashes of a stripe are.
		 *
		 * @return a length in pixels; 0 when the stripe is whole
		 */
		public int dash() {
			return dash;
		}

		/**
		 * Gets how far the dashes of a stripe are apart.
		 *
		 * @return a length in pixels; 0 when the stripe is whole
		 */
		public int gap() {
			return gap;
		}

		/** How far a point is outside, negative inside; the middle is 0, 0, and the patch 1 wide to each side. */
		abstract double outside(double x, double y);
	}

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

		private final Shape shape;

		Swatch(RGB colour, Shape shape) {
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
