// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.StoredRoot;

/**
 * What of a study is in memory and not on disk: what would be lost if the program ended now.
 *
 * @param codings
 *            how many codings were given, changed or taken back, by the id of the coder; only
 *            coders who have such
 * @param otherFiles
 *            how many files have other changes: the register, the codebook, clauses, notes on and states of documents
 * @param since
 *            when the first of it was done; null when there is nothing
 * @since 1.0
 */
public record Unsaved(Map<String, Integer> codings, int otherFiles, Instant since) {

	/** Copies the counts. */
	public Unsaved {
		codings = Map.copyOf(codings);
	}

	/**
	 * Tells whether all is on disk.
	 *
	 * @return true when nothing would be lost
	 */
	public boolean isEmpty() {
		return since == null;
	}

	/** Called with the lock of the session held. */
	static Unsaved of(Autosave autosave) {
		Map<String, Integer> codings = new LinkedHashMap<>();
		int others = 0;
		for (StoredRoot root : autosave.unsaved()) {
			List<Delta> deltas = autosave.unsaved(root);
			if (root instanceof CodingSet set) {
				int changed = codings(set, deltas);
				if (changed > 0) {
					codings.merge(set.getCoder(), changed, Integer::sum);
				}
				others += deltas.stream().anyMatch(d -> coding(d) == null) ? 1 : 0;
			} else {
				others++;
			}
		}
		return new Unsaved(codings, others, autosave.since().orElse(null));
	}

	/** A coding that was given and taken back is none that could be lost. */
	private static int codings(CodingSet set, List<Delta> deltas) {
		Map<Coding, Integer> balance = new HashMap<>();
		Set<Coding> changed = new HashSet<>();
		for (Delta delta : deltas) {
			Coding coding = coding(delta);
			if (coding != null) {
				balance.merge(coding, delta instanceof Delta.Insert ? 1 : delta instanceof Delta.Remove ? -1 : 0, Integer::sum);
				if (delta instanceof Delta.Assign) {
					changed.add(coding);
				}
			}
		}
		return (int) balance.entrySet().stream()
				.filter(b -> b.getValue() != 0 || changed.contains(b.getKey()) && set.getCodings().contains(b.getKey())).count();
	}

	private static Coding coding(Delta delta) {
		EObject concerned = switch (delta) {
		case Delta.Insert i -> i.value();
		case Delta.Remove r -> r.value();
		case Delta.Assign a -> a.owner();
		case Delta.Text t -> null;
		};
		return concerned instanceof Coding coding ? coding : null;
	}
}
