// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.io.IOException;

import org.policycoder.model.PolicyDocument;

/**
 * Gets the text of a document, when a table needs it.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface TextSource {

	/**
	 * Gets the text.
	 *
	 * @param document
	 *            a document of the register
	 * @return its text
	 * @throws IOException
	 *             when it cannot be read
	 */
	String text(PolicyDocument document) throws IOException;
}
