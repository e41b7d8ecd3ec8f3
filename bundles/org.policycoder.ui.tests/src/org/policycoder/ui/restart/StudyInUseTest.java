// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.EditProject;
import org.policycoder.model.Project;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.StudyProjects;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.LargeStudy;
import org.policycoder.ui.support.Ui;

/** A study that another process has open: the user is told, may leave it or go on, and is the one whom others see later. */
class StudyInUseTest {

	@Test
	void theUserIsToldAndChooses(@TempDir Path home) throws Exception {
		Ui ui = new Ui();
		Path folder = home.resolve("study");
		LargeStudy.make(folder, 1, 20, 0);
		StudyService studies = ui.window().getService(StudyService.class);
		try (ChildWorkbench other = ChildWorkbench.start(ui, home, KeepsOpen.class, folder.toString())) {
			other.await("open");
			ui.activate();
			IProject project = StudyProjects.show(folder, new NullProgressMonitor());
			try {
				ui.inDialog(() -> studies.open(project), dialog -> {
					assertTrue(dialog.getText().contains(project.getName()), dialog.getText());
					ui.settle();
					ui.screenshot("study-in-use");
					ui.push(dialog, 1);
				});
				ui.until("the study is closed again", () -> !project.isOpen() && ProjectSession.find(folder).isEmpty());

				StudyProjects.show(folder, new NullProgressMonitor());
				ui.inDialog(() -> studies.open(project), dialog -> ui.push(dialog, 0));
				assertTrue(project.isOpen());
				ProjectSession session = ProjectSession.find(folder).orElseThrow();
				assertTrue(session.usedElsewhere().isPresent());
				Project settings = session.project().project();
				assertTrue(session.execute(new EditProject("Ours", settings.getLanguage(), settings.getResultCoder(),
						settings.getSettings().map())));
				session.flush();

				other.kill();
				assertFalse(session.usedElsewhere().isPresent(), "the lock went with the process");
			} finally {
				project.delete(false, true, null);
				ui.until("the study has left the window", () -> ProjectSession.find(folder).isEmpty());
			}
		}
	}
}
