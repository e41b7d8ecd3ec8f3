// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.ui.session.Commands;

/**
 * Opens the cockpit over the clause. As plugin.xml says, {@code CodeHandler:repeat} gives the category that was used
 * last once more instead, and {@code CodeHandler:clear} takes all codings from the clauses.
 */
public final class CodeHandler extends CodingHandler implements IExecutableExtension {

	private Object what;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = data;
	}

	@Override
	protected void run(IWorkbenchPart part, CodingTarget target) {
		if ("repeat".equals(what)) { //$NON-NLS-1$
			new CodingActions(part, target).repeat();
		} else if ("clear".equals(what)) { //$NON-NLS-1$
			new CodingActions(part, target).clear();
		} else if (target.clauses().isEmpty()) {
			Commands.statusLine(part).setErrorMessage(Messages.Coding_NoClause);
		} else if (!(part.getSite().getShell().getDisplay().getFocusControl() instanceof CategoryBoard)) { // else it is open
			new CodingCockpit(part, target).open();
		}
	}
}
