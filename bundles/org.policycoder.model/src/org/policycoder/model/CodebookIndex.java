// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds categories of a codebook by their code, with the dimension and the
 * categories above each. A picture of the codebook as it was when the index was
 * made; where a code stands twice, the first one counts.
 *
 * @since 1.0
 */
public final class CodebookIndex {

	/**
	 * A category and where it stands.
	 *
	 * @param category
	 *            the category
	 * @param dimension
	 *            its dimension
	 * @param path
	 *            the categories from the top one down to this one, this one included
	 * @param order
	 *            its position in the codebook, read from top to bottom, from 0 on
	 */
	public record Entry(Category category, Dimension dimension, List<Category> path, int order) {

		/**
		 * Gets the category at the top of the path; for the paper's framework the type of
		 * a tool.
		 *
		 * @return the top category; the category itself when nothing is above it
		 */
		public Category top() {
			return path.get(0);
		}

		/**
		 * Gets the codes that count for the category.
		 *
		 * @return its own and those of all below it
		 */
		public Set<String> codes() {
			Set<String> codes = new HashSet<>();
			add(category, codes);
			return codes;
		}

		private static void add(Category category, Set<String> codes) {
			codes.add(category.getCode());
			category.getCategories().forEach(c -> add(c, codes));
		}
	}

	private final Map<String, Entry> byCode = new LinkedHashMap<>();

	private final Map<String, Dimension> dimensions = new LinkedHashMap<>();

	/**
	 * Makes an index.
	 *
	 * @param codebook
	 *            the codebook
	 */
	public CodebookIndex(Codebook codebook) {
		for (Dimension dimension : codebook.getDimensions()) {
			dimensions.putIfAbsent(dimension.getCode(), dimension);
			add(dimension, dimension.getCategories(), List.of());
		}
	}

	private void add(Dimension dimension, List<Category> categories, List<Category> above) {
		for (Category category : categories) {
			List<Category> path = new ArrayList<>(above);
			path.add(category);
			byCode.putIfAbsent(category.getCode(),
					new Entry(category, dimension, Collections.unmodifiableList(path), byCode.size()));
			add(dimension, category.getCategories(), path);
		}
	}

	/**
	 * Finds a category.
	 *
	 * @param code
	 *            the code, or null
	 * @return the category and where it stands; empty when the codebook has no such
	 *         code
	 */
	public Optional<Entry> find(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	/**
	 * Finds a dimension.
	 *
	 * @param code
	 *            the code, or null
	 * @return the dimension; empty when the codebook has none of that code
	 */
	public Optional<Dimension> dimension(String code) {
		return Optional.ofNullable(dimensions.get(code));
	}

	/**
	 * Gets the dimensions.
	 *
	 * @return all of them, in the order of the codebook
	 */
	public List<Dimension> dimensions() {
		return List.copyOf(dimensions.values());
	}

	/**
	 * Gets all categories, read from top to bottom.
	 *
	 * @return all of them, groups included
	 */
	public List<Entry> entries() {
		return List.copyOf(byCode.values());
	}

	/**
	 * Gets the categories of a dimension, read from top to bottom.
	 *
	 * @param dimension
	 *            a dimension of the codebook
	 * @return all of them, groups included
	 */
	public List<Entry> entries(Dimension dimension) {
		return byCode.values().stream().filter(e -> e.dimension() == dimension).toList();
	}

	/**
	 * Orders codes as they stand in the codebook; codes that it does not have come
	 * last, by their letters.
	 *
	 * @return the order
	 */
	public Comparator<String> order() {
		return Comparator.comparingInt((String code) -> find(code).map(Entry::order).orElse(Integer.MAX_VALUE))
				.thenComparing(Comparator.naturalOrder());
	}
}
