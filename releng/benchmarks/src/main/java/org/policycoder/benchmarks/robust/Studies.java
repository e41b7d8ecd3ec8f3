// SPDX-License-Identifier: EPL-2.0
package org.policycoder.benchmarks.robust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.policycoder.model.Progress;
import org.policycoder.model.storage.GeneratedProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;

/** Studies to do harm to, and what is left of them. */
final class Studies {

	private Studies() {
	}

	/** A study with some documents and the codings of a coder. */
	static Path make(Path study, int documents) throws IOException {
		GeneratedProject.main(new String[] { study.toString(), Integer.toString(documents), Integer.toString(30 * documents) });
		return study;
	}

	/** Documents that a study can import. */
	static Path sources(Path folder, String name, int files) throws IOException {
		Files.createDirectories(folder);
		for (int i = 0; i < files; i++) {
			Files.writeString(folder.resolve(name + i + ".txt"), text(name, i));
		}
		return folder;
	}

	static String text(String name, int i) {
		return "Rule " + name + " " + i + "\n\nSection 1. Duty. Whoever sells number " + i + " of " + name
				+ " shall keep a book.\n\nSection 2. Date. Now.\n";
	}

	static void copy(Path folder, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(folder.relativize(file).toString()), LinkOption.NOFOLLOW_LINKS);
			}
		}
	}

	static void delete(Path folder) throws IOException {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** All that is below a folder, links not followed. */
	static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
				contents.put(folder.relativize(file).toString(), regular ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
			}
		}
		return contents;
	}

	/** The problems of a study that make its results wrong. */
	static List<String> errors(Path study) {
		return ProjectCheck.check(study, Progress.NONE).stream().filter(p -> p.severity() == Problem.Severity.ERROR)
				.map(Problem::message).toList();
	}

	/** What of the texts and codings that were there is gone or another. */
	static List<String> lost(Map<String, String> before, Path study) throws IOException {
		Map<String, String> after = contents(study);
		return before.keySet().stream().filter(f -> f.startsWith("documents/") || f.startsWith("codings/") || f.startsWith("originals/"))
				.filter(f -> !before.get(f).equals(after.get(f))).toList();
	}

	static Random random(int seed) {
		return new Random(31L * seed + 7);
	}
}
