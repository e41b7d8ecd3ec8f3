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
	public static String Category_KeyTaken;
	public static String Category_Label;
	public static String Category_Message;
	public static String Category_OwnColour;
	public static String Change_Codebook;
	public static String Change_Description;
	public static String Change_File;
	public static String Change_Title;
	public static String Codebook_Examples;
	public static String Codebook_NoStudy;
	public static String Codebook_RuleAny;
	public static String Codebook_RuleAtLeastOne;
	public static String Codebook_RuleAtMostOne;
	public static String Codebook_RuleExactlyOne;
	public static String Column_Category;
	public static String Column_Count;
	public static String Column_Definition;
	public static String Column_Key;
	public static String Commands_Recode;
	public static String Commands_Split;
	public static String Delete_And;
	public static String Delete_MergeInstead;
	public static String Delete_Title;
	public static String Delete_Used;
	public static String Delete_WithCodings;
	public static String Dimension_AddTitle;
	public static String Dimension_CodeMissing;
	public static String Dimension_EditTitle;
	public static String Dimension_Message;
	public static String Dimension_Rule;
	public static String Export_Own;
	public static String Export_Qdc;
	public static String Export_Title;
	public static String Mapping_Choose;
	public static String Mapping_Codings;
	public static String Mapping_Description;
	public static String Mapping_New;
	public static String Mapping_Old;
	public static String Mapping_Remove;
	public static String Mapping_Summary;
	public static String Mapping_Title;
	public static String Merge_Message;
	public static String Merge_Title;
	public static String Recode_Message;
	public static String Recode_Title;
	public static String Recode_Unused;
	public static String Split_Clause;
	public static String Split_CodeHint;
	public static String Split_Coder;
	public static String Split_LabelHint;
	public static String Split_Message;
	public static String Split_More;
	public static String Split_Part;
	public static String Split_Title;
	public static String Split_Unused;
	public static String Split_Words;

	static {
		NLS.initializeMessages("org.policycoder.ui.codebook.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
