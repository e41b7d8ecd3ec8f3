// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;

/**
 * Finds every problem of a project, also of one that cannot be opened.
 *
 * @since 1.0
 */
public final class CheckProject implements Operation<List<Problem>> {

	private final Path folder;

	/**
	 * Creates the operation.
	 *
	 * @param folder
	 *            the folder of the project
	 */
	public CheckProject(Path folder) {
		this.folder = folder;
	}

	@Override
	public List<Problem> run(IProgressMonitor monitor) throws OperationException {
		try {
			return ProjectCheck.check(folder, new MonitorProgress(SubMonitor.convert(monitor), Messages.CheckProject_Task));
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}
}
