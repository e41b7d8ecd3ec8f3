// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the bar of the study, where arrow keys lead from button to button. */
public final class StudyBarHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Control bar = find(HandlerUtil.getActiveShell(event));
		if (bar != null) {
			bar.setFocus();
		}
		return null;
	}

	static Control find(Composite in) {
		for (Control child : in.getChildren()) {
			Control found = child.getData(StudyBar.ID) != null ? child : child instanceof Composite inner ? find(inner) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
