// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.material;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Material_Unreadable;

	static {
		NLS.initializeMessages("org.policycoder.core.material.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
