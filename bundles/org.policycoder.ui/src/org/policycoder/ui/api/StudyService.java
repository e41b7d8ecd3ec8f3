// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IProject;

/**
 * The study that a window is about. Its views all show the same one: that of the editor used last, or the one that was
 * chosen in the Corpus view. A service of the window, {@code getSite().getService(StudyService.class)}.
 *
 * @noimplement The workbench does.
 * @since 1.0
 */
public interface StudyService {

	/**
	 * Gets the study at hand. Nothing is read, opened or asked for it.
	 *
	 * @return the study; empty when there is none, or it is still being opened, which {@link #opening()} tells
	 */
	Optional<OpenStudy> current();

	/**
	 * Gets the study that is being opened to be at hand. A view that has none to show says so instead of asking for one.
	 *
	 * @return its project; empty when none is on its way. {@link StudyListener#opening(Optional)} tells when it is another
	 */
	Optional<IProject> opening();

	/**
	 * Gets the projects of the workspace that are studies.
	 *
	 * @return those that are open projects, by name; never null
	 */
	List<IProject> projects();

	/**
	 * Puts another study at hand. One that is not open yet is opened in a job, with its progress shown; listeners are told when
	 * it is at hand. What keeps it from being opened is told to the user, and the study at hand stays.
	 *
	 * @param project
	 *            a study of the workspace, never null
	 * @return completed on the thread of the user interface when the study is open and listeners know, at once where it is open
	 *         already; exceptionally when it cannot be opened, of which the user knows, or is no study; cancelled when its project is
	 *         closed before. Nobody waits for it on the thread of the user interface
	 */
	CompletableFuture<OpenStudy> open(IProject project);

	/**
	 * Adds a listener. Adding it does not call it: ask {@link #current()} for the study that is at hand already.
	 *
	 * @param listener
	 *            told what happens to the study at hand, until it is removed; adding one twice has no effect
	 */
	void addListener(StudyListener listener);

	/**
	 * Removes a listener; a view does so when it is disposed.
	 *
	 * @param listener
	 *            a listener; one that was not added is passed over
	 */
	void removeListener(StudyListener listener);
}
