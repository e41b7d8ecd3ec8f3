// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

/**
 * A clause as one coder sees it: where a change of codings shows.
 *
 * @param coder
 *            the id of the coder
 * @param clause
 *            the clause
 * @since 1.0
 */
public record CodingPlace(String coder, ClauseRef clause) {}
