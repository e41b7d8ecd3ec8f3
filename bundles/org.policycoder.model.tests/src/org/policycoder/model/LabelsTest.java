// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

class LabelsTest {

	private static final int THREADS = 4;
	private static final int ROUNDS = 2000;

	/** Formats of a report are rendered side by side; each asks for the labels of the same, fresh codebook. */
	@Test
	void severalThreadsMayReadTheSameLabels() throws Exception {
		List<Category> fresh = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			Category category = ModelFactory.eINSTANCE.createCategory();
			category.getLabel().put("en", "prohibition");
			category.getLabel().put("zh", "禁令");
			fresh.add(copy(category));
		}
		CyclicBarrier together = new CyclicBarrier(THREADS);
		try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
			List<Future<Integer>> readers = new ArrayList<>();
			for (int t = 0; t < THREADS; t++) {
				readers.add(pool.submit(() -> {
					int read = 0;
					for (Category category : fresh) {
						together.await();
						assertEquals("禁令", Labels.label(category, "zh"));
						read++;
					}
					return read;
				}));
			}
			for (Future<Integer> reader : readers) {
				assertEquals(ROUNDS, reader.get());
			}
		}
	}

	/** A copy has entries but no hash table yet, as a map that was just loaded. */
	private static Category copy(Category category) {
		return org.eclipse.emf.ecore.util.EcoreUtil.copy(category);
	}
}
