// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Knows which window the workbench takes keys for. When a window closes, the window
 * system gives the keyboard to another one only a while later, and a key that comes in
 * between reaches its control but no key binding. {@link Display#getActiveShell()} does
 * not show that: it is set when a window is asked to come to the front, not when it has
 * come.
 */
final class Keyboard {

	private static final String KEY = Keyboard.class.getName();

	private final Display display;

	private Shell active;

	private Keyboard(Display display) {
		this.display = display;
		this.active = display.getActiveShell();
		display.addFilter(SWT.Activate, e -> {
			if (e.widget instanceof Shell shell) {
				active = shell;
			}
		});
		display.addFilter(SWT.Deactivate, e -> {
			if (e.widget == active) {
				active = null;
			}
		});
	}

	/** The one of the display, which looks on from its first use. */
	static Keyboard of(Display display) {
		if (!(display.getData(KEY) instanceof Keyboard)) {
			display.setData(KEY, new Keyboard(display));
		}
		return (Keyboard) display.getData(KEY);
	}

	/** Tells whether keys reach the window and what is bound to them there. */
	boolean isIn(Shell shell) {
		return active == shell && isReady();
	}

	/** Tells whether keys reach some window and what is bound to them there. */
	boolean isReady() {
		Control focus = display.getFocusControl();
		return active != null && !active.isDisposed() && active.isVisible()
				&& (focus == null || focus.getShell() == active);
	}

	@Override
	public String toString() {
		return "keyboard in " + active + ", at " + display.getFocusControl();
	}
}
