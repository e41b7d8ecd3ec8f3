// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.ProjectExporter;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.model.storage.PolicyProject;

/** Writes a project, or a part of it, for another program. */
public final class ExportProject implements Operation<Path> {

	private final PolicyProject project;
	private final String exporter;
	private final Path file;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the project
	 * @param exporter
	 *            the id of an exporter
	 * @param file
	 *            the file to write
	 */
	public ExportProject(PolicyProject project, String exporter, Path file) {
		this.project = project;
		this.exporter = exporter;
		this.file = file;
	}

	@Override
	public Path run(IProgressMonitor monitor) throws OperationException {
		try {
			ProjectExporter writer = Contributions.find(Contributions.exporters(), exporter).value().exporter();
			AtomicOutput.replace(file, path -> writer.export(project, path, SubMonitor.convert(monitor)));
			return file;
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		}
	}
}
