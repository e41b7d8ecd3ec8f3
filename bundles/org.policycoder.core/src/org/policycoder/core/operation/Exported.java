// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.List;

import org.policycoder.exchange.loss.LossReport;

/**
 * What became of an export.
 *
 * @param file
 *            the file that was written
 * @param told
 *            sentences for the user: whose codings it holds and how many, and what it has no place for; none
 *            when it holds no codings
 * @param losses
 *            the same as a report, or null when the exporter makes none
 * @since 1.0
 */
public record Exported(Path file, List<String> told, LossReport losses) {

	/** Takes an unmodifiable copy of the list. */
	public Exported {
		told = List.copyOf(told);
	}
}
