// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Column_After;
	public static String Column_Before;
	public static String Column_Categories;
	public static String Column_Clause;
	public static String Column_Context;
	public static String Column_ContextAfter;
	public static String Column_ContextBefore;
	public static String Column_ContextHint;
	public static String Column_DocumentNumber;
	public static String Column_Match;
	public static String Column_Title;
	public static String Concordance_Label;
	public static String Concordance_Nothing;
	public static String Concordance_Running;
	public static String Export_Csv;
	public static String Export_Failed;
	public static String Export_Task;
	public static String Export_Title;
	public static String Export_Xlsx;
	public static String Group_Label;
	public static String Page_CannotOpen;
	public static String Page_Copy;
	public static String Page_Export;
	public static String Page_Group;
	public static String Page_Next;
	public static String Page_Open;
	public static String Page_Previous;
	public static String Page_SelectAll;
	public static String Query_ByCoding;
	public static String Query_Label;
	public static String Query_Task;
	public static String Query_TooDeep;
	public static String Query_TooMany;
	public static String Query_Unread;
	public static String Search_AnyCategory;
	public static String Search_AnyCoder;
	public static String Search_AnyIssuer;
	public static String Search_AnyType;
	public static String Search_BadPattern;
	public static String Search_BadPatternAt;
	public static String Search_BadYear;
	public static String Search_Category;
	public static String Search_Coded;
	public static String Search_Coder;
	public static String Search_FromYear;
	public static String Search_Issuer;
	public static String Search_MatchCase;
	public static String Search_NoStudy;
	public static String Search_NoneOpen;
	public static String Search_Only;
	public static String Search_Open;
	public static String Search_RegularExpression;
	public static String Search_Selected;
	public static String Search_ToYear;
	public static String Search_Type;
	public static String Search_Uncoded;
	public static String Search_Where;
	public static String Search_WholeCorpus;
	public static String Search_Words;
	public static String Search_Years;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.search.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
