// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/** What was found in one document. The same group, with other hits, is equal, so that a tree keeps it open. */
final class HitGroup {

	private final int document;

	private final String title;

	private final List<Hit> hits = new ArrayList<>();

	private HitGroup(Hit first) {
		this.document = first.document();
		this.title = first.title();
	}

	static List<HitGroup> of(List<Hit> hits) {
		Map<Integer, HitGroup> groups = new HashMap<>();
		hits.forEach(h -> groups.computeIfAbsent(h.document(), d -> new HitGroup(h)).hits.add(h));
		return groups.values().stream().sorted(Comparator.comparingInt(HitGroup::document)).toList();
	}

	int document() {
		return document;
	}

	List<Hit> hits() {
		return hits;
	}

	String label() {
		return NLS.bind(Messages.Group_Label, title, hits.size());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof HitGroup group && group.document == document;
	}

	@Override
	public int hashCode() {
		return document;
	}
}
