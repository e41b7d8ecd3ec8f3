// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.export;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CodingSheet_Adjudicated;
	public static String CodingSheet_And;
	public static String CodingSheet_Coder;
	public static String CodingSheet_Cut;
	public static String CodingSheet_Left;
	public static String CodingSheet_Name;
	public static String CodingSheet_NoCodes;
	public static String CodingSheet_Nobody;
	public static String CodingSheet_One;
	public static String CodingSheet_Several;

	static {
		NLS.initializeMessages("org.policycoder.core.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
