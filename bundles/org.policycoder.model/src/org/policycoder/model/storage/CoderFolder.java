// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder that the codings of a coder are in. It has the id of the coder as its name,
 * unless that is a word that Windows keeps for a device: nobody who has the study there could
 * open it at all. The folder of a coder Con is {@code Con~}, with a character that no id has.
 *
 * @param coder
 *            the id of the coder
 * @since 1.0
 */
public record CoderFolder(String coder) {

	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}_-]{1,64}"); //$NON-NLS-1$

	private static final String ESCAPE = "~"; //$NON-NLS-1$

	/**
	 * Tells whether a coder can have an id.
	 *
	 * @param id
	 *            any text, or null
	 * @return true for up to 64 letters, digits, - and _
	 */
	public static boolean isId(String id) {
		return id != null && ID.matcher(id).matches();
	}

	/**
	 * Finds the coder whose folder has a name.
	 *
	 * @param name
	 *            the name of a folder of {@code codings}
	 * @return the folder; empty when it is that of no coder
	 */
	public static Optional<CoderFolder> named(String name) {
		String id = name.endsWith(ESCAPE) ? name.substring(0, name.length() - 1) : name;
		return Optional.of(id).filter(CoderFolder::isId).map(CoderFolder::new).filter(f -> f.name().equals(name));
	}

	/**
	 * Gets the name of the folder.
	 *
	 * @return a name that every system can have
	 */
	public String name() {
		return SafeName.isDevice(coder) ? coder + ESCAPE : coder;
	}
}
