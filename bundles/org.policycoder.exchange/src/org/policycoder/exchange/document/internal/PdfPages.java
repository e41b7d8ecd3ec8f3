// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.nio.file.Path;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.policycoder.exchange.document.UnreadableException;

/** Counts the pages of a PDF, whose tree may name the same page again and again, before a library makes a list of them. */
final class PdfPages {
	/** The most pages that are read: some ten times the longest act. */
	static final int MOST = 20_000;

	private final Path file;
	private int nodes;

	private PdfPages(Path file) {
		this.file = file;
	}

	/**
	 * Asks whether a document has no more pages than are read.
	 *
	 * @throws UnreadableException if it has more, or if the tree of its pages is deeper than any is
	 */
	static void require(PDDocument document, Path file) throws UnreadableException {
		COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
		if (root != null) {
			new PdfPages(file).count(root);
		}
	}

	/** A tree that runs in a circle ends here as well. */
	private void count(COSDictionary node) throws UnreadableException {
		if (++nodes > MOST) {
			throw Messages.unreadable("pdf.pages", file, MOST);
		}
		COSArray kids = node.getCOSArray(COSName.KIDS);
		for (int i = 0; kids != null && i < kids.size(); i++) {
			if (kids.getObject(i) instanceof COSDictionary kid) {
				count(kid);
			}
		}
	}
}
