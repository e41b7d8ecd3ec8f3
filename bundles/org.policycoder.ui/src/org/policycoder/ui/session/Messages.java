// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ActiveCoder_NameMissing;
	public static String ActiveCoder_Question;
	public static String ActiveCoder_Title;
	public static String Commands_CannotRead;
	public static String Conflict_Later;
	public static String Conflict_Mine;
	public static String Conflict_Theirs;
	public static String Conflict_Title;
	public static String OpenStudy_Job;
	public static String OpenStudy_Message;
	public static String OpenStudy_Title;
	public static String Failures_Linkage;
	public static String Failures_Memory;
	public static String Failures_TooDeep;
	public static String Failures_Unexpected;
	public static String SessionCare_CannotTakeIn;
	public static String SessionCare_Close;
	public static String SessionCare_CloseAgain;
	public static String SessionCare_InUse;
	public static String SessionCare_InUseTitle;
	public static String SessionCare_KeepsTrying;
	public static String SessionCare_Load;
	public static String SessionCare_Refresh;
	public static String SessionCare_OpenAnyway;
	public static String Shutdown_LeaveUnsaved;
	public static String Shutdown_Retry;
	public static String Studies_CannotOpen;
	public static String Studies_NotSaved;
	public static String StudyProjects_NoStudy;
	public static String StudyProjects_PutAside;

	static {
		NLS.initializeMessages("org.policycoder.ui.session.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
