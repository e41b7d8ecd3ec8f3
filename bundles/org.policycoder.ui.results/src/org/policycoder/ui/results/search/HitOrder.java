// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** In which order the lines stand: how a word is used shows when its neighbours stand together. */
enum HitOrder {

	/** As in the texts. */
	TEXT(Messages.Column_Context, null),
	/** By the words that follow. */
	AFTER(Messages.Column_ContextAfter, Hit::after),
	/** By the words before, read backwards from what was found. */
	BEFORE(Messages.Column_ContextBefore, h -> new StringBuilder(h.before().strip()).reverse().toString());

	private final String label;

	private final Function<Hit, String> words;

	HitOrder(String label, Function<Hit, String> words) {
		this.label = label;
		this.words = words;
	}

	String label() {
		return label;
	}

	HitOrder next() {
		return values()[(ordinal() + 1) % values().length];
	}

	List<Hit> sorted(List<Hit> hits) {
		if (words == null) {
			return hits;
		}
		Collator collator = Collator.getInstance();
		Map<Hit, CollationKey> keys = new IdentityHashMap<>();
		hits.forEach(h -> keys.put(h, collator.getCollationKey(words.apply(h).strip())));
		return hits.stream().sorted(Comparator.comparing(keys::get)).toList();
	}
}
