// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files that every system can have, since a study goes from one to another: Windows
 * keeps some words for devices, knows no colon and drops dots at the end; disks end names at
 * 255 bytes, which are 85 Chinese characters; macOS writes letters with marks otherwise.
 *
 * @since 1.0
 */
public final class SafeName {

	/** Leaves room for a number, an extension and what a temporary file has besides. */
	private static final int MOST_BYTES = 160;

	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)\\d|conin\\$|conout\\$)(\\..*)?"); //$NON-NLS-1$

	private SafeName() {
	}

	/**
	 * Makes a name safe.
	 *
	 * @param name
	 *            any text
	 * @return a name of letters, digits, dots, _ and - that begins and ends with no dot, is no
	 *         word for a device and at most {@value #MOST_BYTES} bytes long; never empty. A name
	 *         that is so already is returned as it is; two others may become the same
	 */
	public static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{Nd}._-]+", "_"); //$NON-NLS-1$ //$NON-NLS-2$
		String kept = cut(plain.replaceAll("^\\.+", "")).replaceAll("\\.+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (kept.isEmpty()) {
			return "_"; //$NON-NLS-1$
		}
		return isDevice(kept) ? "_" + kept : kept; //$NON-NLS-1$
	}

	private static String cut(String name) {
		int end = 0;
		int bytes = 0;
		while (end < name.length()) {
			int next = name.offsetByCodePoints(end, 1);
			bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
			if (bytes > MOST_BYTES) {
				return name.substring(0, end);
			}
			end = next;
		}
		return name;
	}

	/**
	 * Tells whether Windows keeps a name for a device, with whatever extension.
	 *
	 * @param name
	 *            a file name
	 * @return true for Con, aux.txt and the like
	 */
	static boolean isDevice(String name) {
		return DEVICE.matcher(name).matches();
	}

	/**
	 * Gets by what names are compared where capitals and the way of writing marks make no
	 * difference.
	 *
	 * @param name
	 *            a file name
	 * @return a text that is the same for names that some system takes for the same
	 */
	static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}
}
