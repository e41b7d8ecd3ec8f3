// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import org.w3c.dom.Document;

/**
 * Turns a file of one format version into the next. Works on the XML, not on the
 * model, because the model classes of the old version are gone.
 *
 * @since 1.0
 */
public interface Migration {

	/**
	 * Gets the version that this step starts from.
	 *
	 * @return the version; the step leads to the one after it
	 */
	int from();

	/**
	 * Changes one file. Its {@code formatVersion} is raised by the caller.
	 *
	 * @param file
	 *            the XML of a file of version {@link #from()}, to be changed in
	 *            place; the name of its root element tells which kind of file it is
	 */
	void migrate(Document file);
}
