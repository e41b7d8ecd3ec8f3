// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;

import org.policycoder.exchange.qdpx.QdpxProject.Source;

/**
 * A document of a project with its text, in the offsets of a study.
 *
 * @param source what the project file says of it
 * @param text   its text, lines ended by LF, without byte order mark
 * @param placed its codings
 * @param memo   its memos, or empty
 */
record QdpxDocument(Source source, String text, List<Placed> placed, String memo) {

	/**
	 * A code that was given to a passage.
	 *
	 * @param begin where the passage begins, in UTF-16 code units, white space left out
	 * @param end   where it ends
	 * @param code  the identifier of the code
	 * @param coder the name of the coder
	 * @param time  when, or null
	 * @param note  a note, or null
	 */
	record Placed(int begin, int end, String code, String coder, Instant time, String note) {}

	/** Returns which characters are coded. */
	BitSet coded() {
		BitSet coded = new BitSet();
		placed.forEach(p -> coded.set(p.begin(), p.end()));
		return coded;
	}
}
