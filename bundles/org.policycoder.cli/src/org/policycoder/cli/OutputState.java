// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Remembers why output could not be written, which a print stream forgets. */
final class OutputState extends FilterOutputStream {

	/** What POSIX systems say when the reader of a pipe has gone. */
	private static final String NO_READER = "Broken pipe"; //$NON-NLS-1$

	private IOException failure;

	OutputState(OutputStream out) {
		super(new BufferedOutputStream(out));
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			throw remember(e);
		}
	}

	@Override
	public void flush() throws IOException {
		try {
			out.flush();
		} catch (IOException e) {
			throw remember(e);
		}
	}

	private IOException remember(IOException e) {
		failure = failure == null ? e : failure;
		return e;
	}

	boolean isLost() {
		return failure != null && !NO_READER.equals(failure.getMessage());
	}

	String reason() {
		return failure.getMessage();
	}
}
