// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.model.Coder;
import org.policycoder.model.storage.PolicyProject;

/**
 * Writes codings, those of all coders or of some. Whoever gets them is told whose they are, so that nobody
 * takes the codings of several coders for those of a study.
 *
 * @since 1.0
 */
public interface CodingsExporter extends ProjectExporter {

	/**
	 * Writes the file, as {@link ProjectExporter#export(PolicyProject, Path, IProgressMonitor)} does, with the
	 * codings of these coders and no others.
	 *
	 * @param project
	 *            the project, not null; it is not changed
	 * @param coders
	 *            ids of coders of the project
	 * @param file
	 *            where to write
	 * @param monitor
	 *            for progress and cancel, not null
	 * @return sentences for the user: whose codings the file holds and how many, and what it has no place for
	 * @throws IOException
	 *             when something cannot be read or written; its message is one
	 *             sentence for the user
	 * @throws OperationCanceledException
	 *             when the user cancels
	 */
	List<String> export(PolicyProject project, List<String> coders, Path file, IProgressMonitor monitor) throws IOException;

	/** Writes the codings of all coders. */
	@Override
	default List<String> export(PolicyProject project, Path file, IProgressMonitor monitor) throws IOException {
		return export(project, project.project().getCoders().stream().map(Coder::getId).toList(), file, monitor);
	}
}
