// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ActiveCoder_And;
	public static String ActiveCoder_CountMine;
	public static String ActiveCoder_Counted;
	public static String ActiveCoder_CountedAlready;
	public static String ActiveCoder_Question;
	public static String ActiveCoder_Title;
	public static String ActiveCoder_WhoAreYou;
	public static String Commands_CannotRead;
	public static String Conflict_Later;
	public static String Conflict_Mine;
	public static String Conflict_Theirs;
	public static String Conflict_Title;
	public static String Copy_Done;
	public static String Copy_Failed;
	public static String Copy_Folder;
	public static String Copy_Heading;
	public static String Copy_Message;
	public static String Copy_Partly;
	public static String Copy_Task;
	public static String Copy_Title;
	public static String Failures_Memory;
	public static String Leaving_CloseUnsaved;
	public static String Leaving_Copy;
	public static String OpenStudy_Job;
	public static String OpenStudy_Message;
	public static String OpenStudy_Title;
	public static String SessionCare_CannotTakeIn;
	public static String SessionCare_Check;
	public static String SessionCare_Close;
	public static String SessionCare_CloseAgain;
	public static String SessionCare_InUse;
	public static String SessionCare_InUseTitle;
	public static String SessionCare_KeepsTrying;
	public static String SessionCare_Load;
	public static String SessionCare_OpenAnyway;
	public static String SessionCare_Refresh;
	public static String Shutdown_LeaveUnsaved;
	public static String Shutdown_Retry;
	public static String Studies_CannotOpen;
	public static String Studies_NotSaved;
	public static String StudyProjects_NoStudy;
	public static String StudyProjects_PutAside;
	public static String Unsaved_And;
	public static String Unsaved_Codings;
	public static String Unsaved_Files;
	public static String Unsaved_Nothing;
	public static String Unsaved_Since;

	static {
		NLS.initializeMessages("org.policycoder.ui.session.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
