// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

/**
 * How deep the things of a study may stand in each other.
 *
 * @since 1.0
 */
public final class Nesting {

	/**
	 * The most levels below the root of a file of a study: clauses in clauses, and the dimension
	 * and its categories in a codebook. Deeper than any law is numbered. What is read from outside is
	 * held to it, because the files of a study are read with it too, and so that a made-up file
	 * exhausts the stack nowhere.
	 */
	public static final int MOST = 200;

	private Nesting() {
	}
}
