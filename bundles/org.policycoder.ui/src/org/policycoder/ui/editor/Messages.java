// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Correct_Message;
	public static String Correct_NothingSelected;
	public static String Correct_Title;
	public static String Editor_CannotShow;
	public static String Editor_NoDocument;
	public static String Editor_NotRegistered;
	public static String Editor_Opening;
	public static String Editor_Progress;
	public static String Editor_ProgressDone;
	public static String Find_BadPattern;
	public static String Find_Count;
	public static String Find_Endless;
	public static String Find_Hint;
	public static String Find_MatchCase;
	public static String Find_Nothing;
	public static String Find_RegularExpression;
	public static String Go_AllEverywhere;
	public static String Go_AllHere;
	public static String Go_FirstClause;
	public static String Go_LastClause;
	public static String Go_OnceMore;
	public static String Go_OnlyThis;
	public static String Go_RoundToBegin;
	public static String Go_RoundToEnd;
	public static String Hover_Coding;
	public static String Hover_CodingWithNote;
	public static String Hover_LookedAt;
	public static String Hover_Review;
	public static String Hover_ReviewGone;
	public static String Hover_ReviewNoCode;
	public static String Status_ToLookAt;
	public static String Structure_NoClause;

	static {
		NLS.initializeMessages("org.policycoder.ui.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
