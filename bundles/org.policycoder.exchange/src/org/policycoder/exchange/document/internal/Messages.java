// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.Reason;

/** The sentences that tell a user why a file could not be read, in the language of the default locale. */
public final class Messages {
	/** What a throwable that wraps another puts before its message. */
	private static final Pattern CLASS_NAMES = Pattern.compile("^((\\w+\\.)+\\w+: )+");

	private Messages() {
	}

	/**
	 * Returns an exception with the sentence of that key. In the sentence {0} is the name of the file.
	 *
	 * @param key       key of {@code messages.properties}
	 * @param file      the file
	 * @param arguments {1} and so on; a throwable among them becomes the cause and gives its own message
	 */
	public static UnreadableException unreadable(String key, Path file, Object... arguments) {
		Throwable cause = null;
		Object[] all = new Object[arguments.length + 1];
		all[0] = file;
		for (int i : IntStream.range(0, arguments.length).toArray()) {
			all[i + 1] = arguments[i];
			if (arguments[i] instanceof Throwable thrown) {
				cause = thrown;
				all[i + 1] = firstLine(thrown);
			}
		}
		return new UnreadableException(Wording.of(Messages.class, Locale.getDefault()).format(key, all), cause);
	}

	private static String firstLine(Throwable thrown) {
		return CLASS_NAMES.matcher(Reason.of(thrown).lines().findFirst().orElse("").strip()).replaceFirst("");
	}
}
