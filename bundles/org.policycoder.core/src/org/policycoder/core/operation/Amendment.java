// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import org.policycoder.edit.clause.NewVersion;

/**
 * A document that an import has read and that is to take the place of one that is there,
 * which is done by {@link org.policycoder.edit.clause.ReplaceText} in a session.
 *
 * @param document
 *            the number of the document that it takes the place of
 * @param name
 *            how sentences for the user call what was read
 * @param version
 *            what was read
 * @param instead
 *            the number of a document that has this very text already, since it was first
 *            imported beside the other, and that goes if nobody has worked on it; 0 for none
 * @since 1.0
 */
public record Amendment(int document, String name, NewVersion version, int instead) {}
