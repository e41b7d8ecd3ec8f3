// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for the files and folders to import, and for the register that describes them. */
final class ImportSourcesPage extends WizardPage {

	private final List<Path> sources = new ArrayList<>();

	private TableViewer list;

	private Text register;

	ImportSourcesPage(List<Path> first) {
		super("sources"); //$NON-NLS-1$
		sources.addAll(first);
		setTitle(Messages.Import_Title);
		setDescription(Messages.Import_SourcesDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		setControl(body);
		list = new TableViewer(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 3).hint(440, 190).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider());
		list.setInput(sources);
		button(body, Messages.Import_AddFiles, this::addFiles);
		button(body, Messages.Import_AddFolder, this::addFolder);
		button(body, Messages.Import_Remove, () -> change(() -> sources.removeAll(list.getStructuredSelection().toList())));
		StudyLocation.label(body, Messages.Import_Register);
		register = new Text(body, SWT.BORDER);
		register.setMessage(Messages.Import_RegisterHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(register);
		button(body, Messages.Location_Browse, this::browseRegister);
		DropTarget drop = new DropTarget(list.getControl(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				add((String[]) event.data);
			}
		});
		check();
	}

	private static void button(Composite parent, String label, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			String[] names = dialog.getFileNames();
			for (int i = 0; i < names.length; i++) {
				names[i] = folder.resolve(names[i]).toString();
			}
			add(names);
		}
	}

	private void addFolder() {
		String folder = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET).open();
		if (folder != null) {
			add(folder);
		}
	}

	private void add(String... paths) {
		change(() -> {
			for (String path : paths) {
				if (!sources.contains(Path.of(path))) {
					sources.add(Path.of(path));
				}
			}
		});
	}

	private void change(Runnable change) {
		change.run();
		list.refresh();
		check();
	}

	private void browseRegister() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*.csv;*.xlsx;*.jsonl", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			register.setText(chosen);
		}
	}

	private void check() {
		setPageComplete(!sources.isEmpty() || !register.getText().isBlank());
	}

	List<Path> sources() {
		return List.copyOf(sources);
	}

	/** The register; null for none. */
	Path register() {
		return register.getText().isBlank() ? null : Path.of(register.getText().strip());
	}
}
