// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.model.Coding;
import org.policycoder.model.ModelPackage.Literals;

/**
 * What becomes of codings that have become equal: one is left, with the notes of all.
 *
 * @since 1.0
 */
public final class DuplicateCodings {

	private record Same(int clause, String category, int begin, int end) {}

	private DuplicateCodings() {
	}

	/**
	 * Leaves one of equal codings: those of one clause with the same category and part.
	 *
	 * @param edit
	 *            the edit of the command at work
	 * @param codings
	 *            codings of one coder in one document
	 */
	public static void collapse(Edit edit, List<Coding> codings) {
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

	/**
	 * Joins two notes.
	 *
	 * @param one
	 *            a note, or null
	 * @param other
	 *            a note, or null
	 * @return both, on lines of their own; one where the other is blank or stands in it; null
	 *         when there is none
	 */
	public static String joined(String one, String other) {
		if (one == null || one.isBlank()) {
			return other;
		}
		return other == null || other.isBlank() || one.contains(other) ? one : one + '\n' + other;
	}
}
