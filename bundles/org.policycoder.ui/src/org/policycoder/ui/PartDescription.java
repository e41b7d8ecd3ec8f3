// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import org.eclipse.jface.action.LegacyActionTools;

/** The line above the content of a view. */
public final class PartDescription {

	private static final String MARGIN = "\u2002"; //$NON-NLS-1$

	private PartDescription() {
	}

	/**
	 * Makes of words what {@code setContentDescription} shows of them: the platform draws
	 * them as a label without any margin, to which an ampersand is a mnemonic.
	 *
	 * @param words
	 *            what is to be read
	 * @return the description; empty for no words, so that there is no line
	 */
	public static String of(String words) {
		return words.isEmpty() ? words : MARGIN + LegacyActionTools.escapeMnemonics(words);
	}
}
