// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.tables.Tables;

/**
 * What is to be rendered.
 *
 * @param study
 *            the study
 * @param note
 *            a sentence that stands on the face of the report, for example that
 *            the data are reconstructed, or null
 * @param tables
 *            the tables that data sets can ask for
 * @param template
 *            the design
 * @param locale
 *            the language of labels, numbers and dates
 * @param formats
 *            the formats, at least one
 * @param folder
 *            the folder for the files; made when it is not there
 * @param name
 *            the name of the files, without extension
 * @since 1.0
 */
public record ReportRequest(Study study, String note, Tables tables, ReportTemplate template, Locale locale,
		List<ReportFormat> formats, Path folder, String name) {

	/** Refuses null, but for the note, and takes an unmodifiable copy. */
	public ReportRequest {
		Objects.requireNonNull(study);
		Objects.requireNonNull(tables);
		Objects.requireNonNull(template);
		Objects.requireNonNull(locale);
		Objects.requireNonNull(folder);
		Objects.requireNonNull(name);
		formats = List.copyOf(formats);
	}
}
