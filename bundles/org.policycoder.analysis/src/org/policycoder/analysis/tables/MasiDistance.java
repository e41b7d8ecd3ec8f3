// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Set;

/**
 * Distance of two sets of categories: MASI, 1 − J·M, where J is the Jaccard
 * coefficient |A∩B| / |A∪B| and M is 1 for equal sets, 2/3 when one contains the
 * other, 1/3 when they overlap otherwise, and 0 when they are disjoint.
 * (Passonneau, R.: Measuring Agreement on Set-valued Items (MASI) for Semantic
 * and Pragmatic Annotation. LREC 2006.) An empty set is equal to another empty one, and has nothing in common with any other: J = 0
 * and the distance is 1, although it is contained. Of single categories, and of anything
 * that is not a set, it is the nominal distance: 0 or 1.
 */
final class MasiDistance {

	private MasiDistance() {
	}

	static double of(Object one, Object other) {
		if (one.equals(other)) {
			return 0;
		}
		return one instanceof Set<?> a && other instanceof Set<?> b ? ofSets(a, b) : 1;
	}

	private static double ofSets(Set<?> a, Set<?> b) {
		int common = 0;
		for (Object element : a) {
			common += b.contains(element) ? 1 : 0;
		}
		if (common == 0) {
			return 1;
		}
		double jaccard = (double) common / (a.size() + b.size() - common);
		double monotonicity = common == Math.min(a.size(), b.size()) ? 2.0 / 3 : 1.0 / 3;
		return 1 - jaccard * monotonicity;
	}
}
