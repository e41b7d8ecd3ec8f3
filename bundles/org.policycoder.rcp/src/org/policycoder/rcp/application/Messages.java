// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Application_InUse;
	public static String Application_InUseTitle;
	public static String Application_NoWorkspace;
	public static String Application_NotWritable;
	public static String Language_NotWritten;
	public static String Language_Question;
	public static String Language_Restart;
	public static String Language_RestartTitle;
	public static String Menu_Edit;
	public static String Menu_File;
	public static String Menu_Help;
	public static String Menu_ShowView;
	public static String Menu_Window;
	public static String Window_StudyTitle;
	public static String Window_Title;

	static {
		NLS.initializeMessages("org.policycoder.rcp.application.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
