// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Table_Columns;
	public static String Table_Computing;
	public static String Table_Copy;
	public static String Table_Dimension;
	public static String Table_Export;
	public static String Table_NoClauses;
	public static String Table_NoRows;
	public static String Table_NoStudy;
	public static String Table_Open;
	public static String Table_OthersLeftOut;
	public static String Table_Rows;
	public static String Table_Table;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.table.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
