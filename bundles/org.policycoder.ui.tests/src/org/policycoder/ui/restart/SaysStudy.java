// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import org.eclipse.ui.PlatformUI;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Waits for a study, and says where it lies. */
public final class SaysStudy implements Script {

	@Override
	public void run(Ui ui, String argument) throws Exception {
		Studies studies = ui.window().getService(Studies.class);
		ui.until("a study is at hand and the start is over", () -> studies.current().isPresent() && !PlatformUI.getWorkbench().isStarting());
		ui.settle();
		Script.say("study " + studies.current().orElseThrow().session().project().folder().toRealPath());
		PlatformUI.getWorkbench().close();
	}
}
