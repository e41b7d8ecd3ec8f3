// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.policycoder.model.Category;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.Labels;

/**
 * A dimension of the framework, as it was when the study was taken.
 *
 * @since 1.0
 */
public final class DimensionEntry {

	private final Dimension dimension;
	private final int order;
	private final List<CategoryEntry> categories = new ArrayList<>();

	DimensionEntry(Dimension dimension, int order, int firstCategory) {
		this.dimension = dimension;
		this.order = order;
		add(dimension.getCategories(), null, firstCategory);
	}

	private void add(List<Category> siblings, CategoryEntry parent, int firstCategory) {
		for (Category category : siblings) {
			CategoryEntry entry = new CategoryEntry(category, this, parent, firstCategory + categories.size());
			categories.add(entry);
			add(category.getCategories(), entry, firstCategory);
		}
	}

	/**
	 * Gets the code.
	 *
	 * @return the code, for example X; empty when the codebook gives none, which its check names
	 */
	public String code() {
		return Objects.requireNonNullElse(dimension.getCode(), ""); //$NON-NLS-1$
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
		return Labels.label(dimension, locale.getLanguage());
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
		String text = Labels.definition(dimension, locale.getLanguage());
		return text.isEmpty() ? null : text;
	}

	/**
	 * Gets the rule.
	 *
	 * @return how many of its categories a coded clause has
	 */
	public DimensionRule rule() {
		return dimension.getRule();
	}

	/**
	 * Gets the place in the order of the codebook.
	 *
	 * @return the position among the dimensions, from 0 on
	 */
	public int order() {
		return order;
	}

	/**
	 * Gets all categories.
	 *
	 * @return the categories of all levels in the order of the codebook, each
	 *         before those below it
	 */
	public List<CategoryEntry> categories() {
		return Collections.unmodifiableList(categories);
	}

	/**
	 * Gets the top categories.
	 *
	 * @return the categories that a two-level framework calls its types, in order
	 */
	public List<CategoryEntry> types() {
		return categories.stream().filter(c -> c.parent() == null).toList();
	}

	@Override
	public String toString() {
		return code();
	}
}
