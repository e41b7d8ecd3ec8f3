// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.version;

import java.util.List;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.EarlierVersion;

/**
 * One version of a document: its text and the clauses in it.
 *
 * @param text
 *            the text that the offsets of the clauses refer to, never null
 * @param clauses
 *            the top clauses, in the order of the text
 * @since 1.0
 */
public record VersionText(String text, List<Clause> clauses) {

	private static final String LINE_END = "\n"; //$NON-NLS-1$

	/** Copies the list. */
	public VersionText {
		clauses = List.copyOf(clauses);
	}

	/**
	 * Gets the present version of a document.
	 *
	 * @param tree
	 *            its clauses
	 * @param text
	 *            its text
	 * @return both
	 */
	public static VersionText of(ClauseTree tree, String text) {
		return new VersionText(text, tree.getClauses());
	}

	/**
	 * Gets a version that a newer one has taken the place of.
	 *
	 * @param version
	 *            the version as it is kept with the clauses of the newer one
	 * @return its text and clauses
	 */
	public static VersionText of(EarlierVersion version) {
		return new VersionText(String.join(LINE_END, version.getLines()), version.getClauses());
	}

	/**
	 * Gets the lines of the text, as an {@link EarlierVersion} keeps them.
	 *
	 * @return the lines without their ends; joined by LF they are the text
	 */
	public List<String> lines() {
		return List.of(text.split(LINE_END, -1));
	}
}
