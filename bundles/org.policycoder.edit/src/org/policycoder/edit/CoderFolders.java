// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.policycoder.model.Coder;
import org.policycoder.model.storage.CoderFolder;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFolder;

/** Who has coded or may code: the coders of the project, and those who only left a folder of codings. */
final class CoderFolders {

	private final PolicyProject project;

	private final Set<String> left = new LinkedHashSet<>();

	CoderFolders(PolicyProject project) {
		this.project = project;
		refresh();
	}

	/** Looks again which folders there are. */
	void refresh() {
		left.clear();
		StudyFolder study = new StudyFolder(project.folder());
		try {
			study.list(study.path().resolve("codings")).stream().filter(study::isFolder) //$NON-NLS-1$
					.flatMap(p -> CoderFolder.named(p.getFileName().toString()).stream()).map(CoderFolder::coder).sorted()
					.forEach(left::add);
		} catch (StorageException e) {
			left.clear(); // those of the project remain; reading their files will tell
		}
	}

	List<String> ids() {
		Set<String> ids = new LinkedHashSet<>();
		project.project().getCoders().stream().map(Coder::getId).forEach(ids::add);
		ids.addAll(left);
		return List.copyOf(ids);
	}
}
