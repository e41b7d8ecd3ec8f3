// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyDocument;

/** Years without a gap: a figure over time has a place for a year in which nothing was issued. */
final class Years {

	private Years() {
	}

	/** All years from the first to the last; none for none. */
	static List<Integer> through(Set<Integer> years) {
		return years.isEmpty() ? List.of()
				: IntStream.rangeClosed(Collections.min(years), Collections.max(years)).boxed().toList();
	}

	/** All years from the first document to the last, undated ones aside. */
	static List<Integer> of(Study study) {
		return through(study.documents().stream().map(StudyDocument::year).flatMapToInt(OptionalInt::stream).boxed()
				.collect(Collectors.toCollection(TreeSet::new)));
	}
}
