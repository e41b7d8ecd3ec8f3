// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.List;

import org.policycoder.model.PolicyDocument;

/**
 * What came of an import.
 *
 * @param documents
 *            the documents that are now in the project, in the order of the files
 * @param files
 *            how many files were read
 * @param clauses
 *            how many clauses with a number the documents have
 * @param amendments
 *            the documents that were read and are to take the place of others, which is still to
 *            be done
 * @param noted
 *            a sentence for each document that has the title or number of another, with what was
 *            done with it
 * @param skipped
 *            a sentence for each document that the project had already
 * @param missing
 *            a sentence for each part of a document that could not be read, so that its
 *            text is without it
 * @param taken
 *            sentences that tell what the register was taken for: sheets, rows, columns
 * @param failures
 *            a sentence for each file or row of the register that could not be
 *            imported, and why
 * @since 1.0
 */
public record ImportResult(List<PolicyDocument> documents, int files, int clauses, List<Amendment> amendments,
		List<String> noted, List<String> skipped,
		List<String> missing, List<String> taken, List<String> failures) {

	/** Takes unmodifiable copies. */
	public ImportResult {
		documents = List.copyOf(documents);
		amendments = List.copyOf(amendments);
		noted = List.copyOf(noted);
		skipped = List.copyOf(skipped);
		missing = List.copyOf(missing);
		taken = List.copyOf(taken);
		failures = List.copyOf(failures);
	}
}
