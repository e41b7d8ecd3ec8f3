// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.report;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Format_Docx;
	public static String Format_Html;
	public static String Format_Pdf;
	public static String Format_Pptx;
	public static String Format_Xlsx;
	public static String Notice_File;
	public static String Notice_Files;
	public static String Notice_OutOfDate;
	public static String Notice_Writing;
	public static String Report_Cancel;
	public static String Report_Export;
	public static String Report_ExportAll;
	public static String Report_ExportMessage;
	public static String Report_ExportTitle;
	public static String Report_FailedBecause;
	public static String Report_InBrowser;
	public static String Report_Language;
	public static String Report_MadeAt;
	public static String Report_Make;
	public static String Report_MakeHint;
	public static String Report_Making;
	public static String Report_NoStudy;
	public static String Report_Print;
	public static String Report_Template;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.report.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
