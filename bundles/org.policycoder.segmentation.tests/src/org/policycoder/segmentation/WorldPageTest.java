// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide shows of each style is so: its examples are found to be of the style and get the tree that stands below them. */
class WorldPageTest {

	private static final Pattern EXAMPLE = Pattern.compile("<h2 id=\"([^\"]+)\"|<pre>([^<]*)</pre>\\s*<pre class=\"output\">([^<]*)</pre>");

	@ParameterizedTest
	@ValueSource(strings = { "html/world.html", "nl/zh/html/world.html" })
	void examplesAreTrue(String page) throws IOException {
		Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("../org.policycoder.help", page)));
		String style = "";
		List<String> wrong = new ArrayList<>();
		Set<String> tried = new TreeSet<>();
		while (examples.find()) {
			if (examples.group(1) != null) {
				style = examples.group(1);
				continue;
			}
			tried.add(style);
			Segmentation segmentation = Segmenter.standard().segment(text(examples.group(2)), SegmentationOptions.DETECT);
			String found = segmentation.style() + "\n" + Trees.of(segmentation).strip();
			if (!found.equals(style + "\n" + text(examples.group(3)).strip())) {
				wrong.add(style + " is " + found);
			}
		}
		assertEquals(List.of(), wrong);
		assertEquals(NumberingStyles.standard().all().stream().map(NumberingStyle::id).collect(Collectors.toCollection(TreeSet::new)), tried,
				"each style has an example");
	}

	private static String text(String html) {
		return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") + "\n";
	}
}
