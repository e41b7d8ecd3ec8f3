// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.policycoder.analysis.Study;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * Reads all clauses and codings of a project into the snapshot that tables are made of.
 *
 * @since 1.0
 */
public final class LoadStudy implements Operation<Study> {

	private final PolicyProject project;

	/**
	 * Creates the operation.
	 *
	 * @param project
	 *            the project, open
	 */
	public LoadStudy(PolicyProject project) {
		this.project = project;
	}

	@Override
	public Study run(IProgressMonitor monitor) throws OperationException {
		try {
			project.loadAll(new MonitorProgress(SubMonitor.convert(monitor), Messages.LoadStudy_Task));
			return Study.of(project);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (StorageException e) {
			throw new OperationException(e);
		}
	}
}
