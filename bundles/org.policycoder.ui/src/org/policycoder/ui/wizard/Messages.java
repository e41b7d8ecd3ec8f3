// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Codings_Coder;
	public static String Codings_CoderOfSheet;
	public static String Codings_Description;
	public static String Codings_File;
	public static String Codings_FileHint;
	public static String Codings_Result;
	public static String Codings_Rows;
	public static String Codings_Title;
	public static String Columns_Label;
	public static String Columns_None;
	public static String Example_Description;
	public static String Example_NoneSelected;
	public static String Example_Title;
	public static String Field_Category;
	public static String Field_Coder;
	public static String Field_Jurisdiction;
	public static String Field_Language;
	public static String Field_Note;
	public static String Field_Number;
	public static String Field_Part;
	public static String Field_Source;
	public static String Field_Text;
	public static String Field_Type;
	public static String Import_AddFiles;
	public static String Import_AddFolder;
	public static String Import_AsRecognised;
	public static String Import_ColumnClause;
	public static String Import_ColumnClauses;
	public static String Import_ColumnDate;
	public static String Import_ColumnFile;
	public static String Import_ColumnIssuers;
	public static String Import_ColumnState;
	public static String Import_ColumnStyle;
	public static String Import_ColumnText;
	public static String Import_ColumnTitle;
	public static String Import_Language;
	public static String Import_Missing;
	public static String Import_NoFile;
	public static String Import_NoFolder;
	public static String Import_NoStudy;
	public static String Import_PreviewCancelled;
	public static String Import_PreviewDescription;
	public static String Import_PreviewTitle;
	public static String Import_ProblemsName;
	public static String Import_Register;
	public static String Import_RegisterHint;
	public static String Import_Remove;
	public static String Import_Result;
	public static String Import_Segmenting;
	public static String Import_SelectAll;
	public static String Import_SelectNone;
	public static String Import_SourcesDescription;
	public static String Import_StateIncomplete;
	public static String Import_StateLeftOut;
	public static String Import_StateNew;
	public static String Import_StateThere;
	public static String Import_StateTwin;
	public static String Import_StateUnreadable;
	public static String Import_Style;
	public static String Import_MayBeVersion;
	public static String Import_ResultReplaced;
	public static String Import_StateReplaces;
	public static String Import_SummaryReplacing;
	public static String Import_Version;
	public static String Import_VersionByFileName;
	public static String Import_VersionByIdentifier;
	public static String Import_VersionByNumber;
	public static String Import_VersionByText;
	public static String Import_VersionByTitle;
	public static String Import_VersionNone;
	public static String Import_VersionOf;
	public static String Import_VersionReason;
	public static String Import_Summary;
	public static String Import_Title;
	public static String Location_Browse;
	public static String Location_BrowseMessage;
	public static String Location_Folder;
	public static String Location_FolderInvalid;
	public static String Location_FolderMissing;
	public static String Location_FolderNotEmpty;
	public static String Location_Name;
	public static String Location_NameMissing;
	public static String Match_Categories;
	public static String Match_Choose;
	public static String Match_Description;
	public static String Match_InSheet;
	public static String Match_LeaveOut;
	public static String Match_Meant;
	public static String Match_NewCoders;
	public static String Match_Others;
	public static String Match_Problems;
	public static String Match_Rows;
	public static String Match_Summary;
	public static String Match_Task;
	public static String Match_Title;
	public static String NewStudy_Codebook;
	public static String NewStudy_Coders;
	public static String NewStudy_CodersHint;
	public static String NewStudy_Description;
	public static String NewStudy_Language;
	public static String NewStudy_ProposedName;
	public static String NewStudy_Title;
	public static String Register_Cancelled;
	public static String Register_Description;
	public static String Register_Explained;
	public static String Register_Fate;
	public static String Register_FileDescription;
	public static String Register_FileHint;
	public static String Register_Folder;
	public static String Register_FolderHint;
	public static String Register_New;
	public static String Register_NoText;
	public static String Register_Others;
	public static String Register_Reading;
	public static String Register_Result;
	public static String Register_Row;
	public static String Register_Same;
	public static String Register_Summary;
	public static String Register_TextFrom;
	public static String Register_TextHere;
	public static String Register_Title;
	public static String Register_Updates;
	public static String Register_WizardTitle;
	public static String Register_Wrong;

	static {
		NLS.initializeMessages("org.policycoder.ui.wizard.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
