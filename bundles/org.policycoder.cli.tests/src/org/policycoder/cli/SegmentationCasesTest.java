// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * The made-up texts of {@code cases/segmentation}: the command finds the tree that is written beside each, a line for each
 * provision with the labels that lead to it. Spaces in a label and punctuation behind it do not matter.
 */
class SegmentationCasesTest extends CommandLineTest {

	private static final String EXPECTED = ".expected";

	private final CaseFiles files = CaseFiles.in("segmentation");

	@TestFactory
	Stream<DynamicTest> theTreeIsFound() throws IOException {
		List<Path> texts = files.all(".txt");
		assertFalse(texts.isEmpty(), "there are texts");
		List<Object> arguments = new ArrayList<>(List.of("segment", "--out", folder));
		arguments.addAll(texts);
		done(arguments.toArray());
		return texts.stream().map(text -> DynamicTest.dynamicTest(CaseFiles.caseOf(text), () -> assertEquals(expected(text), found(text))));
	}

	@Test
	void eachHasACheck() throws IOException {
		assertEquals(names(".txt"), names(EXPECTED));
	}

	private TreeSet<String> names(String ending) throws IOException {
		return files.all(ending).stream().map(CaseFiles::caseOf).collect(Collectors.toCollection(TreeSet::new));
	}

	private String expected(Path text) throws IOException {
		return Files.readAllLines(files.file(CaseFiles.caseOf(text) + EXPECTED)).stream().filter(line -> !line.isBlank())
				.map(line -> path(Arrays.stream(line.split(" > ")))).collect(Collectors.joining("\n"));
	}

	private String found(Path text) throws IOException {
		return Files.readAllLines(folder.resolve(CaseFiles.caseOf(text) + ".jsonl")).stream()
				.map(line -> path(
						JsonParser.parseString(line).getAsJsonObject().getAsJsonArray("path").asList().stream().map(SegmentationCasesTest::label)))
				.collect(Collectors.joining("\n"));
	}

	private static String label(JsonElement label) {
		return label.isJsonNull() || label.getAsString().isEmpty() ? "-" : label.getAsString();
	}

	private static String path(Stream<String> labels) {
		return labels.map(label -> label.replaceAll("\\s+", "")).map(label -> label.length() > 1 ? label.replaceFirst("[.:、．]$", "") : label)
				.collect(Collectors.joining(" > "));
	}
}
