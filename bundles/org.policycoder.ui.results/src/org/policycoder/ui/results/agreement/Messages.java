// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Agreement_AddAdjudicator;
	public static String Agreement_AllCoders;
	public static String Agreement_AllDimensions;
	public static String Agreement_AndHidden;
	public static String Agreement_Blind;
	public static String Agreement_CannotOpen;
	public static String Agreement_Coders;
	public static String Agreement_Computing;
	public static String Agreement_Count;
	public static String Agreement_Dimension;
	public static String Agreement_Everything;
	public static String Agreement_NoStudy;
	public static String Agreement_Nothing;
	public static String Agreement_OnlyOpen;
	public static String Agreement_Pair;
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

	static {
		NLS.initializeMessages("org.policycoder.ui.results.agreement.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
