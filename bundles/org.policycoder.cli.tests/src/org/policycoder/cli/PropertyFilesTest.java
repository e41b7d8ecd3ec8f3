// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every text that a user reads is there in English and in Chinese: the property files of all bundles and features. */
class PropertyFilesTest {

	private static final Pattern TRANSLATED = Pattern.compile("(messages|plugin|feature|policycoder)\\.properties");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
	private static final Pattern SINGLE_QUOTE = Pattern.compile("(?<!')'(?!')");

	private static List<Path> english;

	@BeforeAll
	static void find() throws IOException {
		Path root = Path.of("").toAbsolutePath();
		while (root != null && !Files.isDirectory(root.resolve("bundles/org.policycoder.cli"))) {
			root = root.getParent();
		}
		assumeTrue(root != null, "the sources are around the working directory");
		try (Stream<Path> bundles = Files.walk(root.resolve("bundles"));
				Stream<Path> features = Files.walk(root.resolve("features"))) {
			english = Stream.concat(bundles, features)
					.filter(p -> TRANSLATED.matcher(p.getFileName().toString()).matches())
					.filter(p -> !p.toString().contains("/target/") && !p.toString().contains("/bin/")).sorted().toList();
		}
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}

	private static Path chinese(Path english) {
		return english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh.properties"));
	}

	private static void eachPair(Pair check) {
		assertAll(english.stream().<Executable>map(file -> () -> check.of(file, read(file), read(chinese(file)))));
	}

	private interface Pair {
		void of(Path file, Properties english, Properties chinese);
	}

	@Test
	void thereAreSome() {
		assertTrue(english.size() > 20, english::toString);
	}

	@Test
	void theKeysAreTheSame() {
		eachPair((file, en, zh) -> assertEquals(new TreeSet<>(en.keySet()), new TreeSet<>(zh.keySet()), file::toString));
	}

	@Test
	void theTextsAreThere() {
		eachPair((file, en, zh) -> Stream.of(en, zh).flatMap(p -> p.entrySet().stream())
				.forEach(e -> assertFalse(e.getValue().toString().isBlank(), () -> file + ": " + e.getKey())));
	}

	@Test
	void thePlaceholdersAreTheSame() {
		eachPair((file, en, zh) -> en.stringPropertyNames().forEach(key -> assertEquals(placeholders(en.getProperty(key)),
				placeholders(zh.getProperty(key, "")), () -> file + ": " + key)));
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	/** A message format takes a quote for the beginning of what it is to leave alone. */
	@Test
	void quotesInMessagesWithPlaceholdersAreDoubled() {
		Consumer<Properties> check = texts -> texts.forEach((key, text) -> assertFalse(
				PLACEHOLDER.matcher(text.toString()).find() && SINGLE_QUOTE.matcher(text.toString()).find(),
				() -> key + "=" + text));
		eachPair((file, en, zh) -> Stream.of(en, zh).forEach(check));
	}

	@Test
	void noKeyStandsTwice() throws IOException {
		for (Path file : english) {
			for (Path path : List.of(file, chinese(file))) {
				Set<String> keys = new HashSet<>();
				try (Stream<String> lines = Files.lines(path)) {
					lines.filter(l -> !l.startsWith("#")).map(Pattern.compile("^([\\w.-]+)\\s*=")::matcher)
							.flatMap(m -> m.results()).map(MatchResult::group)
							.forEach(key -> assertTrue(keys.add(key), () -> path + ": " + key));
				}
			}
		}
	}
}
