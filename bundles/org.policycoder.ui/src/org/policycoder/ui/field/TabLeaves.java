// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Lets Tab leave a text of several lines, in which it would type a tab: whoever has no mouse goes on through a dialog. */
public final class TabLeaves {

	private TabLeaves() {
	}

	/**
	 * Looks after a text.
	 *
	 * @param text
	 *            the text, in a dialog
	 */
	public static void in(Text text) {
		text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}
}
