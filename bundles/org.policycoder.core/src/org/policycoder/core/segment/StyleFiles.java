// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.policycoder.model.storage.StudyFolder;
import org.policycoder.model.storage.StudyLayout;

/** The numbering styles that a project brings itself, in its folder {@code styles}. */
public final class StyleFiles {

	private StyleFiles() {
	}

	/**
	 * Lists the files of the styles of a project.
	 *
	 * @param project
	 *            the folder of the project
	 * @return its files {@code styles/*.json} by name, but for links; none when there is no such
	 *         folder
	 * @throws IOException
	 *             when the folder cannot be read
	 */
	public static List<Path> of(Path project) throws IOException {
		StudyFolder study = new StudyFolder(project);
		return study.list(project.resolve(StudyLayout.STYLES)).stream().filter(file -> file.getFileName().toString().endsWith(".json")) //$NON-NLS-1$
				.filter(file -> study.obstacle(file).isEmpty()).toList();
	}
}
