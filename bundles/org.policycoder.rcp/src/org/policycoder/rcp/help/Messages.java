// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Help_Back;
	public static String Help_Contents;
	public static String Help_Forward;
	public static String Help_Found;
	public static String Help_Here;
	public static String Help_InBrowser;
	public static String Help_More;
	public static String Help_NoBrowser;
	public static String Help_NothingFound;
	public static String Help_Search;
	public static String Help_Title;

	static {
		NLS.initializeMessages("org.policycoder.rcp.help.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
