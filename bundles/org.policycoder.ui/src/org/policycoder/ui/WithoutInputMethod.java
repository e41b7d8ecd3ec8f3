// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Controls in which nothing is typed, so that a letter is a key also while an input method is
 * on. On GTK a control is made with an input method or without; elsewhere a window opens and
 * closes it.
 */
public final class WithoutInputMethod {

	/** While a display has it, SWT on GTK makes controls that have no input method. */
	private static final String NO_INPUT_METHOD = "org.eclipse.swt.internal.gtk.noInputMethod"; //$NON-NLS-1$

	private WithoutInputMethod() {
	}

	/**
	 * Makes a control.
	 *
	 * @param <C>
	 *            its class
	 * @param display
	 *            the display that it is for
	 * @param maker
	 *            calls its constructor
	 * @return the control
	 */
	public static <C extends Control> C make(Display display, Supplier<C> maker) {
		display.setData(NO_INPUT_METHOD, Boolean.TRUE);
		C control;
		try {
			control = maker.get();
		} finally {
			display.setData(NO_INPUT_METHOD, null);
		}
		int[] before = { SWT.NONE };
		control.addFocusListener(FocusListener.focusGainedAdapter(e -> {
			before[0] = control.getShell().getImeInputMode();
			control.getShell().setImeInputMode(SWT.NONE);
		}));
		control.addFocusListener(FocusListener.focusLostAdapter(e -> control.getShell().setImeInputMode(before[0])));
		return control;
	}
}
