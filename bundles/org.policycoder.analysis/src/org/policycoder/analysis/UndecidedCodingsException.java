// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

/**
 * It is not decided whose codings count: several coders have some, none are adjudicated, and neither
 * the study nor who asks for a table says whose. The message names the coders and where to choose.
 *
 * @since 1.0
 */
public final class UndecidedCodingsException extends TableException {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes the exception.
	 *
	 * @param message
	 *            the sentence
	 */
	public UndecidedCodingsException(String message) {
		super(message);
	}
}
