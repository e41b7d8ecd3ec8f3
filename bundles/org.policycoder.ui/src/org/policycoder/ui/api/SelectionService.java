// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.api;

import java.util.function.Consumer;

/**
 * What is selected of the study at hand, in whichever part: the current clause of the editor, rows of the Corpus, Clauses,
 * Codebook, Agreement and Search views. The part used last decides; one that shows nothing of a study, as a
 * view that only follows, does not take the selection away. A service of the window.
 * <p>
 * A view of a plug-in takes part when its site has a selection provider whose elements are, or adapt to
 * ({@code IAdaptable}), {@code org.policycoder.model.PolicyDocument}, {@code org.policycoder.edit.ClauseRef} or
 * {@code org.policycoder.model.Category}.
 *
 * @noimplement The workbench does.
 * @since 1.0
 */
public interface SelectionService {

	/**
	 * Gets what is selected.
	 *
	 * @return the selection, never null
	 */
	StudySelection current();

	/**
	 * Adds a listener. Adding it does not call it.
	 *
	 * @param listener
	 *            told when something else is selected, shortly after the user has moved on when they go through a list by key
	 */
	void addListener(Consumer<StudySelection> listener);

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            a listener; one that was not added is passed over
	 */
	void removeListener(Consumer<StudySelection> listener);
}
