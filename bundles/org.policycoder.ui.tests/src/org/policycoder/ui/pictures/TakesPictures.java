// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.policycoder.core.edit.ClauseRef;
import org.policycoder.model.Clause;
import org.policycoder.ui.codebook.CodebookView;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Shows everything once and takes a picture of the window each time. Given: size, prefix of the names, folder. */
public final class TakesPictures implements Script {

	private static final String OURS = "org.policycoder.ui";

	private Ui ui;

	private String prefix;

	@Override
	public void run(Ui workbench, String argument) throws Exception {
		ui = workbench;
		String[] given = argument.split(" ", 3);
		prefix = given[1];
		int width = Integer.parseInt(given[0].split("x")[0]);
		int height = Integer.parseInt(given[0].split("x")[1]);
		Shell shell = ui.window().getShell();
		shell.setMaximized(false);
		ui.activate();
		shell.setBounds(0, 0, width, height);
		ui.until("the window has its size", () -> shell.getBounds().width <= width && shell.getBounds().height <= height);
		ui.settle();
		take("first-start");
		ExampleStudy study = new ExampleStudy(ui, Path.of(given[2]));
		DocumentEditor editor = study.open(1);
		editor.setFocus();
		Clause clause = study.session().clauses(study.document(1)).codable().get(4);
		editor.goTo(new ClauseRef(1, clause.getId()));
		take("editor");
		new CodingKeys(ui).open();
		ui.type("a");
		take("quick-code");
		ui.press(SWT.ESC);
		ui.activate();
		ui.run("org.eclipse.ui.edit.findReplace");
		take("find");
		ui.press(SWT.ESC);
		dialog("note", () -> ui.run("org.policycoder.ui.note"));
		views();
		Tree register = ui.tree(CorpusView.ID);
		ui.click(register.getItem(1));
		dialog("remove-documents", () -> ui.run("org.policycoder.ui.removeDocuments"));
		ui.activate();
		Tree codebook = ui.tree(CodebookView.ID);
		TreeItem category = Ui.item(codebook, t -> !t.isEmpty()).orElseThrow().getItem(0).getItem(0);
		ui.click(category);
		dialog("category", () -> ui.run("org.policycoder.ui.editCategory"));
		dialog("merge-categories", () -> ui.run("org.policycoder.ui.mergeCategory"));
		wizards("new", PlatformUI.getWorkbench().getNewWizardRegistry());
		wizards("import", PlatformUI.getWorkbench().getImportWizardRegistry());
		wizards("export", PlatformUI.getWorkbench().getExportWizardRegistry());
		for (String page : preferencePages()) {
			dialog("preferences-" + page.substring(page.lastIndexOf('.') + 1), () -> PreferencesUtil
					.createPreferenceDialogOn(ui.window().getShell(), page, new String[] { page }, null).open());
		}
		Script.say("taken");
		PlatformUI.getWorkbench().close();
	}

	private void views() throws Exception {
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(OURS)) {
				ui.page().showView(view.getId());
				ui.settle();
				take("view-" + view.getId().substring(view.getId().lastIndexOf('.') + 1));
			}
		}
	}

	private void wizards(String kind, IWizardRegistry registry) throws Exception {
		for (IWizardDescriptor wizard : registry.findCategory(OURS + ".wizards") == null ? new IWizardDescriptor[0]
				: registry.findCategory(OURS + ".wizards").getWizards()) {
			IWorkbenchWizard made = wizard.createWizard();
			made.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
			dialog(kind + '-' + wizard.getId().substring(wizard.getId().lastIndexOf('.') + 1),
					() -> new WizardDialog(ui.window().getShell(), made).open());
		}
	}

	private static List<String> preferencePages() {
		return Stream.of(PlatformUI.getWorkbench().getPreferenceManager().getElements(
				org.eclipse.jface.preference.PreferenceManager.PRE_ORDER).toArray())
				.map(n -> ((org.eclipse.jface.preference.IPreferenceNode) n).getId()).filter(id -> id.startsWith(OURS)).toList();
	}

	private void dialog(String name, Ui.Step opens) throws Exception {
		ui.activate();
		ui.inDialog(opens, dialog -> {
			ui.settle();
			take(name);
			dialog.close();
		});
	}

	private void take(String name) {
		ui.settle();
		Rectangle window = ui.window().getShell().getBounds();
		ui.screenshot(prefix + '-' + name, window);
	}
}
