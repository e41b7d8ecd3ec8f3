// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** Reads Word documents (DOCX) as they look, with the numbers that Word counts by itself. */
public final class DocxReader implements DocumentReader {
	private static final Set<String> EXTENSIONS = Set.of("docx", "docm", "dotx", "doc");
	/** The greatest size of what is packed in a file, in bytes, and the most parts of it. */
	private static final long MOST_BYTES = 4 * SourceFile.LIMIT;
	private static final int MOST_ENTRIES = 10_000;

	@Override
	public String id() {
		return "docx";
	}

	/** A page of the web that is named as a Word document, as many programs do, is left to the reader of such pages. */
	@Override
	public boolean accepts(SourceFile file) {
		return EXTENSIONS.contains(file.extension()) && !HtmlReader.isPage(file);
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		if (file.startsWith((byte) 0xd0, (byte) 0xcf, (byte) 0x11, (byte) 0xe0)) {
			throw Messages.unreadable("docx.old", file.path());
		}
		String head = new String(file.head(), StandardCharsets.ISO_8859_1).stripLeading();
		if (head.startsWith("{\\rtf") || head.startsWith("MIME-Version") || head.contains("<?xml")) {
			throw Messages.unreadable("docx.other", file.path());
		}
		try {
			checkSize(file);
			try (DocxPackage parts = new DocxPackage(file)) {
				DocxText read = new DocxText(parts);
				String text = NormalText.of(read.text());
				return NormalText.document(file, text, TextMetadata.of(file, text).merge(parts.metadata())).stream()
						.map(document -> document.without(read.unread()).notesFrom(read.notes())).toList();
			}
		} catch (UnreadableException e) {
			throw e;
		} catch (NotOfficeXmlFileException e) {
			throw Messages.unreadable(file.startsWith((byte) 'P', (byte) 'K') ? "docx.other" : "docx.damaged", file.path(), e);
		} catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | IllegalStateException | IllegalArgumentException e) {
			throw Messages.unreadable("docx.damaged", file.path(), e);
		}
	}

	/** Unpacks the file once without keeping anything, before a library trusts it. */
	private static void checkSize(SourceFile file) throws IOException {
		long bytes = 0;
		int entries = 0;
		byte[] buffer = new byte[1 << 16];
		try (ZipInputStream zip = new ZipInputStream(file.open())) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries++;
				for (int read = zip.read(buffer); read >= 0 && bytes <= MOST_BYTES; read = zip.read(buffer)) {
					bytes += read;
				}
				if (bytes > MOST_BYTES || entries > MOST_ENTRIES || entry.getName().contains("..")) {
					throw Messages.unreadable("docx.bomb", file.path(), MOST_BYTES >> 20);
				}
			}
		}
	}
}
