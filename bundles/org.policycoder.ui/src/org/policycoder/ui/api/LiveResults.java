// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import org.eclipse.ui.IWorkbenchPart;

/**
 * Keeps what views show of a study up to date with the coding. A result is computed on a thread of its own, only while
 * its view can be seen, and at most a few times a second however fast somebody codes. A service of the window.
 *
 * @noimplement The workbench does.
 * @since 1.0
 */
public interface LiveResults {

	/**
	 * Begins to follow the study at hand for a view.
	 *
	 * @param part
	 *            the view; its controls have been made
	 * @param task
	 *            what is done, as the list of jobs and {@link LiveViewer#none} name it
	 * @param viewer
	 *            told of everything; before this method returns, of the study at hand
	 * @param <R>
	 *            what is computed
	 * @return what is followed, for the view to end when it is disposed
	 */
	<R> LiveResult<R> follow(IWorkbenchPart part, String task, LiveViewer<R> viewer);
}
