// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report.oda;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.datatools.connectivity.oda.IBlob;

/** A picture. */
record BytesBlob(byte[] bytes) implements IBlob {

	@Override
	public InputStream getBinaryStream() {
		return new ByteArrayInputStream(bytes);
	}

	@Override
	public byte[] getBytes(long position, int length) {
		int from = (int) (position - 1);
		return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
	}

	@Override
	public long length() {
		return bytes.length;
	}
}
