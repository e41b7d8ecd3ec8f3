// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.policycoder.model.Coder;
import org.policycoder.model.storage.PolicyProject;

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
		Path folder = project.folder().resolve("codings"); //$NON-NLS-1$
		if (Files.isDirectory(folder)) {
			try (Stream<Path> folders = Files.list(folder)) {
				folders.filter(Files::isDirectory).map(p -> p.getFileName().toString())
						.filter(n -> n.matches("[\\p{L}\\p{Nd}_-]{1,64}")).sorted().forEach(left::add); //$NON-NLS-1$
			} catch (IOException e) {
				left.clear(); // those of the project remain; reading their files will tell
			}
		}
	}

	List<String> ids() {
		Set<String> ids = new LinkedHashSet<>();
		project.project().getCoders().stream().map(Coder::getId).forEach(ids::add);
		ids.addAll(left);
		return List.copyOf(ids);
	}
}
