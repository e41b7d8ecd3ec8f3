// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.storage.Problem.Kind;

class ResultFileTest {

	@TempDir
	Path folder;

	private static void write(Path file) throws IOException {
		ResultFile.of(file).write(out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
	}

	private void take(Path file) throws IOException {
		ResultFile result = ResultFile.of(file);
		result.take(Files.writeString(Files.createTempFile(result.workshop(), "finished", ""), "new"));
	}

	private Kind refused(Path file) {
		return assertThrows(StorageException.class, () -> write(file)).problem().kind();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aFileIsMadeWithItsFoldersOrReplaced() throws IOException {
		Path made = folder.resolve("a/b/table.csv");
		write(made);
		assertEquals("new", Files.readString(made));

		Path there = Files.writeString(folder.resolve("old.csv"), "old");
		take(there);
		assertEquals("new", Files.readString(there));
		assertEquals(List.of("a", "old.csv"), names());
	}

	@Test
	void aLinkStaysALinkAndWhatItLeadsToIsReplaced() throws IOException {
		Path there = Files.writeString(folder.resolve("old.csv"), "old");
		Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("old.csv"));
		Path first = Files.createSymbolicLink(folder.resolve("first"), second);

		write(first);
		assertTrue(Files.isSymbolicLink(first) && Files.isSymbolicLink(second));
		assertEquals("new", Files.readString(there));

		write(Files.createSymbolicLink(folder.resolve("to come"), Path.of("later.csv")));
		assertEquals("new", Files.readString(folder.resolve("later.csv")));
	}

	@Test
	void aCircleOfLinksIsRefused() throws IOException {
		Path one = folder.resolve("one");
		Files.createSymbolicLink(one, folder.resolve("two"));
		Files.createSymbolicLink(folder.resolve("two"), one);

		assertThrows(FileSystemException.class, () -> write(one));
	}

	@Test
	void aPipeIsWrittenThroughAndStays() throws Exception {
		Path pipe = folder.resolve("pipe");
		assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there are pipes with names here");
		for (boolean finished : List.of(true, false)) {
			CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
				try {
					return Files.readString(pipe);
				} catch (IOException e) {
					return e.toString();
				}
			});
			if (finished) {
				take(pipe);
			} else {
				write(pipe);
			}

			assertEquals("new", read.get(1, TimeUnit.MINUTES));
			assertTrue(Files.readAttributes(pipe, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isOther());
		}
	}

	@Test
	void aFolderIsNoFile() {
		assertEquals(Kind.RESULT_IS_FOLDER, refused(folder));
	}

	@Test
	void whatAVersionControlKeepsIsNoPlaceForResults() throws IOException {
		Path versions = Files.createDirectories(folder.resolve("study/.git/objects"));
		Path link = Files.createSymbolicLink(folder.resolve("away"), versions);
		for (Path kept : List.of(folder.resolve("study/.git/index"), versions.resolve("new/table.csv"), folder.resolve("other/.hg/store.csv"),
				folder.resolve(".SVN/entries"), folder.resolve("CVS/Root"), folder.resolve("worktree/.git"), link.resolve("table.csv"),
				link.resolve("not/there/table.csv"), folder.resolve("nowhere/.policycoder/lock"))) {
			assertEquals(Kind.RESULT_IN_VERSIONS, refused(kept), kept.toString());
		}
		assertFalse(Files.exists(versions.resolve("new")), "nothing is made");
		Files.createDirectory(folder.resolve("mirror.git"));
		write(folder.resolve("mirror.git/table.csv"));
		write(folder.resolve("study/.gitignore.csv"));
	}

	@Test
	void theFilesOfAStudyAreNoPlaceForResults() throws IOException {
		Path study = Files.createDirectory(folder.resolve("study"));
		Files.writeString(study.resolve("project.policycoder"), "<project/>");
		Path corpus = Files.writeString(study.resolve("corpus.policycorpus"), "old");
		Path documents = Files.createDirectory(study.resolve("documents"));
		for (Path own : List.of(study.resolve("project.policycoder"), corpus, study.resolve("codebook.policycodebook"),
				study.resolve(".project"), documents.resolve("0001.txt"), documents.resolve("deeper/report.pdf"),
				study.resolve("codings/anna/0001.codings"), study.resolve("originals/a.pdf"), study.resolve(".policycoder/lock"),
				study.resolve("other/../corpus.policycorpus"), study.resolve(".gitattributes"),
				Files.createSymbolicLink(folder.resolve("link"), corpus),
				Files.createSymbolicLink(folder.resolve("away"), documents).resolve("0001.clauses"),
				folder.resolve("away/deeper/still/0001.clauses"))) {
			assertEquals(Kind.RESULT_IN_STUDY, refused(own), own.toString());
		}
		assertEquals("old", Files.readString(corpus));
		assertFalse(Files.exists(study.resolve("codings")), "nothing is made");
		assertFalse(Files.exists(documents.resolve("deeper")), "nothing is made");

		write(study.resolve("out/report.pdf"));
		write(study.resolve("table.csv"));
		assertEquals("new", Files.readString(study.resolve("table.csv")), "beside its files there is room");
	}
}
