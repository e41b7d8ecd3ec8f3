// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import org.policycoder.model.DescribedElement;

/**
 * A category was not removed, because codings would be left without meaning.
 *
 * @since 1.0
 */
public final class CategoryUsedException extends EditException {

	private static final long serialVersionUID = 1L;

	private final transient CategoryUse use;

	/**
	 * @param category
	 *            the category, as labels name it
	 * @param use
	 *            how much is coded with it
	 */
	public CategoryUsedException(Object category, CategoryUse use) {
		super("categoryUsed", category instanceof DescribedElement ? category : String.valueOf(category), //$NON-NLS-1$
				Integer.toString(use.codings()), Integer.toString(use.documents()),
				String.join(", ", use.coders())); //$NON-NLS-1$
		this.use = use;
	}

	/**
	 * Gets what would be left without meaning, to offer the alternatives: merge it with
	 * another category, or remove the codings as well.
	 *
	 * @return the use, of at least one coding
	 */
	public CategoryUse use() {
		return use;
	}
}
