// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.nio.file.Path;
import java.util.Locale;

import org.policycoder.model.StoredRoot;

/**
 * A file that was changed here and by somebody else in a way that cannot be merged.
 * Both versions are kept, one in memory and one on disk, until
 * {@link ProjectSession#resolve} is told which one counts.
 *
 * @param root
 *            the root of the file as it is in memory
 * @param file
 *            the file, relative to the project folder
 * @param label
 *            what collides, in words
 * @since 1.0
 */
public record Conflict(StoredRoot root, Path file, EditLabel label) {

	/** Which version counts. */
	public enum Resolution {
		/** The one in memory; the file is replaced. */
		MINE,
		/** The one on disk; the change made here is dropped. */
		THEIRS
	}

	/**
	 * Says what collides.
	 *
	 * @param locale
	 *            English and Chinese are spoken; others get English
	 * @return one sentence
	 */
	public String message(Locale locale) {
		return label.text(locale);
	}
}
