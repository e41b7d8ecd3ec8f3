// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.ui.session.ClauseSelection;

/** The current clause as the selection of the editor. */
final class ClauseSelectionProvider implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	private final ProjectSession session;

	private final Consumer<ClauseRef> goTo;

	private ClauseSelection selection;

	ClauseSelectionProvider(ProjectSession session, Consumer<ClauseRef> goTo) {
		this.session = session;
		this.goTo = goTo;
		this.selection = new ClauseSelection(session, Optional.empty());
	}

	void set(Optional<ClauseRef> clause) {
		selection = new ClauseSelection(session, clause);
		changed();
	}

	void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(l -> l.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		if (wanted instanceof ClauseSelection clauses && clauses.session() == session) {
			clauses.clause().ifPresent(goTo);
		}
	}
}
