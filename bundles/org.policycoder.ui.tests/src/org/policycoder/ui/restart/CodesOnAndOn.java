// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.ide.IDE;
import org.policycoder.edit.ProjectSession;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.StudyProjects;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.LargeStudy;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Codes clause after clause of the study whose folder is given, and says how many it has, until it is killed. */
public final class CodesOnAndOn implements Script {

	/** Who codes: the first coder of the study. */
	@Override
	public void run(Ui ui, String argument) throws Exception {
		ui.activate();
		IProject project = StudyProjects.show(Path.of(argument), new NullProgressMonitor());
		ProjectSession session = ui.open(project).session();
		session.setCoder(LargeStudy.CODER);
		IDE.openEditor(ui.page(), DocumentFiles.text(project, 1));
		ui.settle();
		CodingKeys keys = new CodingKeys(ui);
		for (int coded = 1;; coded++) {
			keys.nextUncoded();
			keys.code("e2", false);
			Script.say("coded " + coded + " " + System.currentTimeMillis() + " " + session.undoLabel(java.util.Locale.ENGLISH));
		}
	}
}
