// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Bar_Adjudicated;
	public static String Bar_AnyTime;
	public static String Bar_Clear;
	public static String Bar_ClearHint;
	public static String Bar_Counted;
	public static String Bar_CountedHint;
	public static String Bar_Everyone;
	public static String Bar_Filter;
	public static String Bar_FilterHint;
	public static String Bar_FilterOn;
	public static String Bar_NoFilter;
	public static String Bar_NoStudy;
	public static String Bar_OtherPeriod;
	public static String Bar_Period;
	public static String Bar_PeriodHint;
	public static String Bar_Queries;
	public static String Bar_StudyHint;
	public static String Bar_Undecided;
	public static String Group_AddCondition;
	public static String Group_AddGroup;
	public static String Group_All;
	public static String Group_Any;
	public static String Group_Distance;
	public static String Group_Kind;
	public static String Group_Near;
	public static String Group_Not;
	public static String Group_Remove;
	public static String Group_SameParent;
	public static String Period_Message;
	public static String Period_Title;
	public static String Queries_Apply;
	public static String Queries_Conditions;
	public static String Queries_Counting;
	public static String Queries_Delete;
	public static String Queries_Empty;
	public static String Queries_Found;
	public static String Queries_Name;
	public static String Queries_New;
	public static String Queries_Save;
	public static String Queries_Saved;
	public static String Queries_Show;
	public static String Queries_Text;
	public static String Queries_Title;
	public static String Row_Any;
	public static String Row_Asked;
	public static String Row_Contains;
	public static String Row_ContainsNot;
	public static String Row_Detail;
	public static String Row_Field;
	public static String Row_Heading;
	public static String Row_Is;
	public static String Row_IsNot;
	public static String Row_None;
	public static String Row_Remove;
	public static String Row_Value;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.state.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
