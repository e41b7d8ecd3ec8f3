// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.resource;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.policycoder.model.storage.StudyFile;
import org.policycoder.model.storage.StudyLock;

/**
 * What changed files have to do with.
 *
 * @param all
 *            whether anything may have changed
 * @param study
 *            whether settings, codebook, register or which files there are changed
 * @param heads
 *            whether the settings, the codebook or the folders of coders are among that
 * @param documents
 *            the numbers of the documents whose text, clauses or codings changed
 */
record Touched(boolean all, boolean study, boolean heads, Set<Integer> documents) {

	static final Touched ALL = new Touched(true, true, true, Set.of());

	/** Finds out; changes of markers alone are none. */
	static Touched by(IResourceDelta delta) throws CoreException {
		boolean[] study = new boolean[1];
		boolean[] heads = new boolean[1];
		Set<Integer> documents = new HashSet<>();
		delta.accept(d -> {
			boolean exists = d.getKind() == IResourceDelta.ADDED || d.getKind() == IResourceDelta.REMOVED;
			boolean content = d.getKind() == IResourceDelta.CHANGED
					&& (d.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
			IPath path = d.getProjectRelativePath();
			if (StudyLock.FOLDER.equals(path.segment(0))) {
				return false;
			}
			if (!path.isEmpty() && (exists || content)) {
				Optional<StudyFile> file = StudyFile.named(path.toString());
				if (file.isPresent() && file.get().kind().isOfDocument()) {
					documents.add(file.get().document());
					study[0] |= exists;
				} else {
					study[0] = true;
					heads[0] |= d.getResource().getType() == IResource.FOLDER
							|| path.segmentCount() == 1 && !file.equals(Optional.of(StudyFile.CORPUS));
				}
			}
			return true;
		});
		return new Touched(false, study[0], heads[0], documents);
	}

	boolean nothing() {
		return !all && !study && documents.isEmpty();
	}
}
