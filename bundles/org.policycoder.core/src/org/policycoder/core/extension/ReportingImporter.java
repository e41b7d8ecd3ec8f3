// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.exchange.loss.LossReport;

/**
 * An importer that asks its user what cannot be known, and reports what does not come along.
 *
 * @since 1.0
 */
public interface ReportingImporter extends StudyImporter {

	/**
	 * Makes the study, as {@link StudyImporter#read(Path, Path, IProgressMonitor)} does.
	 *
	 * @param source
	 *            what {@link #accepts} has accepted, or what the user says is of this kind; it is not changed
	 * @param folder
	 *            where to make the study, a folder that is there and empty
	 * @param choices
	 *            what the user has decided, not null
	 * @param monitor
	 *            for progress and cancel, not null
	 * @return what was found and chosen, and what did not come along
	 * @throws IOException
	 *             when something cannot be read or written; its message is a sentence for the user, or one a line
	 * @throws OperationCanceledException
	 *             when the user cancels
	 */
	LossReport read(Path source, Path folder, StudyChoices choices, IProgressMonitor monitor) throws IOException;

	/** Leaves everything to be found out. */
	@Override
	default List<String> read(Path source, Path folder, IProgressMonitor monitor) throws IOException {
		return read(source, folder, StudyChoices.NONE, monitor).lines(Locale.getDefault());
	}
}
