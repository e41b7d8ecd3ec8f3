// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells which rules of the dimensions a coded clause breaks. A clause without any
 * coding breaks none: not every clause of a text speaks of policy.
 *
 * @since 1.0
 */
public final class DimensionRules {

	/**
	 * A rule that is broken.
	 *
	 * @param dimension
	 *            the dimension that has the rule
	 * @param count
	 *            how many different categories of it the clause has
	 */
	public record Breach(Dimension dimension, int count) {}

	private final Codebook codebook;

	private final CodebookIndex index;

	/**
	 * Makes the rules of a codebook.
	 *
	 * @param codebook
	 *            the codebook
	 */
	public DimensionRules(Codebook codebook) {
		this.codebook = codebook;
		this.index = new CodebookIndex(codebook);
	}

	/**
	 * Finds the rules that a clause breaks.
	 *
	 * @param categories
	 *            the codes of the categories that the clause has; the same code twice
	 *            counts once, a code that is not in the codebook does not count
	 * @return the broken rules in the order of the dimensions; empty when all is well
	 *         or the clause is not coded
	 */
	public List<Breach> breaches(Collection<String> categories) {
		if (categories.isEmpty()) {
			return List.of();
		}
		Map<Dimension, Long> counts = categories.stream().distinct().flatMap(c -> index.find(c).stream())
				.collect(Collectors.groupingBy(CodebookIndex.Entry::dimension, Collectors.counting()));
		List<Breach> breaches = new ArrayList<>();
		for (Dimension dimension : codebook.getDimensions()) {
			int count = counts.getOrDefault(dimension, 0L).intValue();
			if (!allows(dimension.getRule(), count)) {
				breaches.add(new Breach(dimension, count));
			}
		}
		return breaches;
	}

	private static boolean allows(DimensionRule rule, int count) {
		return switch (rule) {
		case ANY -> true;
		case AT_MOST_ONE -> count <= 1;
		case AT_LEAST_ONE -> count >= 1;
		case EXACTLY_ONE -> count == 1;
		};
	}
}
