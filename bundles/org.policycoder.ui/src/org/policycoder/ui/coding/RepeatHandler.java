// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.ui.IWorkbenchPart;

/** Gives the category that was used last once more. */
public final class RepeatHandler extends CodingHandler {

	@Override
	protected void run(IWorkbenchPart part, CodingTarget target) {
		new CodingActions(part, target).repeat();
	}
}
