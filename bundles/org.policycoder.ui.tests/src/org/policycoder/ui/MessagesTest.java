// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;

import org.policycoder.model.Wording;

/** Every text of the workbench is there in both languages. */
class MessagesTest {

	private static final List<String> BUNDLES = List.of("org.policycoder.ui", "org.policycoder.ui.problems", "org.policycoder.ui.results",
			"org.policycoder.rcp");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[},]");

	private static final Pattern KEY = Pattern.compile("\"%([\\w.]+)\"|>%([\\w.]+)<");

	static List<URL> english() {
		return BUNDLES.stream().map(Platform::getBundle).flatMap(MessagesTest::english).toList();
	}

	private static Stream<URL> english(Bundle bundle) {
		List<URL> found = Stream.of("messages.properties", "plugin.properties")
				.flatMap(name -> Collections.list(bundle.findEntries("/", name, true)).stream())
				.filter(url -> bundle.getEntry(url.getPath()) != null).toList();
		assertFalse(found.size() < 2, "the files of messages of " + bundle.getSymbolicName() + " are found");
		return found.stream();
	}

	@ParameterizedTest
	@MethodSource("english")
	void bothLanguagesHaveTheSameKeysAndArguments(URL file) throws IOException {
		Properties english = load(file);
		Properties chinese = load(new URL(file.toString().replace(".properties", "_zh.properties")));

		assertEquals(keys(english), keys(chinese));
		for (String key : keys(english)) {
			assertFalse(chinese.getProperty(key).isBlank(), key);
			assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
		}
	}

	@ParameterizedTest
	@MethodSource("english")
	void whatIsCountedCanBeSaid(URL file) throws IOException {
		for (String text : load(file).values().stream().map(String::valueOf).filter(t -> t.contains(", plural,")).toList()) {
			String one = Wording.fill(text, 1, 1, 1, 1, 1);
			assertFalse(one.contains("{") || one.contains("#") || one.equals(Wording.fill(text, 2, 2, 2, 2, 2).replace('2', '1')), one);
		}
	}

	@ParameterizedTest
	@MethodSource("english")
	void everyFieldHasAMessage(URL file) throws Exception {
		String path = file.getPath();
		if (path.endsWith("plugin.properties")) {
			return;
		}
		String folder = path.substring(path.indexOf("org/policycoder"), path.lastIndexOf('/'));
		Bundle bundle = BUNDLES.stream().map(Platform::getBundle).filter(b -> file.toString().equals(String.valueOf(b.getEntry(path)))).findFirst()
				.orElseThrow();
		Class<?> messages = bundle.loadClass(folder.replace('/', '.') + ".Messages");
		Set<String> fields = new TreeSet<>();
		for (Field field : messages.getDeclaredFields()) {
			field.setAccessible(true);
			assertNotNull(field.get(null), field.toString());
			fields.add(field.getName());
		}
		assertEquals(fields, keys(load(file)));
	}

	@ParameterizedTest
	@MethodSource("english")
	void everyKeyOfPluginXmlHasAMessage(URL file) throws IOException {
		if (!file.getPath().endsWith("plugin.properties")) {
			return;
		}
		URL xml = new URL(file.toString().replace("plugin.properties", "plugin.xml"));
		Set<String> known = keys(load(file));
		try (Reader reader = new InputStreamReader(xml.openStream(), StandardCharsets.UTF_8)) {
			java.io.StringWriter text = new java.io.StringWriter();
			reader.transferTo(text);
			Matcher matcher = KEY.matcher(text.toString());
			while (matcher.find()) {
				String key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
				assertEquals(true, known.contains(key), key);
			}
		}
	}

	private static Properties load(URL url) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	private static Set<String> keys(Properties properties) {
		return new TreeSet<>(properties.stringPropertyNames());
	}

	private static Set<String> arguments(String message) {
		return ARGUMENT.matcher(message).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}
}
