// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.qdpx;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Qdpx_Reading;
	public static String Qdpx_Writing;

	static {
		NLS.initializeMessages("org.policycoder.core.qdpx.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
