// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The small inputs of {@code cases/files}, each with a note on what is right: what comes of each stands in {@code cases.txt},
 * under its name, for {@link CaseScript}; lines with # are remarks. A case for which nothing stands there fails.
 */
class CasesTest extends CommandLineTest {

	private final CaseFiles files = CaseFiles.in("files");

	@TestFactory
	Stream<DynamicTest> whatIsRightComesOfEach() throws IOException {
		Map<String, List<String>> scripts = scripts();
		return scripts.entrySet().stream().map(script -> DynamicTest.dynamicTest(script.getKey(),
				() -> new CaseScript(files, script.getValue(), folder.resolve(script.getKey())).run()));
	}

	@Test
	void eachHasACheck() throws IOException {
		Set<String> cases = files.all().stream().filter(file -> file.getFileName().toString().matches("\\d.*")).map(CaseFiles::caseOf)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(cases, new TreeSet<>(scripts().keySet()), "a case of the folder without a check, or a check without its case");
	}

	private static Map<String, List<String>> scripts() throws IOException {
		Map<String, List<String>> scripts = new LinkedHashMap<>();
		List<String> script = null;
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(CasesTest.class.getResourceAsStream("cases.txt"), StandardCharsets.UTF_8))) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.startsWith("= ")) {
					script = new ArrayList<>();
					scripts.put(line.substring(2).strip(), script);
				} else if (script != null && !line.isBlank() && !line.startsWith("#")) {
					script.add(line);
				}
			}
		}
		return scripts;
	}

}
