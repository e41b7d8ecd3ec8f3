// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.List;

import org.policycoder.exchange.document.DocumentArchive;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.UnreadableException;

/**
 * Something that documents are read from.
 *
 * @param name
 *            how sentences for the user call it
 * @param file
 *            the file as it came, to be kept as the original; null when what is
 *            read is only a row of a register
 * @param first
 *            the place of the first document
 * @param reading
 *            reads it, in any thread
 */
record DocumentSource(String name, Path file, SourcePlace first, Reading reading) {

	/** Reads documents. */
	@FunctionalInterface
	interface Reading {
		List<SourceDocument> read() throws UnreadableException;
	}

	static DocumentSource of(Path file, DocumentReaders readers) {
		return new DocumentSource(file.toString(), file, new SourcePlace(file, 0), () -> readers.read(file));
	}

	/** A document of an archive; what cannot be read is named as in the archive, not as it was unpacked. */
	static DocumentSource of(DocumentArchive.Entry entry, DocumentReaders readers) {
		return new DocumentSource(entry.place().toString(), entry.file(), new SourcePlace(entry.place(), 0), () -> {
			try {
				return readers.read(entry.file());
			} catch (UnreadableException e) {
				throw new UnreadableException(e.getMessage().replace(entry.file().toString(), entry.place().toString()), e);
			}
		});
	}

	/** Something that is known already to be unreadable. */
	static DocumentSource unreadable(Path file, UnreadableException why) {
		return new DocumentSource(file.toString(), file, new SourcePlace(file, 0), () -> {
			throw why;
		});
	}

	/** The path by which a register may name it. */
	Path named() {
		return first.file();
	}

	/** The place of one of its documents, from 0. */
	SourcePlace place(int index) {
		return new SourcePlace(first.file(), first.place() + index);
	}

	/** What may be spent on it. */
	ReadingBudget budget() {
		return ReadingBudget.of(named(), (file == null ? named() : file).toFile().length());
	}

	List<SourceDocument> read() throws UnreadableException {
		return reading.read();
	}

	@Override
	public String toString() {
		return name;
	}
}
