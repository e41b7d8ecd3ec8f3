// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.policycoder.model.PolicyDocument;
import org.policycoder.model.StoredRoot;

/** What was done and can be undone, and what was undone and can be redone. */
final class History {

	/** One command, executed, or several that are one step {@code together}, which is null for one alone. */
	record Entry(EditLabel label, List<Delta> deltas, Object together) {

		Entry {
			deltas = List.copyOf(deltas);
		}

		List<Delta> inverse() {
			List<Delta> inverse = new ArrayList<>(deltas.size());
			deltas.reversed().forEach(d -> inverse.add(d.inverse()));
			return inverse;
		}

		boolean touches(Set<? extends StoredRoot> roots) {
			return deltas.stream().anyMatch(d -> roots.contains(d.root()));
		}
	}

	private final Deque<Entry> done = new ArrayDeque<>();

	private final Deque<Entry> undone = new ArrayDeque<>();

	/** Documents that commands took out which can no longer be taken back. */
	private final List<PolicyDocument> takenOut = new ArrayList<>();

	/** Adds what was done, to the last step where it belongs to that. */
	void push(Entry entry) {
		Entry last = done.peek();
		if (last != null && entry.together() != null && last.together() == entry.together()) {
			done.pop();
			done.push(new Entry(entry.label(), Stream.concat(last.deltas().stream(), entry.deltas().stream()).toList(), entry.together()));
		} else {
			done.push(entry);
		}
		undone.clear();
	}

	Entry undoable() {
		return done.peek();
	}

	Entry redoable() {
		return undone.peek();
	}

	void undone() {
		undone.push(done.pop());
	}

	void redone() {
		done.push(undone.pop());
	}

	/**
	 * Forgets what can no longer be replayed because files were changed by others:
	 * the commands that touched them, and those that would have to be replayed before.
	 */
	void forget(Set<? extends StoredRoot> roots) {
		cut(done, roots);
		cut(undone, roots);
	}

	/** The documents that commands have taken out and that are still out. */
	List<PolicyDocument> removedDocuments() {
		return Stream.concat(takenOut.stream(), done.stream().flatMap(History::takenOut)).filter(d -> d.eContainer() == null)
				.distinct().toList();
	}

	private static Stream<PolicyDocument> takenOut(Entry entry) {
		return entry.deltas().stream().filter(Delta.Remove.class::isInstance).map(d -> ((Delta.Remove) d).value())
				.filter(PolicyDocument.class::isInstance).map(PolicyDocument.class::cast);
	}

	private void cut(Deque<Entry> entries, Set<? extends StoredRoot> roots) {
		boolean cut = false;
		for (Iterator<Entry> i = entries.iterator(); i.hasNext();) {
			Entry entry = i.next();
			cut |= entry.touches(roots);
			if (cut) {
				takenOut(entry).forEach(takenOut::add);
				i.remove();
			}
		}
	}
}
