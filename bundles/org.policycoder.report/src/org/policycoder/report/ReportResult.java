// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of rendering.
 *
 * @param files
 *            the files, in the order of the formats asked for
 * @param warnings
 *            sentences for the user on what is less than it could be; often none
 * @since 1.0
 */
public record ReportResult(List<Path> files, List<String> warnings) {

	/** Takes unmodifiable copies. */
	public ReportResult {
		files = List.copyOf(files);
		warnings = List.copyOf(warnings);
	}
}
