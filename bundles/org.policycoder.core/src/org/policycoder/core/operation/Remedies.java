// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

/**
 * How one does in a program what a sentence of an import advises, as a part of a sentence, such as
 * “import it with this option”. The same import is done by a command and by a wizard, and what is
 * advised must be there to be done.
 *
 * @param replace
 *            how one puts an amended version in the place of a document
 * @param separate
 *            how one makes it a document of its own
 * @since 1.0
 */
public record Remedies(String replace, String separate) {

	/**
	 * Gets those that name no means of a program.
	 *
	 * @return true in every program
	 */
	public static Remedies neutral() {
		return new Remedies(Messages.Remedies_Replace, Messages.Remedies_Separate);
	}
}
