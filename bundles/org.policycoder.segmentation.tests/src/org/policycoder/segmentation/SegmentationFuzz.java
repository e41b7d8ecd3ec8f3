// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Segments spoilt documents of the benchmark and of other kinds, as many as the first argument says, and reports every fault with the seed that
 * makes it. A command, not a test: give the data's folder as {@code -Dpolicycoder.data}.
 */
public final class SegmentationFuzz {
	private SegmentationFuzz() {
	}

	/** Runs; exit code 1 when a fault was found. */
	public static void main(String[] arguments) throws IOException {
		Path folder = BenchmarkData.folder().orElseThrow(() -> new IllegalArgumentException("Give the data's folder as -Dpolicycoder.data."));
		int runs = Integer.parseInt(arguments[0]);
		List<BenchmarkData.Document> documents = new ArrayList<>();
		for (String set : BenchmarkData.SETS)
			documents.addAll(BenchmarkData.documents(folder, set));
		if (BenchmarkData.kinds().isPresent())
			documents.addAll(BenchmarkData.kind(BenchmarkData.kinds().get()));
		int faulty = 0;
		for (int seed = 0; seed < runs; seed++)
			for (String fault : faults(documents, seed)) {
				System.out.println("seed " + seed + ": " + fault);
				faulty++;
			}
		System.out.println(runs + " documents, " + faulty + " faults");
		System.exit(faulty == 0 ? 0 : 1);
	}

	static List<String> faults(List<BenchmarkData.Document> documents, long seed) {
		Random random = new Random(seed);
		BenchmarkData.Document document = documents.get(random.nextInt(documents.size()));
		String text = Mutations.mutate(document.text(), random);
		try {
			Segmentation segmentation = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
			List<String> faults = new ArrayList<>(Mutations.faults(text, segmentation));
			if (!segmentation.equals(Segmenter.standard().segment(text, SegmentationOptions.DETECT)))
				faults.add("not deterministic");
			return faults.stream().map(fault -> document.id() + ": " + fault).toList();
		} catch (RuntimeException | StackOverflowError e) {
			return List.of(document.id() + ": " + e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
		}
	}
}
