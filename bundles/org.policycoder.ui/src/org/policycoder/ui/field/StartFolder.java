// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a dialog that asks for a file or a folder begins: near what is named already, not in the folder of the program. */
public final class StartFolder {

	private StartFolder() {
	}

	/**
	 * Finds it.
	 *
	 * @param named
	 *            a path that a field has, perhaps of nothing; empty for none
	 * @return the nearest folder that there is, the folder of the user when there is none
	 */
	public static String near(String named) {
		try {
			for (Path at = Path.of(named.strip()); at.isAbsolute(); at = at.getParent()) {
				if (Files.isDirectory(at)) {
					return at.toString();
				}
				if (at.getParent() == null) {
					break;
				}
			}
		} catch (InvalidPathException e) {
			// what is typed is no path yet
		}
		return System.getProperty("user.home"); //$NON-NLS-1$
	}
}
