// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.edit.SessionChange;
import org.policycoder.model.storage.StudyFile;

/**
 * The files that a session has written since the workspace last looked. A study has
 * thousands of files; for a coding the workspace looks at one.
 */
final class WrittenFiles {

	private final IProject project;

	private final Set<StudyFile> files = new HashSet<>();

	private boolean all;

	WrittenFiles(IProject project) {
		this.project = project;
	}

	/** Any file may have been written. */
	synchronized void all() {
		all = true;
	}

	synchronized void by(SessionChange change) {
		all |= change.register() || change.cause() == SessionChange.Cause.OUTSIDE;
		change.codings().forEach(c -> files.add(StudyFile.codings(c.coder(), c.clause().document())));
		change.sets().forEach(s -> files.add(StudyFile.codings(s.coder(), s.document())));
		change.trees().forEach(n -> files.add(StudyFile.clauses(n)));
		change.rounds().forEach(n -> files.add(StudyFile.round(n)));
		change.texts().forEach(n -> files.add(StudyFile.text(n)));
		if (!change.documents().isEmpty()) {
			files.add(StudyFile.CORPUS);
		}
		if (change.codebook()) {
			files.add(StudyFile.CODEBOOK);
		}
		if (change.project()) {
			files.add(StudyFile.PROJECT);
		}
	}

	private synchronized Set<StudyFile> take() {
		Set<StudyFile> taken = all ? null : Set.copyOf(files);
		all = false;
		files.clear();
		return taken;
	}

	/** Tells the workspace of them. */
	void refresh(IProgressMonitor monitor) throws CoreException {
		Set<StudyFile> taken = take();
		if (taken == null) {
			project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
			return;
		}
		for (StudyFile file : taken) {
			IResource seen = project.getFile(file.path());
			while (!seen.getParent().exists()) {
				seen = seen.getParent();
			}
			seen.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}
}
