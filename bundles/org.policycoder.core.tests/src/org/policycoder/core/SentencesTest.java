// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the bundles say is read in the workbench as well as on the command line. */
class SentencesTest {

	private static final Pattern OPTION = Pattern.compile("(^|[^-\\w])--[a-z]|policycoder [a-z]+ (DIR|--)");

	@Test
	void noneNamesAnOptionThatTheWorkbenchDoesNotHave() throws IOException {
		List<String> wrong = new ArrayList<>();
		int files = 0;
		for (String bundle : List.of("model", "segmentation", "analysis", "exchange", "edit", "report", "core", "ui")) {
			try (Stream<Path> sources = Files.walk(Path.of("..", "org.policycoder." + bundle, "src"))) {
				for (Path file : sources.filter(f -> f.getFileName().toString().startsWith("messages")).toList()) {
					files++;
					sentences(file).forEach((key, sentence) -> {
						String said = sentence.toString();
						if (OPTION.matcher(said).find() && !said.contains("on the command line") && !said.contains("命令行")) {
							wrong.add(file + " " + key + ": " + said);
						}
					});
				}
			}
		}
		assertTrue(files > 40, files + " files");
		assertEquals(List.of(), wrong);
	}

	private static Properties sentences(Path file) throws IOException {
		Properties sentences = new Properties();
		try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
			sentences.load(in);
		}
		return sentences;
	}
}
