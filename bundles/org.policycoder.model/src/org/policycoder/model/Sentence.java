// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.regex.Pattern;

/**
 * A sentence for a reader.
 *
 * @since 1.0
 */
public final class Sentence {

	private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s?[(\uFF08][\u201C\u300A\u2018]?[\u201D\u300B\u2019]?[)\uFF09]"); //$NON-NLS-1$

	private Sentence() {
	}

	/**
	 * Leaves out brackets with nothing in them, as those for the title of a document that has
	 * none: what is not known is not said.
	 *
	 * @param sentence
	 *            a sentence in English or Chinese
	 * @return the sentence without brackets that hold nothing, or quotation marks around nothing
	 */
	public static String withoutEmptyBrackets(String sentence) {
		return EMPTY_BRACKETS.matcher(sentence).replaceAll(""); //$NON-NLS-1$
	}
}
