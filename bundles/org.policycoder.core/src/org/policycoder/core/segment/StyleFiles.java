// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.model.storage.StudyFolder;
import org.policycoder.model.storage.StudyLayout;
import org.policycoder.segmentation.NumberingStyle;
import org.policycoder.segmentation.NumberingStyles;

/** The numbering styles beside those of PolicyCoder: of plug-ins, and of a project in its folder {@code styles}. */
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
		return with(with(NumberingStyles.standard(), contributed()), of(project));
	}

	/**
	 * Finds the numbering styles that documents of any project can have.
	 *
	 * @return those of PolicyCoder and of plug-ins
	 */
	public static List<NumberingStyle> ofProgram() {
		try {
			return with(NumberingStyles.standard(), contributed()).all();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // they could be read before
		}
	}

	private static NumberingStyles with(NumberingStyles some, List<Path> files) throws IOException {
		NumberingStyles styles = some;
		for (Path file : files) {
			try (InputStream in = Files.newInputStream(file)) {
				styles = styles.with(NumberingStyles.read(in, file.getFileName().toString()));
			}
		}
		return styles;
	}

	/** The files of the styles of plug-ins. */
	static List<Path> contributed() {
		return Contributions.numberingStyles().stream().map(Contribution::value).toList();
	}
}
