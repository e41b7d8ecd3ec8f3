// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Codes with the letter of a category, and types the same letter in the bar to find words with. */
public final class CodesByLetter implements Script {

	private static final String CODER = "tester";

	@Override
	public void run(Ui ui, String folder) throws Exception {
		ui.activate();
		ExampleStudy study = new ExampleStudy(ui, Path.of(folder));
		study.codeAs(CODER);
		study.session().execute(new SetShortcut("A2", "n"));
		study.open(1).setFocus();
		ui.press('n');
		ui.until("the letter codes", () -> study.session().count(CODER, "A2") == 1);
		Script.say("coded");
		ui.press(SWT.CTRL, 'f', 'f');
		Text words = ui.find(Text.class, Text::isFocusControl).orElseThrow();
		ui.press('n');
		ui.until("the method is on where something is typed", () -> words.getText().equals("\u043d"));
		Script.say("typed");
		study.close();
		PlatformUI.getWorkbench().close();
	}
}
