// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.policycoder.core.extension.ProjectExporter;
import org.policycoder.exchange.codebook.CodebookFiles;
import org.policycoder.model.storage.PolicyProject;

/** Writes the codebook as REFI-QDA codebook, in the language of the study. */
public final class QdcExporter implements ProjectExporter {

	@Override
	public List<String> export(PolicyProject project, Path file, IProgressMonitor monitor) throws IOException {
		Path named = file.resolveSibling("codebook" + CodebookFiles.QDC); //$NON-NLS-1$
		Files.write(file, CodebookFiles.write(EcoreUtil.copy(project.codebook()), named, project.project().getLanguage()));
		return List.of();
	}
}
