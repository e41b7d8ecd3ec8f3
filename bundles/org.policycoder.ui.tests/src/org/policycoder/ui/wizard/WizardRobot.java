// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchWizard;
import org.policycoder.ui.support.Dialogs;
import org.policycoder.ui.support.Mouse;
import org.policycoder.ui.support.Ui;

/** Goes through a wizard as a user does. */
final class WizardRobot {

	private final Ui ui;

	private final Mouse mouse;

	private final Dialogs dialogs = new Dialogs();

	private final WizardDialog dialog;

	WizardRobot(Ui ui, IWizard wizard) {
		this.ui = ui;
		this.mouse = ui.mouse();
		if (wizard instanceof IWorkbenchWizard w) {
			w.init(ui.window().getWorkbench(), StructuredSelection.EMPTY);
		}
		dialog = new WizardDialog(ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		ui.until("the wizard is there", () -> dialog.getShell().isVisible());
		ui.settle();
	}

	Shell shell() {
		return dialog.getShell();
	}

	void next() {
		mouse.press(this::shell, IDialogConstants.NEXT_LABEL);
		ui.settle();
	}

	void back() {
		mouse.press(this::shell, IDialogConstants.BACK_LABEL);
		ui.settle();
	}

	/** Cancels what is being done, with the button beside its progress. */
	void stop() {
		ToolBar stop = find(ToolBar.class, t -> t.isEnabled() && t.getItemCount() == 1);
		mouse.click(Mouse.middle(stop));
		ui.settle();
	}

	/** Finishes, and does something in the window that says what came of it. */
	void finish(Consumer<Shell> inReport) {
		dialogs.when(s -> s.getText().equals(shell().getText()) && s != shell() && dialogs.top() == s, () -> {
			Shell report = dialogs.top();
			inReport.accept(report);
			mouse.press(() -> report, IDialogConstants.OK_LABEL);
		});
		mouse.press(this::shell, IDialogConstants.FINISH_LABEL);
		ui.until("the wizard has closed", () -> dialog.getShell() == null && dialogs.done());
		ui.settle();
	}

	void close() {
		if (dialog.getShell() != null) {
			dialog.close();
		}
	}

	<C extends Control> C find(Class<C> type, Predicate<C> wanted) {
		return ui.find(type, c -> c.getShell() == shell() && wanted.test(c)).orElseThrow();
	}

	Table table() {
		return find(Table.class, t -> true);
	}

	/** Waits until the table has rows and nothing is being read. */
	void untilRows(int count) {
		ui.until("the table has " + count + " rows", () -> table().getItemCount() == count && table().isEnabled());
		ui.settle();
	}

	/** Chooses an item of the combo of a field. */
	void choose(String field, String item) {
		Combo combo = find(Combo.class, c -> field.equals(c.getData("field")));
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
		ui.settle();
	}

	/** Chooses in a cell of the table that is a list of choices. */
	void chooseInCell(TableItem item, int column, String start) {
		table().showItem(item);
		mouse.click(table(), item.getBounds(column));
		ui.until("the cell can be edited", () -> ui.find(CCombo.class, c -> c.getShell() == shell()).isPresent());
		CCombo cell = find(CCombo.class, c -> true);
		for (int i = 0; i < cell.getItemCount(); i++) {
			if (cell.getItem(i).startsWith(start)) {
				cell.select(i);
			}
		}
		cell.notifyListeners(SWT.DefaultSelection, new Event());
		ui.settle();
	}
}
