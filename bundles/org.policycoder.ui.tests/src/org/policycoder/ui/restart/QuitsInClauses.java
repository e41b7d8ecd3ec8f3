// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.policycoder.ui.clauses.ClausesView;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Quits with clauses selected in the Clauses view, which is the active part. */
public final class QuitsInClauses implements Script {

	@Override
	public void run(Ui ui, String folder) throws Exception {
		ui.activate();
		ExampleStudy study = new ExampleStudy(ui, Path.of(folder));
		study.open(1).setFocus();
		ui.page().showView(ClausesView.ID);
		ui.until("the clauses are listed", () -> list(ui) != null);
		list(ui).setFocus();
		list(ui).setSelection(0, 2);
		ui.settle();
		ui.press(SWT.ARROW_DOWN);
		Script.say("quits");
		PlatformUI.getWorkbench().close();
	}

	private static Table list(Ui ui) {
		return ui.find(Table.class, t -> (t.getStyle() & SWT.VIRTUAL) != 0 && t.getColumnCount() == 4 && t.getItemCount() > 2).orElse(null);
	}
}
