// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.report;

import org.policycoder.report.ReportFormat;

/** What the formats of reports are called. */
public final class FormatNames {

	private FormatNames() {
	}

	/**
	 * Names a format.
	 *
	 * @param format
	 *            the format
	 * @return the program that people open it with
	 */
	public static String of(ReportFormat format) {
		return switch (format) {
		case HTML -> Messages.Format_Html;
		case PDF -> Messages.Format_Pdf;
		case DOCX -> Messages.Format_Docx;
		case XLSX -> Messages.Format_Xlsx;
		case PPTX -> Messages.Format_Pptx;
		};
	}
}
