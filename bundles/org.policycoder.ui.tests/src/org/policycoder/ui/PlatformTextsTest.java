// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;

/** The Chinese texts of the platform belong to the platform that there is: another one may have other keys and arguments. */
class PlatformTextsTest {

	private static final String CHINESE = "_zh.properties";

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	private static final Pattern MNEMONIC = Pattern.compile("&(?!&)");

	static List<Bundle> fragments() {
		List<Bundle> found = Arrays.stream(Platform.getBundle("org.policycoder.ui").getBundleContext().getBundles())
				.filter(b -> b.getSymbolicName().startsWith("org.policycoder.nl.") && !b.getSymbolicName().endsWith(".source")).toList();
		assertFalse(found.isEmpty(), "there are Chinese texts of the platform");
		return found;
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void theyAreOfTextsThatThereAre(Bundle fragment) throws IOException {
		Bundle host = Platform.getHosts(fragment)[0];
		List<URL> files = Collections.list(fragment.findEntries("/", "*" + CHINESE, true)).stream()
				// Compiled and not, when the workbench runs from a folder of sources.
				.filter(f -> !f.getPath().startsWith("/src/") && !f.getPath().startsWith("/target/")).toList();
		assertFalse(files.isEmpty(), fragment.getSymbolicName());
		for (URL file : files) {
			String path = file.getPath().replace(CHINESE, ".properties");
			URL original = host.getEntry(path);
			assertNotNull(original, host.getSymbolicName() + path);
			compare(load(original), load(file), host.getSymbolicName() + path);
		}
	}

	private static void compare(Properties english, Properties chinese, String file) {
		Set<String> stale = new TreeSet<>(chinese.stringPropertyNames());
		stale.removeAll(english.stringPropertyNames());
		assertEquals(Set.of(), stale, file);
		for (String key : chinese.stringPropertyNames()) {
			String from = english.getProperty(key);
			String to = chinese.getProperty(key);
			assertFalse(to.isBlank(), file + ": " + key);
			assertTrue(arguments(from).containsAll(arguments(to)), file + ": " + key);
			assertTrue(MNEMONIC.matcher(to).results().count() <= 1, file + ": " + key);
		}
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
	}

	private static Properties load(URL file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
