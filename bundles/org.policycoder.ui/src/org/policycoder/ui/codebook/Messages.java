// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Codebook_Examples;
	public static String Codebook_RuleAny;
	public static String Codebook_RuleAtLeastOne;
	public static String Codebook_RuleAtMostOne;
	public static String Codebook_RuleExactlyOne;
	public static String Column_Category;
	public static String Column_Count;
	public static String Column_Key;

	static {
		NLS.initializeMessages("org.policycoder.ui.codebook.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
