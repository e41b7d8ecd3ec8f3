// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.policycoder.model.Wording;

class MessagesTest {
	@Test
	void everySentenceIsThereInBothLanguagesAndNamesTheFile() throws IOException {
		Properties english = load("messages.properties");
		Properties chinese = load("messages_zh.properties");
		assertFalse(english.isEmpty());
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
		for (Properties sentences : new Properties[] { english, chinese }) {
			for (String key : sentences.stringPropertyNames()) {
				String sentence = Wording.fill(sentences.getProperty(key), "law.pdf", 7, 8, "why");
				assertTrue(sentence.contains("law.pdf") && !sentence.contains("{"), key);
				assertTrue(sentence.endsWith(".") || sentence.endsWith("。"), key);
			}
		}
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Messages.class.getResourceAsStream(name)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}
}
