// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.List;

/**
 * Files of a study that take their places as one step, as they are noted before the first of
 * them does.
 *
 * @param journal
 *            where it is noted
 * @param entries
 *            the files
 */
record Batch(Path journal, List<Entry> entries) {

	/**
	 * A file on its way.
	 *
	 * @param file
	 *            its place
	 * @param temporary
	 *            where it is complete, beside its place
	 * @param before
	 *            what is in the place before, {@link Stamp#ABSENT} for nothing
	 * @param after
	 *            what it holds itself
	 */
	record Entry(Path file, Path temporary, Stamp before, Stamp after) {}

	Batch {
		entries = List.copyOf(entries);
	}
}
