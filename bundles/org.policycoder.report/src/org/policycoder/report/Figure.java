// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.List;
import java.util.Objects;

/**
 * A figure of a report, drawn by itself.
 *
 * @param title
 *            what stands below it in the report: its number and its title; empty
 *            when the design has none
 * @param remark
 *            further sentences below it; often empty
 * @param picture
 *            a PNG or SVG file; null when there is nothing to draw, as in a study
 *            without codings. Not copied: nobody changes it
 * @param areas
 *            the places of the picture that tell their value, the topmost first; none in SVG
 * @since 1.0
 */
public record Figure(String title, String remark, byte[] picture, List<Area> areas) {

	/**
	 * A place of the picture.
	 *
	 * @param outline
	 *            the corners of a polygon, x and y in turn, in pixels of the picture
	 * @param label
	 *            what is there and how much: {@code 2018 · Authority: 41.3%}
	 */
	public record Area(int[] outline, String label) {

		/** Refuses null. */
		public Area {
			Objects.requireNonNull(outline);
			Objects.requireNonNull(label);
		}

		/**
		 * Tells whether a point is in the area.
		 *
		 * @param x
		 *            pixels from the left
		 * @param y
		 *            pixels from the top
		 * @return whether it is
		 */
		public boolean contains(double x, double y) {
			boolean inside = false;
			for (int i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
				if (outline[i + 1] > y != outline[j + 1] > y && x < (double) (outline[j] - outline[i])
						* (y - outline[i + 1]) / (outline[j + 1] - outline[i + 1]) + outline[i]) {
					inside = !inside;
				}
			}
			return inside;
		}
	}

	/** Refuses null, but for the picture, and takes an unmodifiable copy. */
	public Figure {
		Objects.requireNonNull(title);
		Objects.requireNonNull(remark);
		areas = List.copyOf(areas);
	}
}
