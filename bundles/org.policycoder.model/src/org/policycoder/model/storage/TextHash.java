// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint by which a clause tree knows the text that it belongs to.
 *
 * @since 1.0
 */
public final class TextHash {

	private TextHash() {
	}

	/**
	 * Computes the hash of a text.
	 *
	 * @param text
	 *            the text
	 * @return SHA-256 of its UTF-8 bytes, 64 hexadecimal digits in lower case
	 */
	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	static String of(byte[] utf8) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
