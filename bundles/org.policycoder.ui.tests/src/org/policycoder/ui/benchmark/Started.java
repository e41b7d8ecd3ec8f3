// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.benchmark;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Says that the window can be used, with the register in it when there is a study, and quits. */
public final class Started implements Script {

	@Override
	public void run(Ui ui, String argument) throws Exception {
		int documents = Integer.parseInt(argument);
		ui.until("the register is filled",
				() -> ui.find(Tree.class, t -> t.getItemCount() == documents && t.getColumnCount() > 3).isPresent());
		ui.window().getShell().update();
		Display.getCurrent().update();
		Script.say("usable");
		// The workbench tells its parts of the start when its window can be used already, and must not be gone by then.
		Display.getCurrent().timerExec(1000, PlatformUI.getWorkbench()::close);
	}
}
