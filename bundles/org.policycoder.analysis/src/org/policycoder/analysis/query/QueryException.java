// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.query;

import org.policycoder.analysis.TableException;

/**
 * A query cannot be understood, or asks for what a study does not have. The message is one sentence, in the language asked
 * for, that names the place and what would be right.
 *
 * @since 1.0
 */
public final class QueryException extends TableException {

	private static final long serialVersionUID = 1L;

	private final int place;

	QueryException(String message, int place) {
		super(message);
		this.place = place;
	}

	/**
	 * Gets where in the text it goes wrong.
	 *
	 * @return the offset in UTF-16 code units; -1 when the text is right and the study lacks what it asks for
	 */
	public int place() {
		return place;
	}
}
