// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.clause.JoinClauses;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.NoteDocument;
import org.policycoder.edit.command.UncodeClauses;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

class ProjectSessionTest {

	@TempDir
	Path temporary;

	@Test
	void everyoneSharesTheSessionOfAFolder() throws Exception {
		Path folder = temporary.resolve("p");
		new TestProject(folder).close();
		assertTrue(ProjectSession.find(folder).isEmpty());
		ProjectSession one = ProjectSession.open(folder);
		ProjectSession two = ProjectSession.open(folder.resolve("../p"));
		assertSame(one, two);
		assertSame(one, ProjectSession.find(folder.toAbsolutePath()).orElseThrow());
		one.execute(new NoteDocument(ANNA, 1, "shared"));
		one.close();
		assertSame(one, ProjectSession.find(folder).orElseThrow());
		assertTrue(two.canUndo());
		two.close();
		assertTrue(ProjectSession.find(folder).isEmpty());
		assertThrows(IllegalStateException.class, () -> one.execute(new NoteDocument(ANNA, 1, "late")));
		one.close();
		ProjectSession three = ProjectSession.open(folder);
		assertNotSame(one, three);
		assertFalse(three.canUndo());
		assertEquals("shared", three.codings(ANNA, three.document(1).orElseThrow()).set().getNote());
		three.close();
	}

	@Test
	void whatBelongsTogetherIsUndoneTogether() throws Exception {
		try (TestProject project = new TestProject(temporary.resolve("p"))) {
			ProjectSession session = project.session;
			ClauseRef clause = ClauseRef.of(session.clauses(session.document(1).orElseThrow()).codable().getFirst());
			Object visit = new Object();
			session.execute(new CodeClauses(ANNA, clause, "A1"), visit);
			session.execute(new CodeClauses(ANNA, clause, "S"), visit);
			session.execute(new CodeClauses(ANNA, clause, "B1"), new Object());
			session.execute(new CodeClauses(ANNA, clause, "B2"), visit);
			session.undo();
			assertEquals(1, session.count(ANNA, "B1"));
			session.undo();
			assertEquals(0, session.count(ANNA, "B1"));
			assertEquals(1, session.count(ANNA, "A1"));
			session.undo();
			assertEquals(0, session.count(ANNA, "A1") + session.count(ANNA, "S"));
			assertFalse(session.canUndo());
			session.redo();
			assertEquals(2, session.count(ANNA, "A1") + session.count(ANNA, "S"));
		}
	}

	@Test
	void theCoderAtWorkIsShared() throws Exception {
		try (TestProject project = new TestProject(temporary.resolve("p"))) {
			List<String> told = new ArrayList<>();
			SessionListener listener = new SessionListener() {
				@Override
				public void coderChanged(String coder) {
					told.add(coder);
				}
			};
			project.session.addListener(listener);
			assertEquals(ANNA, project.session.coder().orElseThrow());
			project.session.setCoder("bo");
			project.session.setCoder("bo");
			project.session.removeListener(listener);
			project.session.setCoder(ANNA);
			assertEquals(List.of("bo"), told);
		}
	}

	@Test
	void theFirstCoderIsShownUntilSomebodyIsChosen() throws Exception {
		try (TestProject project = new TestProject(temporary.resolve("p"))) {
			List<String> told = new ArrayList<>();
			project.session.addListener(new SessionListener() {
				@Override
				public void coderChanged(String coder) {
					told.add(coder);
				}
			});
			assertFalse(project.session.isCoderChosen());
			project.session.setCoder(ANNA);
			assertTrue(project.session.isCoderChosen());
			assertEquals(ANNA, project.session.coder().orElseThrow());
			project.session.setCoder(null);
			assertFalse(project.session.isCoderChosen());
			assertEquals(Arrays.asList(ANNA, null), told);
		}
	}

	@Test
	void savesByItself() throws Exception {
		Path folder = temporary.resolve("p");
		try (TestProject project = new TestProject(folder, Autosave.PAUSE)) {
			Path file = folder.resolve("codings/anna/0003.codings");
			project.code(ANNA, "3-2", "A2");
			assertEquals(1, project.session.saveStatus().unsaved());
			assertTrue(waitFor(() -> Files.readString(file).contains("A2")), "saved without being told to");
			project.session.undo();
			assertTrue(waitFor(() -> !Files.readString(file).contains("A2")), "undo crosses the save");
		}
	}

	private interface Condition {
		boolean holds() throws Exception;
	}

	/** Waits for another thread, in whose hands it is. */
	private static boolean waitFor(Condition condition) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
		while (!condition.holds()) {
			if (System.nanoTime() > end) {
				return false;
			}
			Thread.onSpinWait();
		}
		return true;
	}

	@Test
	void aFailureToSaveIsToldAndTriedAgain() throws Exception {
		Path folder = temporary.resolve("p");
		TestProject project = new TestProject(folder, Duration.ofMillis(20));
		BlockingQueue<SaveStatus> told = new LinkedBlockingQueue<>();
		project.session.addListener(new SessionListener() {
			@Override
			public void saved(SaveStatus status) {
				told.add(status);
			}
		});
		project.session.codings("carla", project.document(1));
		Path obstacle = folder.resolve("codings/carla");
		Files.writeString(obstacle, "a file where a folder must be");
		project.session.execute(new NoteDocument("carla", 1, "kept"));
		SaveStatus failed = told.poll(30, TimeUnit.SECONDS);
		assertFalse(failed.isWell());
		assertTrue(failed.message().contains("carla"), failed.message());
		assertFalse(failed.needsRefresh());
		assertEquals(1, project.session.saveStatus().unsaved());
		project.code(ANNA, "1-2", "A2");
		assertTrue(waitFor(() -> Files.readString(folder.resolve("codings/anna/0001.codings")).contains("A2")),
				"the others are saved all the same");
		assertThrows(StorageException.class, project::close, "the session stays open rather than losing something");
		Files.delete(obstacle);
		SaveStatus well;
		do {
			well = told.poll(60, TimeUnit.SECONDS);
		} while (!well.isWell());
		assertEquals(0, well.unsaved());
		assertTrue(Files.readString(folder.resolve("codings/carla/0001.codings")).contains("kept"));
		project.close();
	}

	@Test
	void closingSavesWhatIsStillWaiting() throws Exception {
		Path folder = temporary.resolve("p");
		try (TestProject project = new TestProject(folder)) {
			project.code(ANNA, "3-2", "A2");
		}
		PolicyProject reopened = PolicyProject.open(folder);
		CodingSet set = reopened.codings(ANNA, reopened.corpus().getDocuments().get(2));
		assertEquals(1, set.getCodings().size());
	}

	@Test
	void codingsOfACoderWhoIsNotListedFollowToo() throws Exception {
		Path folder = temporary.resolve("p");
		try (TestProject project = new TestProject(folder)) {
			project.session.execute(new CodeClauses("visitor", project.ref("3-3"), "A2"));
		}
		try (TestProject project = new TestProject(folder)) {
			assertEquals(List.of("anna", "bo", "visitor"), project.session.coderIds());
			project.session.execute(new JoinClauses(project.ref("3-2")));
			assertEquals(List.of("A2"), project.categories("visitor", "3-2"));
			assertEquals(1, new CategoryUse(1, 1, 1, List.of("visitor")).codings());
			assertEquals(new CategoryUse(1, 1, 1, List.of("visitor")), CategoryUse.of(project.session,
					project.session.codebook().find("A2").orElseThrow().category()));
		}
	}

	@Test
	void progressIsKnownOfWhatWasRead() throws Exception {
		try (TestProject project = new TestProject(temporary.resolve("p"))) {
			assertEquals(Optional.empty(), project.session.knownProgress(ANNA, project.document(2)));
			project.session.load(Progress.NONE);
			assertEquals(Optional.of(project.session.progress(ANNA, project.document(2))), project.session.knownProgress(ANNA, project.document(2)));
		}
	}

	@Test
	void countsOverTheWholeStudyOnceLoaded() throws Exception {
		Path folder = temporary.resolve("p");
		try (TestProject project = new TestProject(folder)) {
			project.code(ANNA, "1-2", "A2");
			project.code(ANNA, "3-2", "A2");
		}
		try (TestProject project = new TestProject(folder)) {
			assertEquals(0, project.session.count(ANNA, "A2"));
			project.session.load(Progress.NONE);
			assertEquals(2, project.session.count(ANNA, "A2"));
			project.session.execute(new UncodeClauses(ANNA, List.of(project.ref("1-2")), "A2"));
			assertEquals(1, project.session.count(ANNA, "A2"));
			assertEquals(Integer.valueOf(3),
					project.session.read(() -> project.session.project().corpus().getDocuments().size()));
		}
	}

	@Test
	void anUnreadableDocumentShowsAsSuch() throws Exception {
		Path folder = temporary.resolve("p");
		new TestProject(folder).close();
		Files.writeString(folder.resolve("documents/0002.clauses"), "<broken");
		try (TestProject project = new TestProject(folder)) {
			project.session.load(Progress.NONE);
			assertEquals(DocumentProgress.Status.UNREADABLE,
					project.session.progress(ANNA, project.document(2)).status());
			assertThrows(StorageException.class,
					() -> project.session.execute(new CodeClauses(ANNA, new ClauseRef(2, 1), "A2")));
			project.code(ANNA, "3-2", "A2");
		}
		assertEquals("<broken", Files.readString(folder.resolve("documents/0002.clauses")));
	}

	@Test
	void everySentenceIsSaidInBothLanguages() {
		Set<String> english = keys(Locale.ROOT);
		assertEquals(english, keys(Locale.SIMPLIFIED_CHINESE));
		for (String key : english) {
			String chinese = EditLabel.of(key, "1", "2", "3", "4").text(Locale.SIMPLIFIED_CHINESE);
			assertFalse(chinese.isBlank() || chinese.contains("{"), key);
			String words = EditLabel.of(key, "1", "2", "3", "4").text(Locale.GERMAN);
			assertFalse(words.isBlank() || words.contains("{"), key);
		}
	}

	private static Set<String> keys(Locale locale) {
		ResourceBundle bundle = ResourceBundle.getBundle("org.policycoder.edit.messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		assertEquals(locale.getLanguage(), bundle.getLocale().getLanguage());
		Set<String> keys = new TreeSet<>();
		for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements();) {
			keys.add(all.nextElement());
		}
		return keys;
	}
}
