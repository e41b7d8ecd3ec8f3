// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.util.Objects;

import org.policycoder.model.Clause;
import org.policycoder.model.Excerpt;

/** How clauses are called in trees, tables and hovers. */
public final class ClauseLabels {

	private static final int MOST = 160;

	private ClauseLabels() {
	}

	/**
	 * Names a clause by its number and the enumerator as printed.
	 *
	 * @param clause
	 *            a clause or heading
	 * @return for example <i>3-26 第二十六条</i>; never empty but for a heading without
	 *         label
	 */
	public static String title(Clause clause) {
		String number = Objects.requireNonNullElse(clause.getNumber(), ""); //$NON-NLS-1$
		String label = Objects.requireNonNullElse(clause.getLabel(), ""); //$NON-NLS-1$
		return number.isEmpty() || label.isEmpty() ? number + label : number + ' ' + label;
	}

	/**
	 * Gets the words of a clause on one line.
	 *
	 * @param clause
	 *            a clause or heading
	 * @param text
	 *            the text of its document
	 * @return its own text up to the first clause below it, without its label and
	 *         shortened
	 */
	public static String line(Clause clause, String text) {
		int end = clause.getClauses().isEmpty() ? clause.getEnd() : clause.getClauses().get(0).getBegin();
		String own = Excerpt.of(text, clause.getBegin(), end);
		String label = Objects.requireNonNullElse(clause.getLabel(), ""); //$NON-NLS-1$
		if (!label.isEmpty() && own.startsWith(label)) {
			own = own.substring(label.length());
		}
		String line = own.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return Excerpt.beginning(line, MOST);
	}
}
