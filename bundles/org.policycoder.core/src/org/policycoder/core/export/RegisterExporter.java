// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.ProjectExporter;
import org.policycoder.exchange.register.RegisterWriter;
import org.policycoder.model.storage.PolicyProject;

/** Writes the register as CSV. */
public final class RegisterExporter implements ProjectExporter {

	@Override
	public List<String> export(PolicyProject project, Path file, IProgressMonitor monitor) throws IOException {
		RegisterWriter.write(project.corpus(), file);
		return List.of();
	}
}
