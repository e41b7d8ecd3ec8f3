// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.policycoder.segmentation.Provision;

/** What the tests of the readers share. */
final class Reading {
	private Reading() {
	}

	static Path file(Path folder, String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	static Path file(Path folder, String name, String content) throws IOException {
		return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
	}

	static List<SourceDocument> all(Path file) throws IOException {
		return DocumentReaders.standard().read(file);
	}

	static SourceDocument one(Path file) throws IOException {
		List<SourceDocument> documents = all(file);
		assertEquals(1, documents.size());
		return documents.getFirst();
	}

	/** Asserts that a file is refused by one sentence that names it and has the given words, in English and in Chinese. */
	static void assertRefused(Path file, String words) {
		Locale locale = Locale.getDefault();
		try {
			Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
			String chinese = assertThrows(UnreadableException.class, () -> all(file)).getMessage();
			assertTrue(chinese.contains(file.getFileName().toString()), chinese);
			assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
			Locale.setDefault(Locale.ENGLISH);
			String english = assertThrows(UnreadableException.class, () -> all(file)).getMessage();
			assertTrue(english.contains(file.getFileName().toString()), english);
			assertTrue(english.contains(words), english);
			assertFalse(english.contains("\n") || english.contains("Exception"), english);
		} finally {
			Locale.setDefault(locale);
		}
	}

	/** Returns the paths of all provisions, and asserts that each begins with its label. */
	static List<String> paths(SourceDocument document) {
		List<String> paths = new ArrayList<>();
		gather(document.text(), document.provisions().orElseThrow(), "", paths);
		return paths;
	}

	private static void gather(String text, List<Provision> provisions, String above, List<String> paths) {
		for (Provision provision : provisions) {
			assertTrue(text.startsWith(provision.label(), provision.begin()), provision.label());
			assertEquals(text.substring(provision.begin(), provision.end()).strip(), text.substring(provision.begin(), provision.end()));
			String path = above + provision.label();
			paths.add(path);
			gather(text, provision.children(), path + " / ", paths);
		}
	}
}
