// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;

import org.policycoder.segmentation.Segmentation;

/**
 * Finds the clauses of texts. Used by several threads at once.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface ClauseFinder {
	/**
	 * Finds the clauses of a text.
	 *
	 * @param text the text, lines ended by LF, without byte order mark
	 * @return what was found, never null
	 * @throws IOException if nothing could be found; the paragraphs of the text become its clauses then
	 */
	Segmentation find(String text) throws IOException;
}
