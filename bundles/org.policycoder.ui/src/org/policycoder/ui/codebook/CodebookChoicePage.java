// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.model.Codebook;
import org.policycoder.ui.field.StartFolder;

/** Asks for another codebook, a preset or one from a file, and shows its categories. */
final class CodebookChoicePage extends WizardPage {

	private final List<Contribution<URL>> presets = Contributions.codebookPresets();

	private final List<Path> files = new ArrayList<>();

	private Combo combo;

	private CodebookTree tree;

	private Codebook codebook;

	CodebookChoicePage() {
		super("codebook"); //$NON-NLS-1$
		setTitle(Messages.Change_Title);
		setDescription(Messages.Change_Description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		setControl(body);
		Label label = new Label(body, SWT.NONE);
		label.setText(Messages.Change_Codebook);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		combo = new Combo(body, SWT.READ_ONLY);
		presets.forEach(p -> combo.add(p.name()));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> read()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(Messages.Change_File);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		tree = new CodebookTree(body);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(720, 340).applyTo(tree.control());
		combo.select(0);
		read();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(getShell().getText());
		dialog.setFilterPath(StartFolder.near(files.isEmpty() ? "" : files.getLast().toString())); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { "*.policycodebook;*.qdc", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			choose(Path.of(chosen));
		}
	}

	/** Chooses a file. */
	void choose(Path file) {
		files.add(file);
		combo.add(file.toString());
		combo.select(combo.getItemCount() - 1);
		read();
	}

	private void read() {
		codebook = null;
		setErrorMessage(null);
		int index = combo.getSelectionIndex();
		try {
			if (index >= 0) {
				codebook = index < presets.size() ? Codebooks.read(presets.get(index)) : Codebooks.read(files.get(index - presets.size()));
			}
		} catch (IOException e) {
			setErrorMessage(e.getMessage());
		}
		tree.show(codebook);
		setPageComplete(codebook != null);
	}

	/** The codebook that was chosen; null when it cannot be read. */
	Codebook codebook() {
		return codebook;
	}
}
