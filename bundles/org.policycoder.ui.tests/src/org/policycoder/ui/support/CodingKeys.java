// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.util.Optional;

import org.eclipse.swt.SWT;
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

	/** Opens the popup unless it is open, types what to find, and codes. */
	public void code(String typed, boolean stay) {
		open();
		ui.type(typed);
		ui.press(stay ? SWT.SHIFT : 0, SWT.CR, SWT.CR);
		ui.until("the popup is " + (stay ? "ready again" : "closed"),
				() -> stay ? popup().filter(t -> t.getText().isEmpty()).isPresent() : popup().isEmpty());
	}

	/** Opens the popup unless it is open. */
	public void open() {
		if (popup().isEmpty()) {
			ui.press(SWT.CR);
			ui.until("the popup is open", () -> popup().filter(Text::isFocusControl).isPresent());
		}
	}

	/** The field of the list of categories, when that is open. */
	public Optional<Text> popup() {
		return ui.find(Text.class, t -> "org.policycoder.ui.quickCode".equals(t.getParent().getData("org.eclipse.ui.help")));
	}
}
