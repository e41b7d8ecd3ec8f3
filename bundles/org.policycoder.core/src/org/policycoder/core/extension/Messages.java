// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String ContributionReader_CannotBeMade;
	static String ContributionReader_DuplicateId;
	static String UnknownContribution;

	static {
		NLS.initializeMessages("org.policycoder.core.extension.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
