// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.util.zip.CRC32C;

/**
 * By what the content of a file is known again: a check-out that only touches a
 * file changes nothing, a change within the same second and size does.
 *
 * @param length
 *            the length in bytes, -1 for a file that is not there
 * @param checksum
 *            CRC-32C of the content
 */
record Stamp(long length, int checksum) {

	static final Stamp ABSENT = new Stamp(-1, 0);

	static Stamp of(byte[] bytes) {
		CRC32C crc = new CRC32C();
		crc.update(bytes);
		return new Stamp(bytes.length, (int) crc.getValue());
	}
}
