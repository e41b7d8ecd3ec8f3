// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that the segmenter has to reach on real law; skipped when no data is given. */
class BenchmarkTest {
	@ParameterizedTest
	@CsvSource({ "us-bills, .985, .995, .92", "us-acts, .96, .99, .92", "federal-register, .88, .96, 0", "cn-laws, .998, .999, 0",
			"cn-laws-messy, .98, .99, 0",
			"eu-acts, .98, .995, 0" })
	void reachesItsFigures(String set, double tree, double boundary, double quoted) throws IOException {
		Path folder = BenchmarkData.folder().orElse(null);
		Assumptions.assumeTrue(folder != null, "No benchmark data: give its folder as -Dpolicycoder.data");
		Segmenter segmenter = Segmenter.standard();
		Scorer.Score score = Scorer.Score.NONE;
		for (BenchmarkData.Document document : BenchmarkData.documents(folder, set))
			score = score.plus(Scorer.score(document, segmenter.segment(document.text(), SegmentationOptions.DETECT)));
		assertTrue(score.tree().f1() >= tree, set + " tree F1 " + score.tree().f1());
		assertTrue(score.boundary().f1() >= boundary, set + " boundary F1 " + score.boundary().f1());
		assertTrue(score.quoted().f1() >= quoted, set + " quoted tree F1 " + score.quoted().f1());
	}
}
