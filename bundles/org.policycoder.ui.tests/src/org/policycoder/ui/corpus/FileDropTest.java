// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.Dialogs;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** Files that are dropped on the register open the wizard with them; what is no file is not taken. */
class FileDropTest {

	@TempDir
	Path folder;

	@Test
	void filesOpenTheWizardThatHasThemAlready() throws Exception {
		Ui ui = new Ui();
		Dialogs dialogs = new Dialogs();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			Path file = Files.writeString(folder.resolve("rule.txt"), "Section 1. Duty. Sell nothing.\n");
			Shell scratch = new Shell(ui.window().getShell(), SWT.NONE);
			FileDrop drop = new FileDrop(new TableViewer(scratch), ui.window());
			assertTrue(drop.validateDrop(null, DND.DROP_COPY, FileTransfer.getInstance().getSupportedTypes()[0]));
			assertFalse(drop.validateDrop(null, DND.DROP_COPY, LocalSelectionTransfer.getTransfer().getSupportedTypes()[0]));

			dialogs.when(s -> dialogs.top() == s, () -> {
				Shell wizard = dialogs.top();
				Table sources = ui.find(Table.class, t -> t.getShell() == wizard).orElseThrow();
				assertEquals(file.toString(), sources.getItem(0).getText());
				ui.mouse().press(() -> wizard, IDialogConstants.CANCEL_LABEL);
			});
			assertTrue(drop.performDrop(new String[] { file.toString() }));
			ui.until("the wizard was looked at and cancelled", dialogs::done);
			scratch.dispose();
		}
	}
}
