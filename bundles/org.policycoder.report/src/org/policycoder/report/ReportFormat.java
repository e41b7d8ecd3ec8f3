// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A format that reports are rendered in.
 *
 * @since 1.0
 */
public enum ReportFormat {
	/** One page for a browser, with its pictures in it. */
	HTML,
	/** Portable Document Format, with its fonts in it. */
	PDF,
	/** Word. */
	DOCX,
	/** Excel, with real numbers. */
	XLSX,
	/** PowerPoint. */
	PPTX;

	/**
	 * Gets the ending of file names, which is also how users call the format.
	 *
	 * @return the ending without a dot, in lower case
	 */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds a format.
	 *
	 * @param extension
	 *            its {@link #extension()}, in any case
	 * @return the format, or empty when there is none
	 */
	public static Optional<ReportFormat> of(String extension) {
		return Stream.of(values()).filter(f -> f.extension().equalsIgnoreCase(extension.strip())).findFirst();
	}

	/**
	 * Reads a list of formats.
	 *
	 * @param list
	 *            extensions separated by commas
	 * @return the formats in the order of the list, each once
	 * @throws ReportException
	 *             when one of them is unknown
	 */
	public static List<ReportFormat> parse(String list) throws ReportException {
		List<ReportFormat> formats = new ArrayList<>();
		for (String name : list.split(",", -1)) { //$NON-NLS-1$
			ReportFormat format = of(name).orElseThrow(() -> new ReportException(Messages.get("format.unknown", //$NON-NLS-1$
					name.strip(), String.join(", ", Stream.of(values()).map(ReportFormat::extension).toList())), null)); //$NON-NLS-1$
			if (!formats.contains(format)) {
				formats.add(format);
			}
		}
		return formats;
	}
}
