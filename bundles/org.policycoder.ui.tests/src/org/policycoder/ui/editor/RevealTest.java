// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.session.StudyProjects;
import org.policycoder.ui.support.LargeStudy;
import org.policycoder.ui.support.Ui;

/** A place that somebody goes to from elsewhere can be seen, also in a document that is only just opened. */
class RevealTest {

	private static final int CLAUSES = 600;

	@TempDir
	Path folder;

	@Test
	void aPlaceIsSeenInADocumentThatIsJustOpened() throws Exception {
		Ui ui = new Ui();
		ui.activate();
		LargeStudy.make(folder.resolve("long"), 1, CLAUSES, 0);
		IProject project = StudyProjects.show(folder.resolve("long"), new NullProgressMonitor());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		ui.open(project);
		try {
			DocumentEditor editor = (DocumentEditor) IDE.openEditor(ui.page(), DocumentFiles.text(project, 1), DocumentEditor.ID, true);
			PolicyDocument document = editor.document();
			String words = editor.getAdapter(ProjectSession.class).text(document);
			for (String label : new String[] { "第577条", "第13条", "第590条" }) {
				int begin = words.indexOf(label);
				editor.select(begin, begin + label.length());
				ui.settle();
				StyledText text = ui.find(StyledText.class, t -> t.getText().equals(words)).orElseThrow();
				Point at = text.getLocationAtOffset(begin);
				assertTrue(at.y >= 0 && at.y + text.getLineHeight(begin) <= text.getClientArea().height, label + " at " + at);
				assertEquals(label, editor.selectedWords());
			}
		} finally {
			ui.page().closeAllEditors(false);
			project.delete(false, true, null);
			ui.settle();
		}
	}
}
