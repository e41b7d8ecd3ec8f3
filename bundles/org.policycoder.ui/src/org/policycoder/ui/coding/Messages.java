// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Coding_NoClause;
	public static String Coding_NothingToRepeat;
	public static String Done_Anyway;
	public static String Done_GoThere;
	public static String Done_Incomplete;
	public static String Done_Title;
	public static String Note_NotCoded;
	public static String Note_OnCoding;
	public static String Note_Title;
	public static String Note_Words;
	public static String QuickCode_Examples;
	public static String QuickCode_Hint;
	public static String QuickCode_Keys;
	public static String QuickCode_NotSeen;
	public static String QuickCode_NothingFound;

	static {
		NLS.initializeMessages("org.policycoder.ui.coding.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
