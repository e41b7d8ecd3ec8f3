// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.time.Instant;

import org.policycoder.model.CodingOrigin;

/**
 * A category given to a clause by a coder.
 *
 * @param coder
 *            the id of the coder
 * @param category
 *            the category
 * @param begin
 *            offset of the coded part in the text in UTF-16 code units; the
 *            begin of the clause when all of it is coded
 * @param end
 *            offset after the coded part
 * @param note
 *            a note, or null
 * @param time
 *            when it was made, or null when not known
 * @param origin
 *            how it came about
 * @since 1.0
 */
public record ClauseCoding(String coder, CategoryEntry category, int begin, int end, String note, Instant time,
		CodingOrigin origin) {}
