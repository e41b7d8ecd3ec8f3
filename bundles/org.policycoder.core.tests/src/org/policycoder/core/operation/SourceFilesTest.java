// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

	@TempDir
	Path folder;

	private Path make(String name) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.createFile(file);
	}

	private List<String> names(Path... sources) throws IOException {
		return SourceFiles.of(List.of(sources), Set.of()).files().stream().map(f -> folder.relativize(f).toString()).toList();
	}

	@Test
	void numbersInNamesAreOrderedByTheirValue() {
		List<String> ordered = List.of("1.txt", "02.txt", "2.txt", "9 a.txt", "10.txt", "99999999999999999999.txt",
				"100000000000000000000.txt", "a", "a1", "a1b", "a2", "a10", "第2条", "第10条");
		List<String> shuffled = new ArrayList<>(ordered);
		Collections.shuffle(shuffled, new Random(1));

		shuffled.sort(SourceFiles::compare);

		assertEquals(ordered, shuffled);
	}

	@Test
	void theOrderIsOne() {
		List<String> names = List.of("1", "01", "001", "1a", "01a", "a", "", "0", "00", "10", "1 0");
		for (String a : names) {
			for (String b : names) {
				assertEquals(Integer.signum(SourceFiles.compare(a, b)), -Integer.signum(SourceFiles.compare(b, a)));
				assertEquals(a.equals(b), SourceFiles.compare(a, b) == 0, a + " " + b);
				for (String c : names) {
					assertTrue(SourceFiles.compare(a, b) > 0 || SourceFiles.compare(b, c) > 0
							|| SourceFiles.compare(a, c) <= 0, a + " " + b + " " + c);
				}
			}
		}
	}

	@Test
	void sourcesComeAsNamedAndEachFileOnce() throws Exception {
		make("b/2.txt");
		make("b/1.txt");
		Path a = make("a.txt");

		assertEquals(List.of("b/1.txt", "b/2.txt", "a.txt"),
				names(folder.resolve("b"), a, folder.resolve("b/../b/1.txt"), a));
	}

	@Test
	void linksToFoldersAreNotFollowedAndThoseToFilesAre() throws Exception {
		Path file = make("elsewhere/a.txt");
		Path sources = Files.createDirectory(folder.resolve("sources"));
		Files.createSymbolicLink(sources.resolve("loop"), sources);
		Files.createSymbolicLink(sources.resolve("link.txt"), file);

		assertEquals(List.of("sources/link.txt"), names(sources));
	}

	@Test
	void whatIsPassedOverIsTold() throws Exception {
		make("sources/a.txt");
		make("sources/.hidden.txt");
		make("sources/.git/b.txt");
		make("sources/deep/.DS_Store");
		make("sources/study/.policycoder/lock");
		Path sources = folder.resolve("sources");
		Files.createSymbolicLink(sources.resolve("link"), make("elsewhere/c.txt").getParent());

		SourceFiles found = SourceFiles.of(List.of(sources), Set.of(sources.resolve("study")));

		assertEquals(List.of(sources.resolve("a.txt")), found.files());
		assertEquals(List.of(sources + ": 3 hidden files and folders were passed over, as no documents: .git, .hidden.txt, deep/.DS_Store",
				sources + ": 1 links to folders were not followed: link. Give the folders themselves if their files belong to the study."),
				found.told());
	}
}
