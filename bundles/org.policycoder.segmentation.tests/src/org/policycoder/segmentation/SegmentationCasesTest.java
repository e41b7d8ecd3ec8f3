// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The small texts of {@code cases/segmentation}, each with its tree beside it; skipped when no data is given. What comes of each
 * stands in {@code cases.txt}: one that gets better, worse, or has no line there, fails, so that the list only grows.
 */
class SegmentationCasesTest {
	@Test
	void comeOutAsListed() throws IOException {
		Path folder = Path.of(System.getProperty("policycoder.data", "none"), "cases", "segmentation");
		Assumptions.assumeTrue(Files.isDirectory(folder), "No cases: give their folder as -Dpolicycoder.data");
		TreeMap<String, String> found = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path expected : files.filter(file -> file.toString().endsWith(".expected")).toList()) {
				String name = expected.getFileName().toString().replace(".expected", "");
				Segmentation segmentation = Segmenter.standard().segment(Files.readString(folder.resolve(name + ".txt")), SegmentationOptions.DETECT);
				List<String> paths = new ArrayList<>();
				paths("", segmentation.roots(), paths);
				List<String> right = Files.readAllLines(expected).stream().filter(line -> !line.isBlank()).map(SegmentationCasesTest::plain).toList();
				found.put(name, right.equals(paths) ? "ok" : "wrong");
			}
		}
		StringBuilder list = new StringBuilder();
		found.forEach((name, result) -> list.append(name).append(' ').append(result).append('\n'));
		try (InputStream stream = SegmentationCasesTest.class.getResourceAsStream("cases.txt")) {
			assertEquals(new String(stream.readAllBytes(), StandardCharsets.UTF_8), list.toString());
		}
	}

	private static void paths(String above, List<Provision> provisions, List<String> paths) {
		for (Provision provision : provisions) {
			String path = above + plain(provision.label().isEmpty() ? "-" : provision.label());
			paths.add(path);
			paths(path + ">", provision.children(), paths);
		}
	}

	/** Returns labels without white space, and without a stop behind each. */
	private static String plain(String path) {
		List<String> labels = new ArrayList<>();
		for (String label : path.replaceAll("\\s", "").split(">"))
			labels.add(label.replaceAll("[.:、．]$", ""));
		return String.join(">", labels);
	}
}
