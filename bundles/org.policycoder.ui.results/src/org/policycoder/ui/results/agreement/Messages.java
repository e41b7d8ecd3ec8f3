// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Agreement_AddAdjudicator;
	public static String Agreement_AllCoders;
	public static String Agreement_AllDimensions;
	public static String Agreement_AllDocuments;
	public static String Agreement_AndHidden;
	public static String Agreement_Blind;
	public static String Agreement_CannotOpen;
	public static String Agreement_Coders;
	public static String Agreement_Computing;
	public static String Agreement_Count;
	public static String Agreement_Dimension;
	public static String Agreement_Document;
	public static String Agreement_Everything;
	public static String Agreement_NoStudy;
	public static String Agreement_Nothing;
	public static String Agreement_OnlyOpen;
	public static String Agreement_OnlySentBack;
	public static String Agreement_Pair;
	public static String Agreement_Round;
	public static String Agreement_Settle;
	public static String Agreement_SettleAs;
	public static String Agreement_SettleNone;
	public static String Agreement_Show;
	public static String Agreement_TooFew;
	public static String Agreement_Uncoded;
	public static String Agreement_WhoSettles;
	public static String Column_Clause;
	public static String Column_Dimension;
	public static String Column_Settled;
	public static String Column_Text;
	public static String Confusion_Nothing;
	public static String Confusion_Title;
	public static String Desk_Because;
	public static String Desk_Choices;
	public static String Desk_Comment;
	public static String Desk_CommentMessage;
	public static String Desk_Context;
	public static String Desk_Decision;
	public static String Desk_Heading;
	public static String Desk_NoCategory;
	public static String Desk_NotBegun;
	public static String Desk_Nothing;
	public static String Desk_SendBack;
	public static String Desk_SendBackMessage;
	public static String Desk_SentBack;
	public static String Desk_Skip;
	public static String Desk_TabCoefficients;
	public static String Desk_TabConfusion;
	public static String Desk_Undo;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.agreement.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
