// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.export;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Export_All;
	public static String Export_Browse;
	public static String Export_Close;
	public static String Export_Folder;
	public static String Export_FolderMissing;
	public static String Export_Format;
	public static String Export_Language;
	public static String Export_NoStudy;
	public static String Export_None;
	public static String Export_OpenFolder;
	public static String Export_Written;
	public static String Export_WrittenOne;
	public static String Format_Csv;
	public static String Format_Json;
	public static String Format_Text;
	public static String Format_Xlsx;
	public static String Report_Description;
	public static String Report_Formats;
	public static String Report_NoFormat;
	public static String Report_Template;
	public static String Report_Title;
	public static String Study_Description;
	public static String Study_None;
	public static String Study_OnlyOwn;
	public static String Study_Title;
	public static String Study_Which;
	public static String Tables_Description;
	public static String Tables_None;
	public static String Tables_One;
	public static String Tables_Title;
	public static String Tables_Which;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
