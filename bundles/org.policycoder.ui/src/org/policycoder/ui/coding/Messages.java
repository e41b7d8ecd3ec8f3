// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Cockpit_Action;
	public static String Cockpit_Advance;
	public static String Cockpit_Choice;
	public static String Cockpit_Clauses;
	public static String Cockpit_Decided;
	public static String Cockpit_Ended;
	public static String Cockpit_Examples;
	public static String Cockpit_Help;
	public static String Cockpit_Hint;
	public static String Cockpit_Keys;
	public static String Cockpit_KeysOfField;
	public static String Cockpit_NoKey;
	public static String Cockpit_None;
	public static String Cockpit_NoneMeans;
	public static String Cockpit_NotSeen;
	public static String Cockpit_NothingFound;
	public static String Cockpit_NothingLit;
	public static String Cockpit_Recent;
	public static String Cockpit_Rule;
	public static String Cockpit_RuleAny;
	public static String Cockpit_RuleAtLeastOne;
	public static String Cockpit_RuleAtMostOne;
	public static String Cockpit_RuleExactlyOne;
	public static String Cockpit_ToDecide;
	public static String Coding_NoClause;
	public static String Coding_NothingToRepeat;
	public static String Done_Anyway;
	public static String Done_GoThere;
	public static String Done_Incomplete;
	public static String Done_Title;
	public static String Note_NotCoded;
	public static String Note_OnCoding;
	public static String Note_Title;
	public static String Note_Words;

	static {
		NLS.initializeMessages("org.policycoder.ui.coding.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
