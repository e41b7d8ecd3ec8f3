// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the small inputs that once went wrong, below the one that {@code -Dpolicycoder.data} names. */
record CaseFiles(Path folder) {

	/** Finds the folder, or skips the test and says why. */
	static CaseFiles in(String kind) {
		String data = System.getProperty("policycoder.data");
		assumeTrue(data != null, "no cases: give the folder that has cases/ in it as -Dpolicycoder.data=FOLDER");
		Path folder = Path.of(data, "cases", kind);
		assumeTrue(Files.isDirectory(folder), "no cases: there is no " + folder);
		return new CaseFiles(folder);
	}

	List<Path> all() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> !file.getFileName().toString().equals("README.md")).sorted().toList();
		}
	}

	/** The files of a kind, told by what their names end with. */
	List<Path> all(String ending) throws IOException {
		return all().stream().filter(file -> file.getFileName().toString().endsWith(ending)).toList();
	}

	Path file(String name) {
		return folder.resolve(name);
	}

	/** Which case a file belongs to: its name up to the first dot. */
	static String caseOf(Path file) {
		return file.getFileName().toString().replaceFirst("\\..*", "");
	}
}
