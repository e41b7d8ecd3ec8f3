// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** A patch of the colour of a category, as the image of a row; sharp at any zoom. */
public final class CategorySwatches {

	private static final int SIZE = 16;

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
		return resources.get(new Swatch(colours.of(code)));
	}

	private static final class Swatch extends ImageDescriptor {

		private final RGB colour;

		Swatch(RGB colour) {
			this.colour = colour;
		}

		@Override
		public ImageData getImageData(int zoom) {
			int size = SIZE * zoom / 100;
			ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
			int pixel = data.palette.getPixel(colour);
			double radius = size * .14;
			double edge = size * .16;
			for (int y = 0; y < size; y++) {
				for (int x = 0; x < size; x++) {
					data.setPixel(x, y, pixel);
					data.setAlpha(x, y, (int) Math.round(255 * cover(x + .5, y + .5, edge, size - edge, radius)));
				}
			}
			return data;
		}

		/** How much of a pixel lies in the square with round corners. */
		private static double cover(double x, double y, double low, double high, double radius) {
			double dx = Math.max(Math.max(low + radius - x, x - (high - radius)), 0);
			double dy = Math.max(Math.max(low + radius - y, y - (high - radius)), 0);
			return Math.clamp(radius - Math.hypot(dx, dy) + .5, 0, 1);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Swatch s && s.colour.equals(colour);
		}

		@Override
		public int hashCode() {
			return colour.hashCode();
		}
	}
}
