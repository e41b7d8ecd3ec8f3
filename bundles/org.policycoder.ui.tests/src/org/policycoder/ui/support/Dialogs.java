// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that keep the caller waiting: what a user does in them is said before they open. */
public final class Dialogs {

	private static final int LOOK = 50;

	private static final int MOST_LOOKS = 400;

	private final Display display = Display.getCurrent();

	private int open;

	private Throwable failure;

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

	/**
	 * As soon as there is a window like that, does something in it. When that fails, or there
	 * is no such window in time, all dialogs are closed, so that nobody waits for ever, and
	 * {@link #done()} fails.
	 */
	public void when(Predicate<Shell> wanted, Runnable action) {
		open++;
		display.timerExec(LOOK, new Runnable() {

			private int looks;

			@Override
			public void run() {
				if (failure == null && find(wanted) == null && looks++ < MOST_LOOKS) {
					display.timerExec(LOOK, this);
					return;
				}
				try {
					if (find(wanted) == null) {
						throw new AssertionError("no such window among " + List.of(display.getShells()));
					}
					Shell shell = find(wanted);
					action.run();
					if (!shell.isDisposed() && shell.isVisible()) {
						throw new AssertionError("still open: " + shell);
					}
				} catch (RuntimeException | Error e) {
					failure = e;
					Stream.of(display.getShells()).filter(s -> !s.isDisposed() && s.getParent() != null && s.isVisible())
							.forEach(Shell::close);
				}
				open--;
			}
		});
	}

	/** Whether everything that was to be done in dialogs was done. */
	public boolean done() {
		if (failure != null) {
			throw new AssertionError("in a dialog: " + failure, failure);
		}
		return open == 0;
	}
}
