// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policycoder.segmentation.BenchmarkData.Document;
import org.policycoder.segmentation.BenchmarkData.Gold;

/** Real texts as other sources print them; a few documents of each set, the command looks at all. */
class PerturbationTest {
	private static final int DOCUMENTS = 4;
	private static final double LEAST = 0.93;

	private static Document invented() {
		String text = "SEC. 1. TITLE.\n\n    (a) One.--The ``first'' one is long enough to be \nwrapped here.\n    (b) Two.\n";
		List<Gold> gold = new ArrayList<>();
		for (String[] path : new String[][] { { "SEC. 1." }, { "SEC. 1.", "(a)" }, { "SEC. 1.", "(b)" } }) {
			String label = path[path.length - 1];
			gold.add(new Gold(text.indexOf(label), text.length() - 1, label, List.of(path), "", false, false, false, false, null));
		}
		return new Document("us-acts", "invented", text, gold);
	}

	@ParameterizedTest
	@EnumSource
	void theTruthStaysWithItsText(Perturbation perturbation) {
		Document changed = perturbation.of(invented());
		assertEquals(3, changed.gold().size());
		for (Gold gold : changed.gold())
			assertTrue(changed.text().startsWith(gold.label(), gold.begin()), () -> gold + " in " + changed.text());
	}

	@Test
	void textsAreChanged() {
		String text = invented().text();
		assertEquals("SEC. 1. TITLE.\n    (a) One.--The ``first'' one is long enough to be \nwrapped here.\n    (b) Two.\n",
				Perturbation.NO_BLANK_LINES.of(invented()).text());
		assertTrue(Perturbation.CURLY_QUOTES.of(invented()).text().contains("“first”"));
		assertTrue(Perturbation.LONG_DASHES.of(invented()).text().contains("One.—The"));
		assertEquals(text.replaceAll("(?m)^ +", ""), Perturbation.NO_INDENT.of(invented()).text());
	}

	@ParameterizedTest
	@EnumSource
	void treesStayWhatTheyWere(Perturbation perturbation) throws IOException {
		Path folder = BenchmarkData.folder().orElse(null);
		Assumptions.assumeTrue(folder != null, "No benchmark data: give its folder as -Dpolicycoder.data");
		for (String set : BenchmarkData.SETS) {
			Scorer.Counts all = Scorer.Counts.NONE;
			for (Document document : BenchmarkData.documents(folder, set).stream().filter(d -> d.text().length() < 60_000).limit(DOCUMENTS)
					.map(perturbation::of).toList())
				all = all.plus(Scorer.score(document, Segmenter.standard().segment(document.text(), SegmentationOptions.DETECT)).tree());
			double f1 = all.f1();
			assertTrue(f1 >= LEAST, () -> set + " tree F1 " + f1);
		}
	}
}
