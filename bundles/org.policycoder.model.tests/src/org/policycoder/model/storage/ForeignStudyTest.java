// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.Problem.Kind;

/** A study from somebody who means ill: whatever leads out of it, what is outside stays as it is and unread. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ForeignStudyTest {

	private static final String SECRET = "An Act\n1. The password of the user.\n";

	@TempDir
	Path temp;

	private Path study;

	private Path outside;

	private Map<Path, String> before;

	@BeforeEach
	void make() throws IOException {
		study = temp.resolve("study");
		outside = Files.createDirectory(temp.resolve("home"));
		Files.writeString(outside.resolve("secret.txt"), SECRET);
		SampleModel.project(study);
		before = outside();
		assumeTrue(canLink(), "links can be made here");
	}

	private boolean canLink() {
		try {
			Files.delete(Files.createSymbolicLink(temp.resolve("probe"), outside));
			return true;
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}

	@AfterEach
	void whatIsOutsideIsAsItWas() throws IOException {
		assertEquals(before, outside());
	}

	private Map<Path, String> outside() throws IOException {
		Map<Path, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(outside)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(file, Files.readString(file));
			}
		}
		return contents;
	}

	/** Puts a link in the place of what is there; a folder goes outside, and the link leads to it there. */
	private void link(String name, Path target) throws IOException {
		Path file = study.resolve(name);
		Path to = target;
		if (Files.isDirectory(file)) {
			to = Files.move(file, outside.resolve(file.getFileName()));
			before = outside();
		}
		Files.deleteIfExists(file);
		Files.createDirectories(file.getParent());
		Files.createSymbolicLink(file, to);
	}

	private void pipe(String name) throws IOException, InterruptedException {
		Path file = study.resolve(name);
		Files.deleteIfExists(file);
		Files.createDirectories(file.getParent());
		boolean made;
		try {
			made = new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
		} catch (IOException e) {
			made = false;
		}
		assumeTrue(made, "pipes can be made here");
	}

	private List<Problem> check() {
		return ProjectCheck.check(study, Progress.NONE);
	}

	private void assertTold(Kind kind, String name) {
		assertTrue(check().contains(Problem.of(kind, Path.of(name), "")), () -> check().toString());
	}

	private static PolicyDocument first(PolicyProject project) {
		return project.corpus().getDocuments().get(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".policycoder/lock", ".policycoder/.gitignore", ".policycoder/user" })
	void theLockOverwritesNothing(String name) throws IOException {
		link(name, outside.resolve("secret.txt"));
		try (StudyLock lock = new StudyLock(study)) {
			lock.take();
		}
		assertTold(Kind.LINK, name);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".policycoder/lock", ".policycoder/.gitignore", ".policycoder/user" })
	void theLockMakesNothingWhereADanglingLinkLeads(String name) throws IOException {
		link(name, outside.resolve("new"));
		try (StudyLock lock = new StudyLock(study)) {
			lock.take();
		}
		assertFalse(Files.exists(outside.resolve("new")));
	}

	@Test
	void theLockFolderIsNotFollowed() throws IOException {
		link(".policycoder", outside);
		try (StudyLock lock = new StudyLock(study)) {
			Problem told = lock.take().orElseThrow();
			assertEquals(Kind.NO_LOCK, told.kind());
			assertFalse(lock.isHeld());
		}
		assertTold(Kind.LINK, ".policycoder");
	}

	@Test
	void aLockFileThatHoldsSomethingKeepsIt() throws IOException {
		Files.createDirectory(study.resolve(".policycoder"));
		Files.createLink(study.resolve(".policycoder/lock"), outside.resolve("secret.txt"));
		Files.createLink(study.resolve(".policycoder/user"), outside.resolve("secret.txt"));
		try (StudyLock lock = new StudyLock(study)) {
			assertTrue(lock.take().isEmpty());
		}
	}

	@Test
	void aPipeInPlaceOfTheLockIsNotWaitedFor() throws Exception {
		pipe(".policycoder/lock");
		try (StudyLock lock = new StudyLock(study)) {
			assertEquals(Kind.NO_LOCK, lock.take().orElseThrow().kind());
		}
		assertTold(Kind.NOT_A_FILE, ".policycoder/lock");
	}

	@ParameterizedTest
	@ValueSource(strings = { "documents/0001.txt", "documents/0001.clauses", "codings/anna/0001.codings" })
	void aLinkedFileOfADocumentIsNeitherReadNorReplaced(String name) throws IOException {
		Path target = outside.resolve(Path.of(name).getFileName());
		Files.copy(study.resolve(name), target);
		before = outside();
		link(name, target);
		PolicyProject opened = PolicyProject.open(study);

		StorageException refused = assertThrows(StorageException.class, () -> {
			opened.text(first(opened));
			opened.codings("anna", first(opened));
		});

		assertEquals(Problem.of(Kind.LINK, study.resolve(name), ""), refused.problem());
		assertTold(Kind.LINK, name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "project.policycoder", "codebook.policycodebook", "corpus.policycorpus" })
	void aLinkedHeadOfTheStudyIsNotRead(String name) throws IOException {
		link(name, outside.resolve("secret.txt"));
		assertEquals(Kind.LINK, assertThrows(StorageException.class, () -> PolicyProject.open(study)).problem().kind());
		assertTold(Kind.LINK, name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "documents", "codings", "codings/anna" })
	void aLinkedFolderIsNeitherReadNorWritten(String name) throws IOException {
		PolicyProject opened = PolicyProject.open(study);
		opened.loadAll();
		link(name, outside);
		PolicyDocument document = first(opened);
		opened.codings("anna", document).setDone(false);
		opened.clauses(document).getClauses().clear();

		assertThrows(StorageException.class, () -> opened.saveAll(List.of(opened.clauses(document), opened.codings("anna", document))));
		assertThrows(StorageException.class, () -> PolicyProject.open(study).loadAll());
		assertTold(Kind.LINK, name);
	}

	@Test
	void linkedOriginalsAreNeitherDeletedNorAddedTo() throws IOException {
		Path file = Files.writeString(temp.resolve("law.pdf"), "original");
		PolicyProject opened = PolicyProject.open(study);
		first(opened).setOriginal("secret.txt");
		opened.save(opened.corpus());
		Files.createSymbolicLink(study.resolve("originals"), outside);

		assertThrows(StorageException.class, () -> opened.addOriginal(file));
		assertThrows(StorageException.class, () -> {
			opened.removeDocument(first(opened));
			opened.save(opened.corpus());
		});

		assertTold(Kind.LINK, "originals");
	}

	@Test
	void aLinkAmongTheOriginalsGoesItselfAndNotItsTarget() throws IOException {
		link("originals/0001.pdf", outside.resolve("secret.txt"));
		PolicyProject opened = PolicyProject.open(study);
		first(opened).setOriginal("0001.pdf");
		opened.save(opened.corpus());
		assertTold(Kind.LINK, "originals/0001.pdf");

		opened.removeDocument(first(opened));
		opened.save(opened.corpus());

		assertFalse(Files.exists(study.resolve("originals/0001.pdf"), LinkOption.NOFOLLOW_LINKS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "documents/0001.txt", "documents/0001.clauses", "codings/anna/0001.codings", "project.policycoder",
			"corpus.policycorpus", "codebook.policycodebook", "documents/.0001.txt.1-1.tmp", "originals/0001.pdf" })
	void aPipeIsNotWaitedFor(String name) throws Exception {
		pipe(name);
		assertTold(Kind.NOT_A_FILE, name);
		if (PolicyProject.isProject(study)) {
			try {
				PolicyProject opened = PolicyProject.open(study);
				opened.recover();
				opened.loadAll();
				opened.text(first(opened));
			} catch (StorageException e) {
				assertEquals(Problem.of(Kind.NOT_A_FILE, study.resolve(name), ""), e.problem());
			}
		}
	}

	@Test
	void aJournalNamesNothingThatIsNotLeftOver() throws IOException {
		PolicyProject opened = PolicyProject.open(study);
		first(opened).setOriginal("0001.pdf");
		opened.save(opened.corpus());
		Files.createDirectory(study.resolve("originals"));
		Files.writeString(study.resolve("originals/0001.pdf"), "original");
		Files.createDirectory(study.resolve(".policycoder"));
		Files.writeString(study.resolve(".policycoder/import-1"), String.join("\n", "../home/secret.txt", "documents/../../home/secret.txt",
				outside.resolve("secret.txt").toString(), "originals/../../home/secret.txt", "documents/0001.txt", "originals/0001.pdf",
				"project.policycoder", "", "originals/"));

		assertEquals(List.of(), PolicyProject.open(study).recover().removed());
	}

	@Test
	void theStudyItselfMayBeReachedByALink() throws IOException {
		Path name = Files.createSymbolicLink(temp.resolve("name"), study);
		PolicyProject opened = PolicyProject.open(name);
		opened.loadAll();
		opened.codings("anna", first(opened)).setDone(false);
		opened.save(opened.codings("anna", first(opened)));
		assertFalse(PolicyProject.open(study).codings("anna", first(opened)).isDone());
		assertEquals(List.of(), ProjectCheck.check(name, Progress.NONE));
	}
}
