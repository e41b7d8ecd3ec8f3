// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.matrix;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Matrix_CannotOpen;
	public static String Matrix_Columns;
	public static String Matrix_Computing;
	public static String Matrix_Copy;
	public static String Matrix_Export;
	public static String Matrix_NoStudy;
	public static String Matrix_Nothing;
	public static String Matrix_Print;
	public static String Matrix_Rows;
	public static String Matrix_Show;
	public static String Matrix_Sum;
	public static String Matrix_Swap;
	public static String Measure_Count;
	public static String Measure_OfAll;
	public static String Measure_OfColumn;
	public static String Measure_OfRow;
	public static String Side_Document;
	public static String Side_Issuer;
	public static String Side_Jurisdiction;
	public static String Side_SingleCategories;
	public static String Side_Type;
	public static String Side_Year;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.matrix.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
