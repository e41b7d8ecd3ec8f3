// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;

/** What becomes of codings that have become equal: one is left, with the notes of all. */
final class DuplicateCodings {

	private record Same(int clause, String category, int begin, int end) {
	}

	private DuplicateCodings() {
	}

	static void collapse(Edit edit, List<Coding> codings) {
		Map<Same, Coding> first = new LinkedHashMap<>();
		for (Coding coding : List.copyOf(codings)) {
			Coding kept = first.putIfAbsent(
					new Same(coding.getClause(), coding.getCategory(), coding.getBegin(), coding.getEnd()), coding);
			if (kept != null) {
				edit.set(kept, Literals.CODING__NOTE, joined(kept.getNote(), coding.getNote()));
				edit.remove(coding);
			}
		}
	}

	static String joined(String one, String other) {
		if (one == null || one.isBlank()) {
			return other;
		}
		return other == null || other.isBlank() || one.contains(other) ? one : one + '\n' + other;
	}
}
