// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.List;

/**
 * A document was not marked done, because something is still missing.
 *
 * @since 1.0
 */
public final class IncompleteException extends EditException {

	private static final long serialVersionUID = 1L;

	private final transient List<Omission> omissions;

	/**
	 * @param document
	 *            the number of the document
	 * @param omissions
	 *            what is still to do, never empty
	 */
	public IncompleteException(int document, List<Omission> omissions) {
		super("incomplete", Integer.toString(document), Integer.toString(omissions.size()), omissions.get(0).number()); //$NON-NLS-1$
		this.omissions = List.copyOf(omissions);
	}

	/**
	 * Gets what is missing, to lead the coder there.
	 *
	 * @return the broken rules in the order of the text, never empty
	 */
	public List<Omission> omissions() {
		return omissions;
	}
}
