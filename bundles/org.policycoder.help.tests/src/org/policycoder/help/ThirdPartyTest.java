// SPDX-License-Identifier: EPL-2.0
package org.policycoder.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether the list of third-party libraries names all that the product is made of; else run releng/third-party. */
class ThirdPartyTest {

	private static final String TARGET = "target-platform/policycoder.target";
	private static final String PAGE = "html/third-party.html";

	private static Path target;

	@BeforeAll
	static void findTarget() {
		target = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent).map(p -> p.resolve(TARGET))
				.filter(Files::exists).findFirst().orElse(null);
		Assumptions.assumeTrue(target != null, "The target definition is not there: the tests do not run in the project.");
	}

	@Test
	void namesEveryLibraryOfTheTargetPlatformInItsVersion() throws IOException {
		TreeSet<String> expected = new TreeSet<>();
		for (Element location : Jsoup.parse(Files.newInputStream(target), StandardCharsets.UTF_8.name(), "", Parser.xmlParser())
				.select("location:not([label=Test])")) {
			location.select("dependency").forEach(
					d -> expected.add(String.join(" ", d.select("artifactId").text(), d.select("version").text(), d.select("groupId").text())));
		}
		assertTrue(expected.size() > 100);
		for (Page page : List.of(new Page(PAGE), new Page(PAGE).chinese())) {
			TreeSet<String> named = new TreeSet<>();
			for (Element row : page.html().select("tr:has(td)")) {
				List<String> cells = row.select("td").eachText();
				assertEquals(4, cells.size(), "the licence is missing: " + cells);
				named.add(String.join(" ", cells.subList(0, 3)));
			}
			assertEquals(expected, named, page.path());
		}
	}
}
