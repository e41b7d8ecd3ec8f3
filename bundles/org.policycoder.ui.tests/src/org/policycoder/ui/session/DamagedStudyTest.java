// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.properties.PropertyPages;
import org.policycoder.ui.support.Ui;

/** A study that cannot be read is told of once, however many views ask for it. */
class DamagedStudyTest {

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	@Test
	void oneDialogForAllViews() throws Exception {
		ui.activate();
		Path study = folder.resolve("damaged");
		new ExampleProject("demo", study).run(new NullProgressMonitor());
		Path codebook = study.resolve("codebook.policycodebook");
		String whole = Files.readString(codebook);
		Files.writeString(codebook, "<half a");
		Set<Shell> dialogs = new HashSet<>();
		Listener closes = e -> {
			if (e.widget instanceof Shell shell && shell.getText().contains("cannot be opened") && dialogs.add(shell)) {
				e.display.asyncExec(shell::close);
			}
		};
		Display display = Display.getCurrent();
		display.addFilter(SWT.Show, closes);
		IProject project = StudyProjects.show(study, new NullProgressMonitor());
		try {
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
			ui.page().resetPerspective();
			for (String view : Stream.of(ui.page().getViewReferences()).map(r -> r.getId()).toList()) {
				ui.page().showView(view);
				ui.settle();
			}
			assertTrue(ui.page().findView(PropertyPages.VIEW) != null);
			ui.until("it is told", () -> !dialogs.isEmpty());
			ui.window().getService(StudyService.class).current();
			ui.settle();
			assertEquals(1, dialogs.size());

			Files.writeString(codebook, whole);
			assertEquals(project, ui.open(project).project(), "tried again when asked for");
		} finally {
			display.removeFilter(SWT.Show, closes);
			project.delete(false, true, null);
			ui.until("the study has left the window", () -> ui.window().getService(StudyService.class).current().isEmpty());
		}
	}
}
