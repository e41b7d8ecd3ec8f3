// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.ui.IWorkbenchPart;

/** Takes all codings from the clauses. */
public final class ClearHandler extends CodingHandler {

	@Override
	protected void run(IWorkbenchPart part, CodingTarget target) {
		new CodingActions(part, target).clear();
	}
}
