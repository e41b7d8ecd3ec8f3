// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.command.EditProject;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.model.Project;
import org.policycoder.model.storage.Problem;

/** Who codes blind learns nothing of what others gave, until the document is done. */
class SightTest {

	private static final List<String> BOTH = List.of(ANNA, BO);

	@TempDir
	Path temporary;

	private TestProject project;

	private ProjectSession session;

	private Sight sight;

	@BeforeEach
	void open() throws Exception {
		project = new TestProject(temporary.resolve("p"));
		session = project.session;
		session.setCoder(ANNA);
		sight = new Sight(session);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private static Problem in(String coder) {
		return Problem.of(Problem.Kind.CATEGORY_GONE, Path.of("codings", coder, "0001.codings"), "1-2", "Z9");
	}

	@Test
	void aProblemInCodingsTellsWhatWasGiven() throws Exception {
		assertTrue(sight.isShown(in(ANNA), 1));
		assertFalse(sight.isShown(in(BO), 1));
		assertTrue(sight.isShown(Problem.of(Problem.Kind.TEXT_MISSING, Path.of("documents", "0001.txt"), ""), 1), "it is of no coder");
		session.execute(new MarkDone(ANNA, 1, true, true));
		assertTrue(sight.isShown(in(BO), 1));
		assertFalse(sight.isShown(in(BO), 2), "only the first is done");
		session.undo();
		assertFalse(sight.isShown(in(BO), 1));
	}

	@Test
	void documentsThatAreNotDoneAreNotCompared() throws Exception {
		assertFalse(sight.isCompared(1, BOTH));
		session.execute(new MarkDone(ANNA, 1, true, true));
		assertTrue(sight.isCompared(1, BOTH));
		assertFalse(sight.isCompared(2, BOTH));
	}

	@Test
	void whoSettlesOrIsNobodySeesAll() {
		assertTrue(sight.isCompared(1, List.of(BO, "carla")), "anna is not one of those who are compared");
		session.setCoder(null);
		assertTrue(sight.isCompared(1, BOTH));
		assertTrue(sight.isShown(in(BO), 1));
	}

	@Test
	void theStudyMaySayThatCodersSeeEachOther() throws Exception {
		Project settings = session.project().project();
		Map<String, String> shown = new HashMap<>(settings.getSettings().map());
		shown.put(Sight.SETTING, Sight.SHOWN);
		session.execute(new EditProject(settings.getName(), settings.getLanguage(), settings.getResultCoder(), shown));
		assertTrue(sight.isCompared(1, BOTH));
		assertTrue(sight.isShown(in(BO), 1));
	}

	@Test
	void aCoderNamedAsADeviceIsKnownByHisFolder() {
		session.setCoder("Con");
		assertTrue(sight.isShown(in("Con~"), 1));
		assertFalse(sight.isShown(in(BO), 1));
	}
}
