// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/** A study is opened by naming it when the program is started. */
class StudyAtStartTest {

	@TempDir
	Path home;

	@Test
	void aStudyThatIsNamedIsTheOneAtHand() throws Exception {
		Path study = new ExampleProject("demo", home.resolve("a study")).run(new NullProgressMonitor()).folder();
		try (ChildWorkbench started = ChildWorkbench.start(new Ui(), home, SaysStudy.class, "", "-study",
				study.resolve("project.policycoder").toString())) {
			assertEquals(study.toRealPath().toString(), started.await("study "));
			started.awaitEnd();
		}
	}

	@Test
	void whatIsNoStudyIsTold() throws Exception {
		try (ChildWorkbench started = ChildWorkbench.start(new Ui(), home, SaysDialog.class, "", "-study", home.resolve("nothing").toString())) {
			String told = started.await("dialog ");
			assertTrue(told.contains("nothing"), told);
			started.awaitEnd();
		}
	}
}
