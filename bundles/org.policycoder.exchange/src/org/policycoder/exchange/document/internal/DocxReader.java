// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.policycoder.exchange.document.DocumentMetadata;
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

	@Override
	public boolean accepts(SourceFile file) {
		return EXTENSIONS.contains(file.extension());
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		if (file.startsWith((byte) 0xd0, (byte) 0xcf, (byte) 0x11, (byte) 0xe0)) {
			throw Messages.unreadable("docx.old", file.path());
		}
		try {
			checkSize(file);
			try (InputStream in = file.open(); XWPFDocument document = new XWPFDocument(in)) {
				String text = NormalText.of(new DocxText(document).text());
				return NormalText.document(file, text, TextMetadata.of(file, text).merge(metadata(document)));
			}
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalStateException | IllegalArgumentException e) {
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

	private static DocumentMetadata metadata(XWPFDocument document) {
		CoreProperties properties = document.getProperties().getCoreProperties();
		return DocumentMetadata.builder().title(properties.getTitle()).attribute("subject", properties.getSubject()).build();
	}
}
