// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what the packed parts of a PDF unpack to, before a library unpacks them into memory. */
final class PdfExpansion {
	/** The greatest part that is unpacked, in bytes: some hundred times the text of a long law. */
	static final long MOST = 256L << 20;

	private static final byte[] STREAM = { 's', 't', 'r', 'e', 'a', 'm' };

	private PdfExpansion() {
	}

	/** Tells whether a part of the file unpacks to more than {@link #MOST} bytes. */
	static boolean isBomb(byte[] pdf) {
		byte[] sink = new byte[1 << 16];
		for (int at = 0; at + STREAM.length + 2 < pdf.length; at++) {
			if (isStream(pdf, at)) {
				int begin = at + STREAM.length + (pdf[at + STREAM.length] == '\r' ? 2 : 1);
				Inflater inflater = new Inflater();
				try {
					inflater.setInput(pdf, begin, pdf.length - begin);
					while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary() && inflater.getBytesWritten() <= MOST) {
						inflater.inflate(sink);
					}
					if (inflater.getBytesWritten() > MOST) {
						return true;
					}
				} catch (DataFormatException e) {
					continue; // packed in another way, or no packed part at all
				} finally {
					inflater.end();
				}
			}
		}
		return false;
	}

	private static boolean isStream(byte[] pdf, int at) {
		for (int i = 0; i < STREAM.length; i++) {
			if (pdf[at + i] != STREAM[i]) {
				return false;
			}
		}
		byte next = pdf[at + STREAM.length];
		return next == '\n' || next == '\r';
	}
}
