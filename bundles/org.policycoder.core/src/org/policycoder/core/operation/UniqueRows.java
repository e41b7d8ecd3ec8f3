// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.policycoder.exchange.register.RegisterRow;

/**
 * Rows of a register by something that stands in them, compared without regard to
 * case and width. What stands in two rows says nothing of either.
 */
final class UniqueRows {

	private final Map<String, Optional<RegisterRow>> rows = new HashMap<>();

	void put(String text, RegisterRow row) {
		rows.merge(key(text), Optional.of(row), (a, b) -> a.equals(b) ? a : Optional.empty());
	}

	/** The only row that the text stands in, or null. */
	RegisterRow get(String text) {
		return text == null ? null : rows.getOrDefault(key(text), Optional.empty()).orElse(null);
	}

	private static String key(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}
}
