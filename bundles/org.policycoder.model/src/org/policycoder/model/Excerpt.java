// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

/** What stands at a place of a text. A file of a study may name places that its text has not; the check names them. */
public final class Excerpt {

	private Excerpt() {
	}

	/**
	 * Gets it.
	 *
	 * @param text
	 *            the text, not null
	 * @param begin
	 *            where it begins, in UTF-16 code units; any number
	 * @param end
	 *            where it ends; any number
	 * @return what of the place lies in the text; empty when nothing does
	 */
	public static String of(String text, int begin, int end) {
		int from = Math.clamp(begin, 0, text.length());
		return text.substring(from, Math.clamp(end, from, text.length()));
	}
}
