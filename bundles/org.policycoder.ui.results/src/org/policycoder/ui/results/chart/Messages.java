// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.chart;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Charts_CannotTake;
	public static String Charts_Copy;
	public static String Charts_Drawing;
	public static String Charts_Figure;
	public static String Charts_Language;
	public static String Charts_NoStudy;
	public static String Charts_Nothing;
	public static String Charts_Png;
	public static String Charts_Print;
	public static String Charts_Save;
	public static String Charts_SaveTitle;
	public static String Charts_Svg;

	static {
		NLS.initializeMessages("org.policycoder.ui.results.chart.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
