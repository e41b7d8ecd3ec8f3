// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Headings of columns, which are longer in one language and font than in another. */
public final class Headings {

	/** On both sides of the words. */
	private static final int ROOM = 16;

	private Headings() {
	}

	/**
	 * Gets how wide a column has to be for its heading, which themes draw bold.
	 *
	 * @param list
	 *            the table or tree
	 * @param heading
	 *            what stands above the column
	 * @param width
	 *            how wide it is to be for what stands in it, in pixels
	 * @return that width, or more when the heading needs more
	 */
	public static int fit(Control list, String heading, int width) {
		GC gc = new GC(list);
		try {
			gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			return Math.max(width, gc.textExtent(heading).x + ROOM);
		} finally {
			gc.dispose();
		}
	}
}
