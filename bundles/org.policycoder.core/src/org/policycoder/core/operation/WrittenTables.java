// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of tables that were asked for.
 *
 * @param files
 *            the files that were written; none when the tables went to a stream
 * @param untold
 *            the notes of the tables, each once, when the format has no place for them, and what it had to
 *            cut: whoever asked is to be told
 * @since 1.0
 */
public record WrittenTables(List<Path> files, List<String> untold) {

	/** Takes unmodifiable copies of the lists. */
	public WrittenTables {
		files = List.copyOf(files);
		untold = List.copyOf(untold);
	}
}
