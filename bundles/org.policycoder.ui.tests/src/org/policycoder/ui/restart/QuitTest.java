// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/** Nothing is wrong in the log when the workbench is quit in the middle of the work. */
class QuitTest {

	@Test
	void whileClausesAreSelected(@TempDir Path home) throws Exception {
		try (ChildWorkbench child = ChildWorkbench.start(new Ui(), home.resolve("home"), QuitsInClauses.class,
				home.resolve("demo").toString())) {
			child.await("quits");
			child.awaitEnd();
		}
	}

	@Test
	void overUnsavedWorkThatTheUserGivesUp(@TempDir Path home) throws Exception {
		Path demo = home.resolve("demo");
		try (ChildWorkbench child = ChildWorkbench.start(new Ui(), home.resolve("home"), QuitsUnsaved.class, demo.toString())) {
			assertTrue(child.await("asked").contains("demo"));
			child.awaitEnd();
			assertTrue(child.said().contains("quits true"));
		}
		Files.delete(demo.resolve("codings").resolve(QuitsUnsaved.CODER));
		PolicyProject left = PolicyProject.open(demo);
		assertEquals(0, left.codings(QuitsUnsaved.CODER, left.corpus().getDocuments().get(0)).getCodings().size());
	}
}
