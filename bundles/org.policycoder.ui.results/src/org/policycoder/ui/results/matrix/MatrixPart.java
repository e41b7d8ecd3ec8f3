// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.widgets.Display;
import org.policycoder.ui.Copied;
import org.policycoder.ui.results.matrix.Matrix.Measure;

/**
 * Rows and columns of a matrix with their headings, to be pasted elsewhere: as text a
 * spreadsheet takes apart, as HTML a text program makes a table of.
 *
 * @param matrix
 *            the matrix
 * @param measure
 *            what its cells show
 * @param rows
 *            which rows, the one after the last being the sums
 * @param columns
 *            which columns, likewise
 */
record MatrixPart(Matrix matrix, Measure measure, int[] rows, int[] columns) {

	/** A cell as people read it, or, not grouped, as a spreadsheet does. */
	static String text(Matrix matrix, int row, int column, Measure measure, boolean grouped) {
		if (measure == Measure.COUNT) {
			NumberFormat count = NumberFormat.getIntegerInstance(Locale.getDefault());
			count.setGroupingUsed(grouped);
			return count.format(matrix.counts()[row][column]);
		}
		NumberFormat percent = NumberFormat.getPercentInstance(Locale.getDefault());
		percent.setMinimumFractionDigits(1);
		percent.setMaximumFractionDigits(1);
		return percent.format(matrix.share(row, column, measure));
	}

	/** Puts the part on the clipboard. */
	void copy(Display display) {
		new Copied(text()).and(HTMLTransfer.getInstance(), html()).to(display);
	}

	String text() {
		StringBuilder text = new StringBuilder();
		for (int column : columns) {
			text.append('\t').append(plain(matrix.column(column)));
		}
		for (int row : rows) {
			text.append(System.lineSeparator()).append(plain(matrix.row(row)));
			for (int column : columns) {
				text.append('\t').append(text(matrix, row, column, measure, false));
			}
		}
		return text.append(System.lineSeparator()).toString();
	}

	private static String plain(String label) {
		return label.replaceAll("[\\t\\r\\n]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	String html() {
		StringBuilder html = new StringBuilder("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><tr><th></th>"); //$NON-NLS-1$
		for (int column : columns) {
			html.append("<th align=\"right\">").append(escaped(matrix.column(column))).append("</th>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		html.append("</tr>"); //$NON-NLS-1$
		for (int row : rows) {
			html.append("<tr><th align=\"left\">").append(escaped(matrix.row(row))).append("</th>"); //$NON-NLS-1$ //$NON-NLS-2$
			for (int column : columns) {
				html.append("<td align=\"right\">").append(text(matrix, row, column, measure, false)).append("</td>"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			html.append("</tr>"); //$NON-NLS-1$
		}
		return html.append("</table>").toString(); //$NON-NLS-1$
	}

	private static String escaped(String label) {
		return label.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
