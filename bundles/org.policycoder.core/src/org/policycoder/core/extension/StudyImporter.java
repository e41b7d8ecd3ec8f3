// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.model.storage.PolicyProject;

/**
 * Makes a study of what another tool keeps a project in.
 *
 * @since 1.0
 */
public interface StudyImporter {

	/**
	 * Tells whether this importer reads such a file or folder, from its name and at most its first bytes: it is asked
	 * while the user types. What it accepts may still turn out to be damaged.
	 *
	 * @param source
	 *            a file or folder that is there
	 * @return true when {@link #read} is to be tried
	 */
	boolean accepts(Path source);

	/**
	 * Makes the study, as by {@link PolicyProject#create}. The caller gives a folder for it and puts that in its place
	 * when it is whole, so that an import that fails leaves nothing behind.
	 *
	 * @param source
	 *            what {@link #accepts} has accepted, or what the user says is of this kind; it is not changed
	 * @param folder
	 *            where to make the study, a folder that is there and empty
	 * @param monitor
	 *            for progress and cancel, not null
	 * @return sentences for the user: what was guessed, and what the study has no place for; empty when all is there
	 * @throws IOException
	 *             when something cannot be read or written; its message is a sentence for the user, or one a line
	 * @throws OperationCanceledException
	 *             when the user cancels
	 */
	List<String> read(Path source, Path folder, IProgressMonitor monitor) throws IOException;
}
