// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.ProjectExporter;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;

/** Writes the titles of the documents, one a line. */
public final class TitlesExporter implements ProjectExporter {

	@Override
	public List<String> export(PolicyProject project, Path file, IProgressMonitor monitor) throws IOException {
		Files.write(file, project.corpus().getDocuments().stream().map(PolicyDocument::getTitle).toList());
		return List.of("Only titles are written.");
	}
}
