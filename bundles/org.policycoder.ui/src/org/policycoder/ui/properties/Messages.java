// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.properties;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Category_Code;
	public static String Category_Definition;
	public static String Category_Examples;
	public static String Category_Key;
	public static String Category_Label;
	public static String Clause_Below;
	public static String Clause_Characters;
	public static String Clause_Confidence;
	public static String Clause_Document;
	public static String Clause_Hidden;
	public static String Clause_HiddenUntilDone;
	public static String Clause_Label;
	public static String Clause_Level;
	public static String Clause_NoteOn;
	public static String Clause_Number;
	public static String Clause_Range;
	public static String Clause_Rule;
	public static String Clause_SentBack;
	public static String Document_Different;
	public static String Document_Number;
	public static String Document_Original;
	public static String Document_Progress;
	public static String Document_Selected;
	public static String Group_Category;
	public static String Group_Clause;
	public static String Group_Coding;
	public static String Group_Codings;
	public static String Group_Counts;
	public static String Group_Dimension;
	public static String Group_Found;
	public static String Group_Register;

	static {
		NLS.initializeMessages("org.policycoder.ui.properties.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
