// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Codes by keyboard, in the document that has it. */
public final class CodingKeys {

	private final Ui ui;

	public CodingKeys(Ui ui) {
		this.ui = ui;
	}

	/** Goes to the next clause that is not coded. */
	public void nextUncoded() {
		ui.press(SWT.SPACE);
	}

	/** Opens the cockpit unless it is open, types what to find, and codes; it is open for another category afterwards, or closed. */
	public void code(String typed, boolean stay) {
		Text field = find();
		ui.type(typed);
		ui.press(SWT.SHIFT, SWT.CR, SWT.CR);
		ui.until("the category is given", () -> field.isDisposed() || field.getText().isEmpty());
		if (!stay) {
			close();
		}
	}

	/** Opens the cockpit unless it is open. */
	public void open() {
		if (popup().isEmpty()) {
			ui.press(SWT.CR);
			ui.until("the cockpit is open", this::isOpen);
		}
	}

	/** Opens the cockpit unless it is open, and goes to the field to find categories by. */
	public Text find() {
		open();
		Text field = popup().orElseThrow();
		if (!field.isFocusControl()) {
			ui.press('/');
		}
		ui.until("the field has the keyboard", field::isFocusControl);
		return field;
	}

	/** Closes the cockpit. */
	public void close() {
		while (popup().isPresent()) {
			ui.press(SWT.ESC);
		}
	}

	/** Whether the cockpit is open and has the keyboard. */
	public boolean isOpen() {
		return cockpit().filter(c -> {
			Control at = Display.getCurrent().getFocusControl();
			while (at != null && at != c) {
				at = at.getParent();
			}
			return at == c;
		}).isPresent();
	}

	/** The cockpit, when that is open. */
	public Optional<Composite> cockpit() {
		return ui.find(Composite.class, c -> "org.policycoder.ui.quickCode".equals(c.getData("org.eclipse.ui.help")));
	}

	/** The field to find categories by, when the cockpit is open. */
	public Optional<Text> popup() {
		return cockpit().flatMap(c -> ui.find(Text.class, t -> t.getParent() == c));
	}
}
