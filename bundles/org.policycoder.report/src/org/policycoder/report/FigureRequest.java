// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.Locale;
import java.util.Objects;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.tables.Tables;

/**
 * A figure that is to be drawn by itself.
 *
 * @param study
 *            the study
 * @param tables
 *            the tables that data sets can ask for
 * @param template
 *            a design with a figure in it
 * @param locale
 *            the language of labels, numbers and dates
 * @param size
 *            how large; null for as large as in the report
 * @since 1.0
 */
public record FigureRequest(Study study, Tables tables, ReportTemplate template, Locale locale, Size size) {

	/**
	 * The size of a figure. A figure that is no chart keeps its proportions.
	 *
	 * @param width
	 *            in points
	 * @param height
	 *            in points
	 */
	public record Size(int width, int height) {}

	/** Refuses null, but for the size. */
	public FigureRequest {
		Objects.requireNonNull(study);
		Objects.requireNonNull(tables);
		Objects.requireNonNull(template);
		Objects.requireNonNull(locale);
	}
}
