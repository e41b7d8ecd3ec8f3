// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.clauses;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Clauses_All;
	public static String Clauses_AnyCategory;
	public static String Clauses_CannotOpen;
	public static String Clauses_Coded;
	public static String Clauses_Count;
	public static String Clauses_CountOf;
	public static String Clauses_NoStudy;
	public static String Clauses_FilterHint;
	public static String Clauses_Searching;
	public static String Clauses_ThisDocument;
	public static String Clauses_Uncoded;
	public static String Clauses_WholeCorpus;
	public static String Column_Categories;
	public static String Column_Document;
	public static String Column_Number;
	public static String Column_Text;

	static {
		NLS.initializeMessages("org.policycoder.ui.clauses.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
