// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.segment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.policycoder.core.extension.Contributions;
import org.policycoder.model.storage.StudyFolder;
import org.policycoder.model.storage.StudyLayout;
import org.policycoder.segmentation.NumberingStyles;

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

	/**
	 * Finds all numbering styles that a document of a project can have.
	 *
	 * @param project
	 *            the folder of the project
	 * @return those of PolicyCoder, of plug-ins and of the project, which win over others of their
	 *         ids
	 * @throws IOException
	 *             when a style of the project cannot be read; its message is one sentence for the
	 *             user
	 */
	public static NumberingStyles known(Path project) throws IOException {
		NumberingStyles styles = Contributions.numberingStyles();
		for (Path file : of(project)) {
			try (InputStream in = Files.newInputStream(file)) {
				styles = styles.with(NumberingStyles.read(in, file.getFileName().toString()));
			}
		}
		return styles;
	}
}
