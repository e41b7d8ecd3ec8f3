// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Files_Replace;
	public static String Format_csv;
	public static String Format_json;
	public static String Format_text;
	public static String Format_xlsx;
	public static String NoResult_Count;
	public static String NoResult_Undecided;
	public static String Save_Replace;
	public static String TableFiles_Failed;
	public static String TableFiles_Title;
	public static String TableFiles_Writing;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
