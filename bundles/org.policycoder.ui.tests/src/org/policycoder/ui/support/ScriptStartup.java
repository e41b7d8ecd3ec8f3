// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Runs the script that a workbench was started with, if it was. */
public final class ScriptStartup implements IStartup {

	/** System property: the name of the class of the script. */
	static final String SCRIPT = "policycoder.test.script";

	/** System property: what it is given. */
	static final String ARGUMENT = "policycoder.test.argument";

	private static final int FAILED = 3;

	@Override
	public void earlyStartup() {
		String name = System.getProperty(SCRIPT);
		if (name != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> run(name));
		}
	}

	private static void run(String name) {
		try {
			Script script = (Script) Class.forName(name).getDeclaredConstructor().newInstance();
			script.run(new Ui(), System.getProperty(ARGUMENT, ""));
		} catch (Exception | Error e) {
			e.printStackTrace();
			Runtime.getRuntime().halt(FAILED);
		}
	}
}
