// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ContributionFault_Log;
	public static String Contributions_NoFile;
	public static String Contributions_OtherId;
	public static String Contributions_StandardStyle;
	public static String ContributionReader_CannotBeMade;
	public static String ContributionReader_DuplicateId;
	public static String UnknownContribution;

	static {
		NLS.initializeMessages("org.policycoder.core.extension.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
