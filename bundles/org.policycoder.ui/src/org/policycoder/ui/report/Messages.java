// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.report;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Report_Export;
	public static String Report_ExportMessage;
	public static String Report_Failed;
	public static String Report_FailedBecause;
	public static String Report_InBrowser;
	public static String Report_Make;
	public static String Report_MakeHint;
	public static String Report_Making;
	public static String Report_NoStudy;

	static {
		NLS.initializeMessages("org.policycoder.ui.report.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
