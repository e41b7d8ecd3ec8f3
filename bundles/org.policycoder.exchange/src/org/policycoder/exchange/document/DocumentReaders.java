// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.policycoder.exchange.document.internal.DocxReader;
import org.policycoder.exchange.document.internal.HtmlReader;
import org.policycoder.exchange.document.internal.MarkdownReader;
import org.policycoder.exchange.document.internal.Messages;
import org.policycoder.exchange.document.internal.PdfReader;
import org.policycoder.exchange.document.internal.TextReader;
import org.policycoder.exchange.document.internal.XmlReader;

/**
 * The readers that are known, asked in order. Immutable and safe for use by many threads.
 *
 * @since 1.0
 */
public final class DocumentReaders {
	/** Kinds of registers and coding sheets, which lie among the documents often enough. */
	private static final Set<String> TABLES = Set.of("csv", "tsv", "xlsx", "jsonl", "json");

	private final List<DocumentReader> readers;

	private DocumentReaders(List<DocumentReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/** Returns the readers that come with PolicyCoder. */
	public static DocumentReaders standard() {
		return new DocumentReaders(
				List.of(new PdfReader(), new DocxReader(), new MarkdownReader(), new HtmlReader(), new XmlReader(), new TextReader()));
	}

	/** Returns these readers, asked in this order. */
	public static DocumentReaders of(List<DocumentReader> readers) {
		return new DocumentReaders(readers);
	}

	/** Returns these readers and {@code first}, which is asked before them and replaces a reader of the same id. */
	public DocumentReaders with(DocumentReader first) {
		return new DocumentReaders(Stream.concat(Stream.of(first), readers.stream().filter(reader -> !reader.id().equals(first.id()))).toList());
	}

	/** Returns all readers in the order in which they are asked. */
	public List<DocumentReader> all() {
		return readers;
	}

	/** Returns the reader for a file, or nothing if the file is of no known kind. */
	public Optional<DocumentReader> find(SourceFile file) {
		return readers.stream().filter(reader -> reader.accepts(file)).findFirst();
	}

	private static UnreadableException unknown(SourceFile source) {
		String key = TABLES.contains(source.extension()) ? "file.table" : DocumentArchive.is(source.path()) ? "archive.nested" : "file.unknownKind";
		return Messages.unreadable(key, source.path());
	}

	/**
	 * Reads the documents of a file. A document without a title gets the name of the file.
	 *
	 * @param file the file, not null
	 * @return the documents in the order of the file; none for a file that only describes other files
	 * @throws UnreadableException if the file cannot be read; its message is one sentence for the user
	 */
	public List<SourceDocument> read(Path file) throws UnreadableException {
		SourceFile source = SourceFile.of(file);
		DocumentReader reader = find(source).orElseThrow(() -> unknown(source));
		DocumentMetadata name = DocumentMetadata.builder().title(source.stem()).build();
		try {
			List<SourceDocument> documents = reader.read(source);
			require(source.budget(), documents);
			return documents.stream().map(document -> document.with(name)).toList();
		} catch (StackOverflowError e) {
			throw source.budget().stackIsOver();
		} catch (OutOfMemoryError e) {
			throw source.budget().memoryIsOver(e);
		} catch (RuntimeException e) { // a reader from elsewhere must not end the import of a folder
			throw Messages.unreadable("file.readerFailed", file, reader.id(), e);
		}
	}

	private static void require(ReadingBudget budget, List<SourceDocument> documents) throws UnreadableException {
		long characters = 0;
		for (SourceDocument document : documents) {
			characters += document.text().length();
			budget.characters(characters);
			budget.paragraphs(document.text().lines().filter(line -> !line.isBlank()).count());
			budget.provisions(document.provisions().orElse(List.of()));
		}
	}
}
