// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.policycoder.model.storage.StudyFile;

/** The study that the program is started with, as file managers and shells name one. */
final class GivenStudy {

	private GivenStudy() {
	}

	/**
	 * Finds it among the arguments that are left to the program.
	 *
	 * @param arguments
	 *            the arguments
	 * @return the folder of the study, whether the folder was given or the file in it that makes it one; empty when none is given. It
	 *         may be no study, which is told when it is opened.
	 */
	static Optional<Path> in(String[] arguments) {
		return Stream.of(arguments).filter(a -> !a.isEmpty() && !a.startsWith("-")).reduce((first, last) -> last) //$NON-NLS-1$
				.map(a -> folder(Path.of(a).toAbsolutePath().normalize()));
	}

	private static Path folder(Path given) {
		return given.endsWith(StudyFile.PROJECT.path()) && Files.isRegularFile(given) ? given.getParent() : given;
	}
}
