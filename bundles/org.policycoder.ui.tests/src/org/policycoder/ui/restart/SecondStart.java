// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ProjectSession;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** The same user comes back: the document is open again, and everything is there. */
public final class SecondStart implements Script {

	@Override
	public void run(Ui ui, String argument) throws Exception {
		ui.activate();
		ui.until("the document is open again", () -> ui.page().getActiveEditor() instanceof DocumentEditor editor && editor.isShown());
		ProjectSession session = ui.study().session();
		assertEquals(FirstStart.CLAUSES, FirstStart.codings(session));
		assertEquals(FirstStart.CODER, session.coder().orElseThrow(), "the one who coded last is at work");
		assertEquals(Integer.parseInt(argument), FirstStart.textHeight(ui), "the text is as large as it was");
		Arrangement.check(ui);
		PlatformUI.getWorkbench().close();
	}
}
