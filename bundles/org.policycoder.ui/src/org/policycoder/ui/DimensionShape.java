// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

/** What the patches and stripes of a dimension look like, so that dimensions are not told apart by colour alone. */
public enum DimensionShape {

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

	DimensionShape(int dash, int gap) {
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
	public static DimensionShape of(int place) {
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
