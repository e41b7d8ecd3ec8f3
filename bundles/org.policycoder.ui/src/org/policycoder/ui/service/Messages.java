// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.service;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Navigator_NoDocument;
	public static String Navigator_NoStudy;
	public static String Navigator_NoTable;
	public static String Navigator_Title;

	static {
		NLS.initializeMessages("org.policycoder.ui.service.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
