// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.policycoder.exchange.document.Reading.one;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * No word of a real PDF is lost or invented: the words are those that pdftotext finds, but for what belongs to the pages. Needs
 * -Dpolicycoder.data=FOLDER and pdftotext on the path.
 */
class PdfWordsTest {
	private static final Pattern MARGIN = Pattern.compile("\\w+\\s+on\\s+DSK\\w+\\s+with\\s+\\S+");
	private static final Pattern HEAD_OR_FOOT = Pattern.compile(
			"VerDate\\b.*|\\d* ?Federal Register ?/ ?Vol.*|Presidential Documents(?: \\d+)?|Æ|[A-Z]:\\\\.*|\\S*\\.EPS</GPH>|[•·] ?HR \\d+ IH|\\d{1,6}|I");
	private static final Pattern LINE_NUMBER = Pattern.compile("^\\d{1,2} (?=\\S)");
	private static final Pattern PARTED = Pattern.compile("[-\u00ad]\\s*\\n\\s*");
	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	@Test
	void theWordsAreThoseOfAnotherReader() throws IOException, InterruptedException {
		String data = System.getProperty("policycoder.data");
		assumeTrue(data != null, "no real documents: give their folder as -Dpolicycoder.data=FOLDER");
		assumeTrue(isThere(), "no pdftotext on the path (poppler-utils)");
		List<Path> files;
		try (Stream<Path> all = Files.walk(Path.of(data, "corpus"))) {
			files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
		}
		for (Path file : files) {
			boolean numbered = file.getFileName().toString().startsWith("BILLS");
			String printed = text(MARGIN.matcher(printed(file)).replaceAll("\n"))
					.map(line -> numbered ? LINE_NUMBER.matcher(line).replaceFirst("") : line)
					.collect(Collectors.joining("\n"));
			Map<String, Long> difference = words(printed);
			words(text(one(file).text()).collect(Collectors.joining("\n"))).forEach((word, count) -> difference.merge(word, -count, Long::sum));
			difference.values().removeIf(count -> count == 0);
			assertEquals(Map.of(), difference, file.toString());
		}
	}

	private static Stream<String> text(String lines) {
		return lines.lines().map(String::strip).filter(line -> !HEAD_OR_FOOT.matcher(line).matches());
	}

	private static Map<String, Long> words(String text) {
		String whole = PARTED.matcher(text).replaceAll("").replaceAll("[-\u00ad]", "").toLowerCase(Locale.ROOT);
		return NO_WORD.splitAsStream(whole).filter(word -> !word.isEmpty())
				.collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
	}

	private static String printed(Path file) throws IOException {
		Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace('\f', '\n');
	}

	private static boolean isThere() throws InterruptedException {
		try {
			return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
