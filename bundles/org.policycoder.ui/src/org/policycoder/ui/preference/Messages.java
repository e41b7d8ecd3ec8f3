// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.preference;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Preferences_Advance;
	public static String Preferences_CoderName;
	public static String Preferences_Description;
	public static String Study_Adjudicated;
	public static String Study_AllCoders;
	public static String Study_Blind;
	public static String Study_ChineseTitle;
	public static String Study_Coders;
	public static String Study_EnglishTitle;
	public static String Study_Language;
	public static String Study_Name;
	public static String Study_NameMissing;
	public static String Study_NotReadable;
	public static String Study_ResultCoder;
	public static String Study_RoleAdjudicator;
	public static String Study_RoleCoder;
	public static String Study_RoleOf;
	public static String Study_RoleSuggester;
	public static String Study_Undecided;

	static {
		NLS.initializeMessages("org.policycoder.ui.preference.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
