// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Field_Redo;
	public static String Field_Undo;
	public static String PathField_Browse;
	public static String PathField_File;
	public static String PathField_Folder;

	static {
		NLS.initializeMessages("org.policycoder.ui.field.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
