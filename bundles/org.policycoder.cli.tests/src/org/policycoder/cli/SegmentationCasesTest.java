// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

	/** Kinds of texts whose tree is not found yet; a name goes from here when it is. */
	private static final Set<String> NOT_YET = Set.of("01-cn-item-caption-then-paragraph", "02-cn-annex-after-numbered-notice",
			"04-cn-contents-before-notice", "05-cn-decimal-plan", "06-cn-five-year-plan", "08-cn-group-headings-above-articles", "11-uk-act",
			"13-canada-act", "15-arrangement-of-sections", "17-policy-decimals", "18-policy-outline-1-a-i", "21-treaty-roman-articles",
			"23-un-resolution", "24-us-state-bill", "25-korean-act", "26-french-code", "28-spanish-law", "29-eu-regulation-german",
			"30-jp-first-paragraph-and-supplement", "31-us-subtitle-excerpt", "32-us-quoted-section-without-dot",
			"34-fr-asterisks-open-three-levels", "35-fr-preamble-section-headings", "39-us-indented-then-flush-sections");

	private final CaseFiles files = CaseFiles.in("segmentation");

	@TestFactory
	Stream<DynamicTest> theTreeIsFound() throws IOException {
		List<Path> texts = files.all(".txt");
		assertFalse(texts.isEmpty(), "there are texts");
		List<Object> arguments = new ArrayList<>(List.of("segment", "--out", folder));
		arguments.addAll(texts);
		done(arguments.toArray());
		return texts.stream().map(text -> DynamicTest.dynamicTest(CaseFiles.caseOf(text), () -> isRight(text)));
	}

	private void isRight(Path text) throws IOException {
		if (NOT_YET.contains(CaseFiles.caseOf(text))) {
			assertNotEquals(expected(text), found(text), "the tree is found: the name goes from those that are not yet");
		} else {
			assertEquals(expected(text), found(text));
		}
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
				.map(line -> path(JsonParser.parseString(line).getAsJsonObject().getAsJsonArray("path").asList().stream().map(SegmentationCasesTest::label)))
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
