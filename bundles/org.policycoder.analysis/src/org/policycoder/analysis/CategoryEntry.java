// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.Locale;
import java.util.Objects;

import org.policycoder.model.Category;
import org.policycoder.model.Labels;

/**
 * A category and its place in the framework, as they were when the study was taken.
 *
 * @since 1.0
 */
public final class CategoryEntry {

	private final Category category;
	private final DimensionEntry dimension;
	private final CategoryEntry parent;
	private final int order;

	CategoryEntry(Category category, DimensionEntry dimension, CategoryEntry parent, int order) {
		this.category = category;
		this.dimension = dimension;
		this.parent = parent;
		this.order = order;
	}

	/**
	 * Gets the code.
	 *
	 * @return the code, which codings refer to; empty when the codebook gives none, which its check names
	 */
	public String code() {
		return Objects.requireNonNullElse(category.getCode(), ""); //$NON-NLS-1$
	}

	/**
	 * Gets the label.
	 *
	 * @param locale
	 *            the language
	 * @return the label in that language, else in English, else in any, else the
	 *         code
	 */
	public String label(Locale locale) {
		return Labels.label(category, locale.getLanguage());
	}

	/**
	 * Gets the definition.
	 *
	 * @param locale
	 *            the language
	 * @return the definition in that language, else in English, else in any, else
	 *         null
	 */
	public String definition(Locale locale) {
		String text = Labels.definition(category, locale.getLanguage());
		return text.isEmpty() ? null : text;
	}

	/**
	 * Gets the dimension.
	 *
	 * @return the dimension that it belongs to
	 */
	public DimensionEntry dimension() {
		return dimension;
	}

	/**
	 * Gets the category above.
	 *
	 * @return the category, or null for a top category
	 */
	public CategoryEntry parent() {
		return parent;
	}

	/**
	 * Gets the top category that it falls under, which a two-level framework calls
	 * its type.
	 *
	 * @return the top category; this one itself when it is at the top
	 */
	public CategoryEntry type() {
		return parent == null ? this : parent.type();
	}

	/**
	 * Tells whether a category falls under this one.
	 *
	 * @param other
	 *            a category
	 * @return whether it is this one or below it
	 */
	public boolean contains(CategoryEntry other) {
		return other != null && (other == this || contains(other.parent));
	}

	/**
	 * Gets the place in the order of the codebook.
	 *
	 * @return the position among all categories of all dimensions, from 0 on, each
	 *         category before those below it
	 */
	public int order() {
		return order;
	}

	/**
	 * Tells whether there is no category below.
	 *
	 * @return whether it is a leaf
	 */
	public boolean leaf() {
		return category.getCategories().isEmpty();
	}

	@Override
	public String toString() {
		return code();
	}
}
