// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.ui.session.Commands;

/** Opens the cockpit over the clause. */
public final class QuickCodeHandler extends CodingHandler {

	@Override
	protected void run(IWorkbenchPart part, CodingTarget target) {
		if (part.getSite().getShell().getDisplay().getFocusControl() instanceof CategoryBoard) {
			return; // it is open
		}
		if (target.clauses().isEmpty()) {
			Commands.statusLine(part).setErrorMessage(Messages.Coding_NoClause);
		} else {
			new CodingCockpit(part, target).open();
		}
	}
}
