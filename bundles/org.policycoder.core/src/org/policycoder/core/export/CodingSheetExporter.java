// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.export;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.ProjectExporter;
import org.policycoder.exchange.coding.CodingSheetWriter;
import org.policycoder.model.storage.PolicyProject;

/** Writes all codings as a coding sheet, CSV or XLSX by the extension of the file. */
public final class CodingSheetExporter implements ProjectExporter {

	@Override
	public void export(PolicyProject project, Path file, IProgressMonitor monitor) throws IOException {
		CodingSheetWriter.write(project, project.project().getLanguage(), file);
	}
}
