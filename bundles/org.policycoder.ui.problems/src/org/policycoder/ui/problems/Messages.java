// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Fix_AddCoder;
	public static String Fix_CoderOpen;
	public static String Fix_CannotMend;
	public static String Fix_ChooseMessage;
	public static String Fix_ChooseTitle;
	public static String Fix_Confirm;
	public static String Fix_DeleteFile;
	public static String Fix_EditInCorpus;
	public static String Fix_ForgetOriginal;
	public static String Fix_GoTo;
	public static String Fix_GoToCode;
	public static String Fix_LineEnds;
	public static String Fix_LookedAt;
	public static String Fix_LookedAtGone;
	public static String Fix_None;
	public static String Fix_NotDone;
	public static String Fix_OpenProperties;
	public static String Fix_OtherCategory;
	public static String Fix_RemoveCoding;
	public static String Fix_RemoveDuplicate;
	public static String Fix_Renumber;
	public static String Fix_Restore;
	public static String Fix_RestoreMessage;
	public static String Fix_RestoreTitle;
	public static String Fix_SegmentAgain;
	public static String Fix_WholeClause;
	public static String Problems_OfPlugins;
	public static String Problems_OnlyDocument;

	static {
		NLS.initializeMessages("org.policycoder.ui.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
