// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.policycoder.ui.session.StudyProjects;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Opens the study whose folder is given and keeps it open until the workbench is killed. */
public final class KeepsOpen implements Script {

	@Override
	public void run(Ui ui, String argument) throws Exception {
		IProject project = StudyProjects.show(Path.of(argument), new NullProgressMonitor());
		ui.open(project);
		Script.say("open");
		ui.until("somebody kills it", Duration.ofMinutes(10), () -> false);
	}
}
