// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Law and policy of the world: made-up texts, each beside the style and the language that are found and the tree that is right. In
 * each file of {@code world} the text comes first, then a line with four equals signs, style and language, then the tree.
 */
class WorldStylesTest {
	private static final String RIGHT = "\n==== ";

	@ParameterizedTest
	@ValueSource(strings = { "uk-si", "hk-en", "hk-zh", "bilingual", "za", "ko", "tw", "tx", "india", "australia", "ca", "fr-decret", "mx", "pe",
			"br", "de-kap", "trade", "wto", "un", "fl", "wa", "eu-fr", "eu-hu", "eu-bg", "nist", "iso", "outline",
			"principles" })
	void isNumberedAsItsCountryDoes(String name) throws IOException {
		String file;
		try (InputStream stream = WorldStylesTest.class.getResourceAsStream("world/" + name + ".txt")) {
			file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		int right = file.indexOf(RIGHT);
		Segmentation segmentation = Segmenter.standard().segment(file.substring(0, right + 1), SegmentationOptions.DETECT);
		assertEquals(file.substring(right + RIGHT.length()), segmentation.style() + " " + segmentation.language() + "\n" + Trees.of(segmentation));
		assertEquals(List.of(), segmentation.doubts());
	}
}
