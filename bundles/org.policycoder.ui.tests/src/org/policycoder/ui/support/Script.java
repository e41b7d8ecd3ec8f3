// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

/**
 * What a user does in a workbench of its own process, which {@link ChildWorkbench}
 * starts. Has a constructor without parameters; runs on the thread of the user
 * interface, once the window is open.
 */
public interface Script {

	/** What stands before a line that is for the test and not for a person. */
	String MARK = "script: ";

	/**
	 * Does it. What is thrown ends the workbench and fails the test.
	 *
	 * @param ui
	 *            the workbench
	 * @param argument
	 *            what the test gave
	 * @throws Exception
	 *             when something is not as it should be
	 */
	void run(Ui ui, String argument) throws Exception;

	/**
	 * Tells the test something.
	 *
	 * @param line
	 *            one line
	 */
	static void say(String line) {
		System.out.println(MARK + line);
		System.out.flush();
	}
}
