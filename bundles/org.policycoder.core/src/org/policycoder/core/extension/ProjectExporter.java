// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.model.storage.PolicyProject;

/**
 * Writes a project, or a part of it, for another program.
 *
 * @since 1.0
 */
public interface ProjectExporter {

	/**
	 * Writes the file. The caller gives a path at which there is nothing yet and
	 * puts the file in its place when it is whole, so that an export that fails
	 * leaves the old file as it was.
	 *
	 * @param project
	 *            the project, not null; it is not changed
	 * @param file
	 *            where to write
	 * @param monitor
	 *            for progress and cancel, not null
	 * @return sentences for the user, such as what the file has no place for; empty when all is there
	 * @throws IOException
	 *             when something cannot be read or written; its message is one
	 *             sentence for the user
	 * @throws OperationCanceledException
	 *             when the user cancels
	 */
	List<String> export(PolicyProject project, Path file, IProgressMonitor monitor) throws IOException;
}
