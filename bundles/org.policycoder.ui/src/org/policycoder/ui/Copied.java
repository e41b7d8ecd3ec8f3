// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Something that is given to other programs by the clipboard, in one or more forms. */
public final class Copied {

	private final Map<Transfer, Object> forms = new LinkedHashMap<>();

	/**
	 * Makes something to copy.
	 *
	 * @param form
	 *            its form
	 * @param data
	 *            the data that this form takes
	 */
	public Copied(Transfer form, Object data) {
		forms.put(form, data);
	}

	/**
	 * Makes a text to copy.
	 *
	 * @param text
	 *            the text; empty not to copy at all
	 */
	public Copied(String text) {
		if (!text.isEmpty()) {
			forms.put(TextTransfer.getInstance(), text);
		}
	}

	/**
	 * Adds another form of the same.
	 *
	 * @param form
	 *            the form
	 * @param data
	 *            the data that this form takes
	 * @return this
	 */
	public Copied and(Transfer form, Object data) {
		forms.put(form, data);
		return this;
	}

	/**
	 * Puts it on the clipboard; where there is nothing, that keeps what it has.
	 *
	 * @param display
	 *            the display
	 */
	public void to(Display display) {
		if (forms.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(forms.values().toArray(), forms.keySet().toArray(Transfer[]::new));
		} finally {
			clipboard.dispose();
		}
	}
}
