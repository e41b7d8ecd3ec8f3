// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The schema that editors help with is what is read. */
class StyleSchemaTest {
	private static JsonObject schema() throws IOException {
		try (InputStream in = NumberingStyles.class.getResourceAsStream("styles/numbering-style.schema.json")) {
			return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject();
		}
	}

	private static JsonObject at(String path) throws IOException {
		JsonObject object = schema();
		for (String name : path.split("/"))
			object = object.getAsJsonObject(name);
		return object;
	}

	@ParameterizedTest
	@CsvSource({ "StyleText,properties", "LevelText,$defs/level/properties", "BlocksText,properties/blocks/properties",
			"ContentsText,properties/contents/properties" })
	void hasThePropertiesThatAreRead(String type, String path) throws IOException {
		Class<?> read = Arrays.stream(StyleReader.class.getDeclaredClasses()).filter(c -> c.getSimpleName().equals(type)).findFirst().orElseThrow();
		assertEquals(
				Arrays.stream(read.getDeclaredFields()).map(f -> f.getName()).filter(n -> !n.startsWith("$"))
						.collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(at(path).keySet()));
	}

	@Test
	void hasTheWordsThatAreRead() throws IOException {
		assertEquals(words(Level.Numbering.values()), words("$defs/level/properties/numbering"));
		assertEquals(words(Level.Opens.values()), words("$defs/level/properties/opens"));
		assertEquals(words(NumberingStyle.Quoting.values()), words("properties/quoting"));
		assertEquals(words(NumberingStyle.Order.values()), words("properties/order"));
	}

	private static Set<String> words(Enum<?>[] constants) {
		return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.toSet());
	}

	private static Set<String> words(String path) throws IOException {
		return StreamSupport.stream(at(path).getAsJsonArray("enum").spliterator(), false).map(JsonElement::getAsString).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "{'id': 'x', 'languges': [], 'levels': []}|\"languges\" of the style|languages",
			"{'id': 'x', 'languages': [], 'levels': [{'id': 'rule', 'labels': ['{1}.'], 'continous': true}]}|\"continous\" of level \"rule\"|continuous",
			"{'id': 'x', 'languages': [], 'levels': [], 'blocks': {'levels': 'p'}}|\"levels\" of \"blocks\"|within",
			"{'id': 'x', 'languages': [], 'levels': [], 'contents': {'cue': []}}|\"cue\" of \"contents\"|cues" })
	void aMisspeltPropertyIsNamedWithThoseThatThereAre(String style, String named, String known) {
		String message = assertThrows(IOException.class, () -> NumberingStyles.read(new StringReader(style.replace('\'', '"')), "mine.json"))
				.getMessage();
		assertTrue(message.startsWith("mine.json: ") && message.contains(named) && message.contains(known), message);
	}

	@Test
	void namingTheSchemaIsNoMistake() throws IOException {
		assertEquals("x",
				NumberingStyles.read(
						new StringReader(
								"""
										{"$schema": "numbering-style.schema.json", "$comment": "mine", "id": "x", "languages": [], "levels": [{"id": "rule", "labels": ["{1}."]}]}
										"""),
						"mine.json").id());
	}
}
