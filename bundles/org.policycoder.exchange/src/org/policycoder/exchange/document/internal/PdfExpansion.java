// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.UnreadableException;

/**
 * Measures what the packed parts of a PDF unpack to, before a library unpacks them into memory. Pictures are not measured, since
 * they are never unpacked. Each byte is unpacked once, but for what looks like a packed part and is none; of that no more is
 * unpacked in all than one part may have.
 */
final class PdfExpansion {
	/** The greatest part that is unpacked, in bytes: some hundred times the text of a long law. */
	static final long MOST = 128L << 20;
	/** The same for a part that is packed more than once, each time. */
	private static final int MOST_AGAIN = 64 << 20;

	/** What it costs to try a part that is none, in bytes. */
	private static final int IN_VAIN = 1024;

	private static final byte[] STREAM = { 's', 't', 'r', 'e', 'a', 'm' };
	private static final String END = "endstream";
	/** How far before a part it is described. */
	private static final int DESCRIPTION = 1024;
	private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
	private static final Pattern FILTERS = Pattern.compile("/Filter\\s*\\[([^\\]]*)\\]");
	private static final Pattern FILTER = Pattern.compile("/(\\w+)");

	private final byte[] pdf;
	private final ReadingBudget budget;
	private final Inflater inflater = new Inflater();
	private final byte[] sink = new byte[1 << 13];
	private long inVain;

	private PdfExpansion(byte[] pdf, ReadingBudget budget) {
		this.pdf = pdf;
		this.budget = budget;
	}

	/**
	 * Tells whether a part of the file unpacks to more than {@link #MOST} bytes.
	 *
	 * @throws UnreadableException if the time of the file is over
	 */
	static boolean isBomb(byte[] pdf, ReadingBudget budget) throws UnreadableException {
		PdfExpansion expansion = new PdfExpansion(pdf, budget);
		try {
			return expansion.isBomb();
		} finally {
			expansion.inflater.end();
		}
	}

	private boolean isBomb() throws UnreadableException {
		int before = 0;
		for (int at = 0; at + STREAM.length + 2 < pdf.length; at++) {
			if (!isStream(at)) {
				continue;
			}
			budget.goOn();
			int begin = at + STREAM.length + (pdf[at + STREAM.length] == '\r' ? 2 : 1);
			String description = description(before, at);
			before = begin;
			if (PICTURE.matcher(description).find()) {
				continue;
			}
			List<String> filters = filters(description);
			if (filters.size() > 1 && isBombAgain(begin, filters)) {
				return true;
			}
			long end = unpack(begin);
			if (end < 0 || inVain > MOST) {
				return true;
			}
			before = (int) end;
			at = Math.max(at, before - 1);
		}
		return false;
	}

	/** Returns where a packed part ends, its begin if it is none, -1 if it unpacks to too much. */
	private long unpack(int begin) throws UnreadableException {
		inflater.reset();
		try {
			inflater.setInput(pdf, begin, pdf.length - begin);
			while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary() && inflater.getBytesWritten() <= MOST) {
				inflater.inflate(sink);
				budget.goOn();
			}
			if (inflater.getBytesWritten() > MOST) {
				return -1;
			}
			if (inflater.finished()) {
				return begin + inflater.getBytesRead();
			}
		} catch (DataFormatException e) {
			// packed in another way, or no packed part at all
		} finally {
			inVain += inflater.finished() ? 0 : IN_VAIN + inflater.getBytesWritten();
		}
		return begin;
	}

	/** Unpacks a part that is packed more than once. */
	private boolean isBombAgain(int begin, List<String> filters) throws UnreadableException {
		byte[] part = new byte[0];
		boolean first = true;
		for (String filter : filters) {
			Bounded out = new Bounded();
			try {
				ByteArrayInputStream in = first ? new ByteArrayInputStream(pdf, begin, end(begin) - begin) : new ByteArrayInputStream(part);
				FilterFactory.INSTANCE.getFilter(filter).decode(in, out, new COSDictionary(), 0);
			} catch (IOException | RuntimeException e) { // a damaged part, or one that is no text
				budget.goOn();
				return out.isFull;
			}
			inVain += out.size();
			part = out.toByteArray();
			first = false;
		}
		return false;
	}

	private int end(int begin) {
		for (int i = begin; i + END.length() <= pdf.length; i++) {
			if (pdf[i] == 'e' && new String(pdf, i, END.length(), StandardCharsets.ISO_8859_1).equals(END)) {
				return i;
			}
		}
		return pdf.length;
	}

	/** What stands between the beginning of the object and its packed part, after the part before. */
	private String description(int partBefore, int at) {
		int from = Math.max(partBefore, at - DESCRIPTION);
		String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
		return before.substring(Math.max(0, before.lastIndexOf(" obj")));
	}

	private static List<String> filters(String description) {
		Matcher filters = FILTERS.matcher(description);
		return filters.find() ? FILTER.matcher(filters.group(1)).results().map(filter -> filter.group(1)).toList() : List.of();
	}

	private boolean isStream(int at) {
		for (int i = 0; i < STREAM.length; i++) {
			if (pdf[at + i] != STREAM[i]) {
				return false;
			}
		}
		byte next = pdf[at + STREAM.length];
		return next == '\n' || next == '\r';
	}

	/** Takes so many bytes and no more. */
	private static final class Bounded extends ByteArrayOutputStream {
		private boolean isFull;

		@Override
		public synchronized void write(int b) {
			require(1);
			super.write(b);
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			require(length);
			super.write(bytes, offset, length);
		}

		private void require(int more) {
			if (size() + more > MOST_AGAIN) {
				isFull = true;
				throw new IllegalStateException();
			}
		}
	}
}
