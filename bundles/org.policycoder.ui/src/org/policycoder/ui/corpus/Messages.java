// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Column_Date;
	public static String Column_Issuers;
	public static String Column_Jurisdiction;
	public static String Column_Language;
	public static String Column_Number;
	public static String Column_Progress;
	public static String Column_Source;
	public static String Column_Title;
	public static String Column_Type;
	public static String Corpus_CannotOpen;
	public static String Corpus_Coder;
	public static String Corpus_CoderProgress;
	public static String Corpus_Columns;
	public static String Corpus_Description;
	public static String Corpus_FilterHint;
	public static String Corpus_FirstDocuments;
	public static String Corpus_FirstStudy;
	public static String Corpus_GroupBy;
	public static String Corpus_GroupLabel;
	public static String Corpus_NewCoder;
	public static String Corpus_NoStudy;
	public static String Corpus_NobodyCodes;
	public static String Corpus_Open;
	public static String Corpus_Study;
	public static String Group_Issuer;
	public static String Group_Jurisdiction;
	public static String Group_NoDate;
	public static String Group_NoIssuer;
	public static String Group_NoJurisdiction;
	public static String Group_NoType;
	public static String Group_None;
	public static String Group_Status;
	public static String Group_Type;
	public static String Group_Year;
	public static String Metadata_Date;
	public static String Metadata_DateInvalid;
	public static String Metadata_Different;
	public static String Metadata_Issuers;
	public static String Metadata_Label;
	public static String Metadata_One;
	public static String Metadata_OneHint;
	public static String Metadata_Several;
	public static String Metadata_SeveralHint;
	public static String Metadata_Title;
	public static String Remove_One;
	public static String Remove_Several;
	public static String Remove_Title;
	public static String Status_Done;
	public static String Status_InWork;
	public static String Status_New;
	public static String Status_Unreadable;

	static {
		NLS.initializeMessages("org.policycoder.ui.corpus.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
