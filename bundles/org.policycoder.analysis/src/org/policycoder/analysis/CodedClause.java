// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.List;

/**
 * A clause that somebody has coded.
 *
 * @param number
 *            its number as tables print it, for example 3-26; for a heading,
 *            which has none, its label
 * @param heading
 *            whether it is a heading, which is not there to be coded
 * @param begin
 *            offset of its first character in the text, in UTF-16 code units
 * @param end
 *            offset after its last character
 * @param codings
 *            all codings of it, of all coders: by coder in the order of the
 *            project, then by category in the order of the codebook
 * @param uncoded
 *            where coders who settle disagreements have decided for no category
 * @since 1.0
 */
public record CodedClause(String number, boolean heading, int begin, int end, List<ClauseCoding> codings, List<Uncoded> uncoded) {

	/**
	 * A decision that the clause has no category of a dimension.
	 *
	 * @param coder
	 *            the id of the coder who has decided so
	 * @param dimension
	 *            the code of the dimension
	 */
	public record Uncoded(String coder, String dimension) {}

	/** Takes unmodifiable copies of the lists. */
	public CodedClause {
		codings = List.copyOf(codings);
		uncoded = List.copyOf(uncoded);
	}
}
