// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.segment;

import java.io.IOException;

import org.policycoder.segmentation.Segmentation;

/**
 * Finds the clauses of texts, one text after the other. Not for several threads
 * at once; closing it gives it back to the {@link ClauseSegmenters} it was
 * taken from.
 */
public interface ClauseSegmenter extends AutoCloseable {

	/**
	 * Finds the clauses of a text.
	 *
	 * @param text
	 *            the text, lines ended by LF, without byte order mark
	 * @param language
	 *            ISO 639-1 code of its language, or null when it is to be found out
	 * @return the clauses
	 * @throws IOException
	 *             when the engine fails; its message is one sentence for the user
	 */
	Segmentation segment(String text, String language) throws IOException;

	@Override
	void close();
}
