// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.Reason;

/**
 * The sentences of a package for its users, from its {@code messages.properties}, in the language of the default locale.
 *
 * @since 1.0
 */
public final class Sentences {
	static final Sentences HERE = new Sentences(Sentences.class);

	private static final int LONGEST = 100;
	/** Nobody reads further, and a cell may be megabytes. */
	private static final int LONGEST_ARGUMENT = 1000;

	private final Class<?> place;

	/** Creates the sentences of the package that a class is in. */
	public Sentences(Class<?> place) {
		this.place = place;
	}

	/** Returns a sentence. Numbers among the arguments are written without grouping; null is empty; the end of a long text is left out. */
	public String get(String key, Object... arguments) {
		Object[] texts = Arrays.stream(arguments).map(a -> shortened(Objects.toString(a, ""), LONGEST_ARGUMENT)).toArray();
		return Wording.of(place, Locale.getDefault()).format(key, texts);
	}

	/**
	 * Returns an exception with a sentence, in which {0} is the name of the file.
	 *
	 * @param arguments {1} and so on; a throwable becomes the cause and gives its own message
	 */
	public UnreadableException unreadable(String key, Path file, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = file.getFileName();
		Throwable cause = null;
		for (int i = 0; i < arguments.length; i++) {
			all[i + 1] = arguments[i] instanceof Throwable thrown ? reason(thrown) : arguments[i];
			cause = arguments[i] instanceof Throwable thrown ? thrown : cause;
		}
		return new UnreadableException(get(key, all), cause);
	}

	/** Returns the beginning of what stands in a cell, which may be a whole text, for a sentence that names it. */
	public static String shortened(String text) {
		return shortened(text, LONGEST);
	}

	private static String shortened(String text, int longest) {
		return text.length() <= longest ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1)) + "…";
	}

	private static String reason(Throwable thrown) {
		return Reason.of(thrown).lines().findFirst().orElse("").strip();
	}
}
