// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.List;

import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.storage.PolicyProject;

/**
 * What came of another tool's project.
 *
 * @param study
 *            the study, open
 * @param told
 *            sentences for the user: what was guessed, and what the study has no place for
 * @param losses
 *            the same as a report, or null when the importer makes none
 * @since 1.0
 */
public record ImportedStudy(PolicyProject study, List<String> told, LossReport losses) {

	/** Takes an unmodifiable copy. */
	public ImportedStudy {
		told = List.copyOf(told);
	}
}
