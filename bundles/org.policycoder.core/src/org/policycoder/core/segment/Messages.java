// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.segment;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ClauseSegmenters_Astray;
	public static String ClauseSegmenters_CannotBeMade;
	public static String ClauseSegmenters_Failed;
	public static String ClauseSegmenters_NoStyles;
	public static String ClauseSegmenters_NoTypes;

	static {
		NLS.initializeMessages("org.policycoder.core.segment.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
