// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.swt.IFocusService;

/**
 * All fields of a window and of its dialogs: while one of them has the keyboard, undo, redo,
 * cut, copy, paste and select all are the field's and nobody else's. Each is found when it
 * gets the keyboard for the first time, whoever made it; the handlers in plugin.xml are
 * active for what is tracked here.
 */
public final class Fields {

	private static final String ID = "org.policycoder.ui.field"; //$NON-NLS-1$

	private static final String HISTORY = FieldHistory.class.getName();

	private final IWorkbenchWindow window;

	private final Shell shell;

	private final Display display;

	private final Listener focus = this::focus;

	/**
	 * Looks after the fields of a window until {@link #dispose()}.
	 *
	 * @param window
	 *            the window
	 */
	public Fields(IWorkbenchWindow window) {
		this.window = window;
		this.shell = window.getShell();
		this.display = shell.getDisplay();
		display.addFilter(SWT.FocusIn, focus);
		display.addFilter(SWT.FocusOut, focus);
	}

	/** Leaves the fields alone from now on. */
	public void dispose() {
		if (!display.isDisposed()) {
			display.removeFilter(SWT.FocusIn, focus);
			display.removeFilter(SWT.FocusOut, focus);
		}
	}

	private void focus(Event event) {
		Optional<Field> field = of(event.widget).filter(f -> isHere(f.control()));
		field.ifPresent(f -> {
			if (f.control().getData(HISTORY) == null) {
				track(f);
			}
			// what the menu says of undo and redo
			display.asyncExec(() -> {
				ICommandService commands = window.getService(ICommandService.class);
				if (commands != null && !shell.isDisposed()) {
					commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
					commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
				}
			});
		});
	}

	private static Optional<Field> of(Widget widget) {
		return widget instanceof Control control ? Field.of(control) : Optional.empty();
	}

	private boolean isHere(Control control) {
		for (Composite at = control.getShell(); at != null; at = at.getParent()) {
			if (at == shell) {
				return true;
			}
		}
		return false;
	}

	private void track(Field field) {
		FieldHistory history = new FieldHistory(field.text());
		field.control().setData(HISTORY, history);
		field.control().addListener(SWT.Modify, e -> history.changed(field.text(), field.selection().x));
		boolean lines = (field.control().getStyle() & SWT.MULTI) != 0;
		field.control().addListener(SWT.Verify, e -> e.text = lines ? PlainText.of(e.text) : PlainText.oneLine(e.text));
		window.getService(IFocusService.class).addFocusTracker(field.control(), ID);
	}

	static FieldHistory history(Field field) {
		return (FieldHistory) field.control().getData(HISTORY);
	}
}
