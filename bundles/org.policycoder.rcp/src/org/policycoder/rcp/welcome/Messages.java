// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Welcome_About;
	public static String Welcome_Example;
	public static String Welcome_ExampleAbout;
	public static String Welcome_FirstSteps;
	public static String Welcome_FirstStepsAbout;
	public static String Welcome_Guide;
	public static String Welcome_GuideAbout;
	public static String Welcome_Import;
	public static String Welcome_ImportAbout;
	public static String Welcome_Keys;
	public static String Welcome_KeysAbout;
	public static String Welcome_Learn;
	public static String Welcome_New;
	public static String Welcome_NewAbout;
	public static String Welcome_Open;
	public static String Welcome_OpenAbout;
	public static String Welcome_Recent;
	public static String Welcome_RecentAbout;
	public static String Welcome_Start;
	public static String Welcome_Title;

	static {
		NLS.initializeMessages("org.policycoder.rcp.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
