// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import java.util.List;

/**
 * Reads files of one kind into documents. Implementations are stateless: one reader is used by many threads at once.
 *
 * @since 1.0
 */
public interface DocumentReader {
	/** Returns the name by which the reader is known, such as {@code pdf}; never null. */
	String id();

	/**
	 * Tells whether the file is of this reader's kind, by its name and its first bytes; so a file of the kind that is
	 * damaged is accepted, and the damage is reported by {@link #read}.
	 */
	boolean accepts(SourceFile file);

	/**
	 * Reads the documents of a file, within its {@linkplain SourceFile#budget() budget}: a reader whose loops can be long asks
	 * {@link ReadingBudget#goOn()} in them, and one that builds something large asks whether it may be so large. One that does
	 * not come to an end is left to itself after {@link ReadingBudget#time()}.
	 *
	 * @param file a file that was accepted
	 * @return the documents in the order of the file, never null; several for a collection such as an issue of a
	 *         gazette, none for a file that only describes other files
	 * @throws UnreadableException if the file is damaged, protected, hostile or has no text
	 */
	List<SourceDocument> read(SourceFile file) throws UnreadableException;
}
