// SPDX-License-Identifier: EPL-2.0
package org.eclipse.help.ui.internal.views;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Stands in for the class of the optional bundle org.eclipse.help.ui, without which
 * the virtual machine does not accept the view of cheat sheets: it has to know that
 * this is a tray. The view never makes one where that bundle is missing; where it is
 * there, its own class comes first.
 */
public class HelpTray extends DialogTray {

	@Override
	protected Control createContents(Composite parent) {
		return new Composite(parent, SWT.NONE);
	}
}
