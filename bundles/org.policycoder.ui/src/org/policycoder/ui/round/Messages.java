// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.round;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Round_And;
	public static String Round_ByIssuer;
	public static String Round_ByNothing;
	public static String Round_ByType;
	public static String Round_ByYear;
	public static String Round_Clauses;
	public static String Round_Close;
	public static String Round_Coders;
	public static String Round_CodersMissing;
	public static String Round_Documents;
	public static String Round_Draw;
	public static String Round_Drawn;
	public static String Round_FirstName;
	public static String Round_Heading;
	public static String Round_Message;
	public static String Round_Name;
	public static String Round_NameMissing;
	public static String Round_Nothing;
	public static String Round_Open;
	public static String Round_Percent;
	public static String Round_Preview;
	public static String Round_Progress;
	public static String Round_Seed;
	public static String Round_SeedMissing;
	public static String Round_Stratum;
	public static String Round_Sum;
	public static String Round_Title;

	static {
		NLS.initializeMessages("org.policycoder.ui.round.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
