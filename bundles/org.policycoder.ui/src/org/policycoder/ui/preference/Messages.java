// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.preference;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Preferences_CoderName;
	public static String Preferences_Description;

	static {
		NLS.initializeMessages("org.policycoder.ui.preference.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
