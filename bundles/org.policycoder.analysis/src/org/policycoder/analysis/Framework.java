// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.model.Codebook;
import org.policycoder.model.Dimension;

/**
 * The framework of dimensions and categories, flattened, as it was when the
 * study was taken.
 *
 * @since 1.0
 */
public final class Framework {

	private final List<DimensionEntry> dimensions;
	private final Map<String, CategoryEntry> categories = new HashMap<>();
	private final int size;

	Framework(Codebook codebook) {
		List<DimensionEntry> entries = new ArrayList<>();
		int count = 0;
		for (Dimension dimension : EcoreUtil.copy(codebook).getDimensions()) {
			DimensionEntry entry = new DimensionEntry(dimension, entries.size(), count);
			entries.add(entry);
			count += entry.categories().size();
			entry.categories().forEach(c -> categories.putIfAbsent(c.code(), c));
		}
		dimensions = List.copyOf(entries);
		size = count;
	}

	/**
	 * Gets the dimensions.
	 *
	 * @return the dimensions, in the order of the codebook
	 */
	public List<DimensionEntry> dimensions() {
		return dimensions;
	}

	/**
	 * Finds a dimension.
	 *
	 * @param code
	 *            its code
	 * @return the dimension, or empty when there is none of that code
	 */
	public Optional<DimensionEntry> dimension(String code) {
		return dimensions.stream().filter(d -> d.code().equals(code)).findFirst();
	}

	/**
	 * Finds a category.
	 *
	 * @param code
	 *            its code
	 * @return the category, or empty when there is none of that code
	 */
	public Optional<CategoryEntry> category(String code) {
		return Optional.ofNullable(categories.get(code));
	}

	/**
	 * Counts the categories.
	 *
	 * @return the number of categories of all dimensions and levels; every
	 *         {@link CategoryEntry#order()} is less
	 */
	public int size() {
		return size;
	}
}
