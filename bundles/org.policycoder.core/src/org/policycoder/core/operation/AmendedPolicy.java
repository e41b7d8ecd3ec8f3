// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

/**
 * What an import does with a document that is likely an amended version of one that is there.
 *
 * @since 1.0
 */
public enum AmendedPolicy {
	/**
	 * As {@link #SEPARATE}, but it says how to do otherwise, and does not import what the register
	 * gives the number of the other.
	 */
	ASK,
	/** It takes the place of the other, whose codings are carried along. */
	REPLACE,
	/** It is a document of its own. */
	SEPARATE,
	/** It is left out. */
	SKIP
}
