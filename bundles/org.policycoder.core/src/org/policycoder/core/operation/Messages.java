// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AmendDocuments_Reopened;
	public static String AmendDocuments_Restored;
	public static String AmendDocuments_InsteadWorkedOn;
	public static String AmendDocuments_InsteadGone;
	public static String AmendDocuments_Done;
	public static String DrawFigure_Task;
	public static String CheckProject_Task;
	public static String Failure_Linkage;
	public static String Failure_NoLog;
	public static String Failure_TooDeep;
	public static String Failure_Unexpected;
	public static String ExportProject_Adjudicated;
	public static String ExportProject_NoCoder;
	public static String ExportProject_NoCodings;
	public static String ImportDocuments_AlreadyThere;
	public static String ImportDocuments_Amended;
	public static String ImportDocuments_AmendedElsewhere;
	public static String ImportDocuments_AmendedSkipped;
	public static String ImportDocuments_AmendedUnclear;
	public static String ImportDocuments_EarlierVersion;
	public static String ImportDocuments_NumberContradicts;
	public static String ImportDocuments_NumberTaken;
	public static String ImportDocuments_NumberTakenUnlike;
	public static String ImportDocuments_NumberTwice;
	public static String ImportDocuments_NumberUnused;
	public static String ImportDocuments_OtherNumber;
	public static String ImportDocuments_SameTitle;
	public static String ImportDocuments_DocumentOfFile;
	public static String ImportDocuments_NoFiles;
	public static String ImportDocuments_NothingFound;
	public static String ImportDocuments_OfFile;
	public static String ImportDocuments_Task;
	public static String ImportDocuments_Unexpected;
	public static String ImportStudy_Missing;
	public static String ImportStudy_NoChoices;
	public static String ImportStudy_Unknown;
	public static String LoadStudy_Task;
	public static String Predecessor_FileName;
	public static String Predecessor_Identifier;
	public static String Predecessor_Number;
	public static String Predecessor_Text;
	public static String Predecessor_Title;
	public static String PreviewImport_Task;
	public static String RegisterMatch_FileMissing;
	public static String RegisterMatch_NoFile;
	public static String RegisterMatch_Row;
	public static String RegisterMatch_TitleOfFiles;
	public static String RegisterMatch_TitleTwice;
	public static String RegisterMatch_TwoFiles;
	public static String Remedies_Replace;
	public static String Remedies_Separate;
	public static String RenderReport_Task;
	public static String SegmentDocuments_Failed;
	public static String SegmentDocuments_Task;
	public static String SegmentFiles_SameTarget;
	public static String SourceFiles_Hidden;
	public static String SourceFiles_Links;
	public static String UnpackedArchives_PassedOver;
	public static String WriteTables_NoFormat;
	public static String WriteTables_Task;
	public static String WriteTables_NotWritten;
	public static String WriteTables_OutNeeded;
	public static String WriteTables_Unexpected;

	static {
		NLS.initializeMessages("org.policycoder.core.operation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
