// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the clauses that the active part shows. */
abstract class CodingHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		CodingTarget target = Adapters.adapt(part, CodingTarget.class);
		if (target != null) {
			run(part, target);
		}
		return null;
	}

	/** Does it. */
	protected abstract void run(IWorkbenchPart part, CodingTarget target);
}
