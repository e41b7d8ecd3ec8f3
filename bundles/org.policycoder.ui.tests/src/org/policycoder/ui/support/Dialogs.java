// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that keep the caller waiting: what a user does in them is said before they open. */
public final class Dialogs {

	private static final int LOOK = 50;

	private final Display display = Display.getCurrent();

	private int open;

	/** The window of this title; null when there is none. */
	public Shell titled(String title) {
		return find(s -> s.getText().equals(title));
	}

	/** The window that is over the others and over the workbench; null when there is none. */
	public Shell top() {
		Shell active = display.getActiveShell();
		return active == null || active.getParent() == null ? null : active;
	}

	private Shell find(Predicate<Shell> wanted) {
		return Stream.of(display.getShells()).filter(s -> s.isVisible() && wanted.test(s)).findFirst().orElse(null);
	}

	/** As soon as there is a window like that, does something in it. */
	public void when(Predicate<Shell> wanted, Runnable action) {
		open++;
		display.timerExec(LOOK, new Runnable() {
			@Override
			public void run() {
				if (find(wanted) == null) {
					display.timerExec(LOOK, this);
				} else {
					action.run();
					open--;
				}
			}
		});
	}

	/** Whether everything that was to be done in dialogs was done. */
	public boolean done() {
		return open == 0;
	}
}
