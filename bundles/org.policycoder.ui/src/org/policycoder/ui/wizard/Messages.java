// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Example_Description;
	public static String Example_NoneSelected;
	public static String Example_Title;
	public static String Import_AddFiles;
	public static String Import_AddFolder;
	public static String Import_ColumnClauses;
	public static String Import_ColumnDate;
	public static String Import_ColumnFile;
	public static String Import_ColumnIssuers;
	public static String Import_ColumnTitle;
	public static String Import_More;
	public static String Import_NoStudy;
	public static String Import_PreviewDescription;
	public static String Import_PreviewTitle;
	public static String Import_Previewing;
	public static String Import_Register;
	public static String Import_RegisterHint;
	public static String Import_Remove;
	public static String Import_Result;
	public static String Import_SourcesDescription;
	public static String Import_Title;
	public static String Location_Browse;
	public static String Location_BrowseMessage;
	public static String Location_Folder;
	public static String Location_FolderInvalid;
	public static String Location_FolderMissing;
	public static String Location_FolderNotEmpty;
	public static String Location_Name;
	public static String Location_NameMissing;
	public static String NewStudy_Codebook;
	public static String NewStudy_Coders;
	public static String NewStudy_CodersHint;
	public static String NewStudy_Description;
	public static String NewStudy_Language;
	public static String NewStudy_ProposedName;
	public static String NewStudy_Title;

	static {
		NLS.initializeMessages("org.policycoder.ui.wizard.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
