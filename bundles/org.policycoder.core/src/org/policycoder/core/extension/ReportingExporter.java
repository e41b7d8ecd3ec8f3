// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.storage.PolicyProject;

/**
 * An exporter of codings that reports what does not come along.
 *
 * @since 1.0
 */
public interface ReportingExporter extends CodingsExporter {

	/**
	 * Writes the file, as {@link CodingsExporter#export(PolicyProject, List, Path, IProgressMonitor)} does.
	 *
	 * @param project
	 *            the project, not null; it is not changed
	 * @param coders
	 *            ids of coders of the project
	 * @param file
	 *            where to write
	 * @param monitor
	 *            for progress and cancel, not null
	 * @return what was written, and what the other program does not see
	 * @throws IOException
	 *             when something cannot be read or written; its message is one sentence for the user
	 * @throws OperationCanceledException
	 *             when the user cancels
	 */
	LossReport write(PolicyProject project, List<String> coders, Path file, IProgressMonitor monitor) throws IOException;

	/** Tells the report in lines. */
	@Override
	default List<String> export(PolicyProject project, List<String> coders, Path file, IProgressMonitor monitor) throws IOException {
		return write(project, coders, file, monitor).lines(Locale.getDefault());
	}
}
