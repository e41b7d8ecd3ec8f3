// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.clause.CorrectText;
import org.policycoder.edit.command.NoteDocument;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

/** What would be lost is told in numbers, and can be brought to another folder. */
class UnsavedTest {

	@TempDir
	Path temporary;

	@Test
	void whatIsOnDiskWouldNotBeLost() throws Exception {
		try (TestProject project = new TestProject(temporary.resolve("p"))) {
			assertTrue(project.session.unsaved().isEmpty());
			project.code(ANNA, "3-2", "A2");
			project.session.flush();
			assertTrue(project.session.unsaved().isEmpty());
		}
	}

	@Test
	void codingsAreCountedByCoderAndOtherChangesByFile() throws Exception {
		try (TestProject project = new TestProject(temporary.resolve("p"))) {
			project.code(ANNA, "3-2", "A2");
			project.code(ANNA, "2-2", "A2");
			project.code(BO, "2-2", "A2");
			project.session.execute(new NoteDocument(BO, 1, "look again"));
			project.session.execute(new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__TITLE, "new"));
			Unsaved unsaved = project.session.unsaved();
			assertEquals(Map.of(ANNA, 2, BO, 1), unsaved.codings());
			assertEquals(2, unsaved.otherFiles(), "the note and the register");
			assertEquals(TestProject.CLOCK.instant(), unsaved.since());
		}
	}

	@Test
	void whatWasTakenBackAtOnceWouldNotBeLost() throws Exception {
		try (TestProject project = new TestProject(temporary.resolve("p"))) {
			project.code(ANNA, "3-2", "A2");
			project.session.undo();
			assertEquals(Map.of(), project.session.unsaved().codings());
			project.session.flush();
			project.code(ANNA, "3-2", "A2");
			project.session.flush();
			project.session.undo();
			assertEquals(Map.of(ANNA, 1), project.session.unsaved().codings(), "one that is on disk would come back");
		}
	}

	@Test
	void aCopyHasWhatIsInMemoryAndAllElseOfTheStudy() throws Exception {
		Path folder = temporary.resolve("p");
		Path copy = temporary.resolve("copy");
		try (TestProject project = new TestProject(folder)) {
			Files.createDirectories(folder.resolve("originals"));
			Files.writeString(folder.resolve("originals/0001.html"), "as it came");
			project.code(ANNA, "3-2", "A2");
			project.session.execute(new CorrectText(2, 0, 1, "笫"));
			project.session.execute(new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__TITLE, "new"));

			assertEquals(List.of(), project.session.saveCopy(copy));

			assertEquals(Map.of(ANNA, 1), project.session.unsaved().codings(), "its own folder still waits");
			PolicyProject opened = PolicyProject.open(copy);
			assertEquals("new", opened.corpus().getDocuments().get(0).getTitle());
			assertEquals("A2", opened.codings(ANNA, opened.corpus().getDocuments().get(2)).getCodings().get(0).getCategory());
			assertTrue(opened.text(opened.corpus().getDocuments().get(1)).startsWith("笫"));
			assertArrayEquals(Files.readAllBytes(folder.resolve("documents/0001.txt")), Files.readAllBytes(copy.resolve("documents/0001.txt")));
			assertEquals("as it came", Files.readString(copy.resolve("originals/0001.html")));
			assertFalse(Files.exists(copy.resolve(".policycoder")), "the copy is nobody's yet");
		}
		assertEquals(kinds(folder), kinds(copy), "no other problems than in its own folder");
	}

	private static List<Problem.Kind> kinds(Path folder) {
		return ProjectCheck.check(folder, Progress.NONE).stream().map(Problem::kind).toList();
	}

	@Test
	void whatCannotBeReadIsNamedAndTheRestIsCopied() throws Exception {
		Path folder = temporary.resolve("p");
		Path copy = temporary.resolve("copy");
		try (TestProject project = new TestProject(folder)) {
			project.code(ANNA, "3-2", "A2");
			Files.createSymbolicLink(folder.resolve("documents/0009.txt"), Files.writeString(temporary.resolve("secret"), "secret"));
			List<Problem> left = project.session.saveCopy(copy);
			assertEquals(List.of(folder.resolve("documents/0009.txt")), left.stream().map(Problem::file).toList());
			assertFalse(Files.exists(copy.resolve("documents/0009.txt")));
			assertTrue(Files.exists(copy.resolve("documents/0003.txt")));
		}
	}

	/** Why it could not be saved in its own folder is no reason in the copy. */
	@Test
	void whatIsInTheWayIsNotCopied() throws Exception {
		Path folder = temporary.resolve("p");
		Path copy = temporary.resolve("copy");
		Path obstacle = folder.resolve("codings/carla");
		try (TestProject project = new TestProject(folder)) {
			project.session.codings("carla", project.session.document(3).orElseThrow());
			Files.createFile(obstacle);
			project.code("carla", "3-2", "A2");
			assertThrows(StorageException.class, project.session::flush);
			assertEquals(List.of(obstacle), project.session.saveCopy(copy).stream().map(Problem::file).toList());
			PolicyProject opened = PolicyProject.open(copy);
			assertEquals(1, opened.codings("carla", opened.corpus().getDocuments().get(2)).getCodings().size());
			Files.delete(obstacle);
		}
	}

	@Test
	void aFolderThatIsNotFreeIsRefused() throws Exception {
		Path copy = Files.createDirectories(temporary.resolve("copy"));
		Files.writeString(copy.resolve("mine.txt"), "mine");
		try (TestProject project = new TestProject(temporary.resolve("p"))) {
			project.code(ANNA, "3-2", "A2");
			assertThrows(StorageException.class, () -> project.session.saveCopy(copy));
			assertFalse(PolicyProject.isProject(copy));
		}
	}
}
