// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.policycoder.model.storage.StudyFile;

/** The study that the program is started with, as file managers and shells name one. */
final class GivenStudy {

	private static final String OPTION = "-study"; //$NON-NLS-1$

	private GivenStudy() {
	}

	/**
	 * Finds it among the arguments that are left to the program: it follows {@code -study}, which the start script puts before it.
	 *
	 * @param arguments
	 *            the arguments, some of which are for others
	 * @return the folder of the study, whether the folder was given or the file in it that makes it one; empty when none is given. It
	 *         may be no study, which is told when it is opened.
	 */
	static Optional<Path> in(String[] arguments) {
		int option = List.of(arguments).indexOf(OPTION);
		return option < 0 || option + 1 == arguments.length ? Optional.empty()
				: Optional.of(folder(Path.of(arguments[option + 1]).toAbsolutePath().normalize()));
	}

	private static Path folder(Path given) {
		return given.endsWith(StudyFile.PROJECT.path()) && Files.isRegularFile(given) ? given.getParent() : given;
	}
}
