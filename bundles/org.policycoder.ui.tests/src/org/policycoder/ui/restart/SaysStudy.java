// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import org.eclipse.ui.PlatformUI;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Waits for a study, and says where it lies. */
public final class SaysStudy implements Script {

	@Override
	public void run(Ui ui, String argument) throws Exception {
		ui.until("the start is over", () -> !PlatformUI.getWorkbench().isStarting());
		Script.say("study " + ui.study().session().project().folder().toRealPath());
		ui.settle();
		PlatformUI.getWorkbench().close();
	}
}
