// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.edit.SessionChange;

/**
 * The files that a session has written since the workspace last looked. A study has
 * thousands of files; for a coding the workspace looks at one.
 */
final class WrittenFiles {

	private final IProject project;

	private final Set<String> paths = new HashSet<>();

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
		change.codings().forEach(c -> codings(c.coder(), c.clause().document()));
		change.sets().forEach(s -> codings(s.coder(), s.document()));
		change.trees().forEach(n -> paths.add(String.format(Locale.ROOT, "documents/%04d.clauses", n))); //$NON-NLS-1$
		change.texts().forEach(n -> paths.add(String.format(Locale.ROOT, "documents/%04d.txt", n))); //$NON-NLS-1$
		if (!change.documents().isEmpty()) {
			paths.add("corpus.policycorpus"); //$NON-NLS-1$
		}
		if (change.codebook()) {
			paths.add("codebook.policycodebook"); //$NON-NLS-1$
		}
		if (change.project()) {
			paths.add("project.policycoder"); //$NON-NLS-1$
		}
	}

	private void codings(String coder, int document) {
		paths.add(String.format(Locale.ROOT, "codings/%s/%04d.codings", coder, document)); //$NON-NLS-1$
	}

	private synchronized Set<String> take() {
		Set<String> taken = all ? null : Set.copyOf(paths);
		all = false;
		paths.clear();
		return taken;
	}

	/** Tells the workspace of them. */
	void refresh(IProgressMonitor monitor) throws CoreException {
		Set<String> taken = take();
		if (taken == null) {
			project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
			return;
		}
		for (String path : taken) {
			IFile file = project.getFile(path);
			IResource seen = file;
			while (!seen.getParent().exists()) {
				seen = seen.getParent();
			}
			seen.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}
}
