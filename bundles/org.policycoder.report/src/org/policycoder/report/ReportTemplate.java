// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A report design.
 *
 * @param id
 *            identifies it, for example {@code study} or {@code table-3}; also
 *            the name of files made from it
 * @param name
 *            its name, for people
 * @param design
 *            the {@code .rptdesign} file; libraries and texts that it refers to
 *            are looked up among the standard templates and then beside it, so
 *            that any design can use {@code policycoder.rptlibrary}
 * @since 1.0
 */
public record ReportTemplate(String id, String name, Path design) {

	/** Refuses null. */
	public ReportTemplate {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(design);
	}
}
