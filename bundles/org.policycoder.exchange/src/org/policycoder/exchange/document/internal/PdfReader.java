// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Unread;

/** Reads PDF: text in reading order, without what belongs to the pages, a line a paragraph. */
public final class PdfReader implements DocumentReader {
	private static final String END = "%%EOF";
	/** How much some programs write behind the end. */
	private static final int BEHIND = 4096;

	static {
		PdfSubstituteFont.install();
	}

	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public boolean accepts(SourceFile file) {
		return file.extension().equals("pdf") || file.startsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F', (byte) '-');
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		byte[] bytes = file.bytes();
		if (PdfExpansion.isBomb(bytes, file.budget())) {
			throw Messages.unreadable("pdf.bomb", file.path(), PdfExpansion.MOST >> 20);
		}
		if (!isWhole(bytes)) {
			throw Messages.unreadable("pdf.cut", file.path());
		}
		try (PDDocument document = Loader.loadPDF(bytes)) {
			PdfPages.require(document, file.path());
			PdfGlyphs read = PdfGlyphs.of(document, file);
			if (read.unread().isAll()) {
				throw Messages.unreadable("pdf.unmapped", file.path());
			}
			List<PdfGlyphs.Page> pages = PdfWatermarks.remove(read.pages(), read.unread());
			List<List<PdfLine>> printed = PdfColumns.read(pages);
			UnreadWords heads = new UnreadWords(Unread.Kind.MARGIN, 1);
			List<PdfLine> lines = PdfNotes.mark(PdfFurniture.remove(pages, printed, heads).stream().map(PdfEdges::of).toList());
			if (lines.isEmpty()) {
				throw Messages.unreadable("pdf.scanned", file.path(), pages.size());
			}
			String text = NormalText.of(TypesetterMarks.withDoubleQuotes(PdfParagraphs.join(lines), printed));
			String asPrinted = String.join("\n", printed.stream().flatMap(List::stream).map(PdfLine::text).map(PdfFurniture::unnumbered).toList());
			DocumentMetadata metadata = TextMetadata.of(file, text).merge(TextMetadata.of(file, NormalText.of(asPrinted)));
			List<Unread> left = Stream.concat(read.unread().all().stream(), heads.all().stream()).toList();
			return NormalText.document(file, text, metadata).stream().map(whole -> whole.without(left)).toList();
		} catch (InvalidPasswordException e) {
			throw Messages.unreadable("pdf.encrypted", file.path());
		} catch (UnreadableException e) {
			throw e;
		} catch (IOException | RuntimeException e) { // the library throws either for a damaged file
			throw Messages.unreadable("pdf.damaged", file.path(), e);
		}
	}

	/** The library reads what is there of a file that was cut off; but half a law is worse than none. */
	private static boolean isWhole(byte[] pdf) {
		int from = Math.max(0, pdf.length - BEHIND);
		return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains(END);
	}
}
