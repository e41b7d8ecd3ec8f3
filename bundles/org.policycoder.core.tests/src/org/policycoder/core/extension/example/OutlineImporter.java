// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.StudyImporter;
import org.policycoder.model.Codebook;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Project;
import org.policycoder.model.storage.PolicyProject;

/** Reads the name of a study from the first line of an outline, and nothing else. */
public final class OutlineImporter implements StudyImporter {

	@Override
	public boolean accepts(Path source) {
		return source.toString().endsWith(".outline");
	}

	@Override
	public List<String> read(Path source, Path folder, IProgressMonitor monitor) throws IOException {
		List<String> lines = Files.readAllLines(source);
		Project project = ModelFactory.eINSTANCE.createProject();
		project.setName(lines.getFirst());
		project.setLanguage("en");
		Codebook codebook = ModelFactory.eINSTANCE.createCodebook();
		codebook.setCode("outline");
		PolicyProject.create(folder, project, codebook);
		if (lines.size() > 2) {
			throw new IOException(folder.resolve("third") + ": there is a third line");
		}
		return List.of("The outline was left out.");
	}
}
