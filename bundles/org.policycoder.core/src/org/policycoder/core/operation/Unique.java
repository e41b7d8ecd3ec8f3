// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Things by something that is said of them, compared without regard to case and width.
 * What is said of two says nothing of either.
 */
final class Unique<T> {

	private final Map<String, Optional<T>> things = new HashMap<>();

	void put(String text, T thing) {
		things.merge(key(text), Optional.of(thing), (a, b) -> a.equals(b) ? a : Optional.empty());
	}

	/** The only thing of which the text is said, or null. */
	T get(String text) {
		return text == null ? null : things.getOrDefault(key(text), Optional.empty()).orElse(null);
	}

	/** Tells whether the text is said of more than one thing. */
	boolean isOfSeveral(String text) {
		return text != null && things.containsKey(key(text)) && get(text) == null;
	}

	/** Texts that are compared as one have the same. */
	static String key(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}
}
