// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Category_AddTitle;
	public static String Category_Code;
	public static String Category_CodeMissing;
	public static String Category_CodeTaken;
	public static String Category_Definition;
	public static String Category_EditTitle;
	public static String Category_Examples;
	public static String Category_GroupOnly;
	public static String Category_Key;
	public static String Category_KeyInvalid;
	public static String Category_Label;
	public static String Category_Message;
	public static String Category_OwnColour;
	public static String Codebook_Examples;
	public static String Codebook_RuleAny;
	public static String Codebook_RuleAtLeastOne;
	public static String Codebook_RuleAtMostOne;
	public static String Codebook_RuleExactlyOne;
	public static String Column_Category;
	public static String Column_Count;
	public static String Column_Key;
	public static String Delete_MergeInstead;
	public static String Delete_Title;
	public static String Delete_Used;
	public static String Delete_WithCodings;
	public static String Merge_Message;
	public static String Merge_Title;

	static {
		NLS.initializeMessages("org.policycoder.ui.codebook.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
