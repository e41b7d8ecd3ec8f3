// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

/**
 * An exporter, and what its files are called.
 *
 * @param exporter
 *            writes
 * @param fileExtension
 *            the extension of the files, without the dot
 * @since 1.0
 */
public record ExporterContribution(ProjectExporter exporter, String fileExtension) {}
