// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.policycoder.ui.Icons;
import org.policycoder.ui.field.PathField;
import org.policycoder.ui.field.StartFolder;

/** Asks for the files and folders to import, and for the register that describes them. */
final class ImportSourcesPage extends WizardPage implements ImportInputs {

	private final List<Path> sources = new ArrayList<>();

	private TableViewer list;

	private Button remove;

	private PathField register;

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
		GridDataFactory.fillDefaults().grab(true, true).span(2, 3).hint(560, 190).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new SourceLabels(new Icons(list.getControl())));
		list.setInput(sources);
		button(body, Messages.Import_AddFiles, this::addFiles);
		button(body, Messages.Import_AddFolder, this::addFolder);
		remove = button(body, Messages.Import_Remove, this::remove);
		remove.setEnabled(false);
		list.addSelectionChangedListener(e -> remove.setEnabled(!e.getStructuredSelection().isEmpty()));
		list.getControl().addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.DEL) {
				remove();
			}
		}));
		register = PathField.ofSheet(body, Messages.Import_Register, Messages.Import_RegisterHint, this::check);
		DropTarget drop = new DropTarget(list.getControl(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] paths) {
					add(paths);
				}
			}
		});
		check();
	}

	private static Button button(Composite parent, String label, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
		return button;
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(getShell().getText());
		dialog.setFilterPath(start());
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			add(Stream.of(dialog.getFileNames()).map(n -> folder.resolve(n).toString()).toArray(String[]::new));
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(getShell().getText());
		dialog.setFilterPath(start());
		String folder = dialog.open();
		if (folder != null) {
			add(folder);
		}
	}

	private String start() {
		return StartFolder.near(sources.isEmpty() ? "" : sources.getLast().toString()); //$NON-NLS-1$
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

	private void remove() {
		change(() -> sources.removeAll(list.getStructuredSelection().toList()));
	}

	private void change(Runnable change) {
		change.run();
		list.refresh();
		check();
	}

	private void check() {
		boolean missing = !register.words().isEmpty() && (register() == null || !Files.isRegularFile(register()));
		setErrorMessage(missing ? NLS.bind(Messages.Import_NoFile, register.words()) : null);
		setPageComplete(!missing && (!sources.isEmpty() || register() != null));
	}

	@Override
	public List<Path> sources() {
		return List.copyOf(sources);
	}

	@Override
	public Path register() {
		return register == null ? null : register.path();
	}

	private static final class SourceLabels extends LabelProvider {

		private final Icons icons;

		SourceLabels(Icons icons) {
			this.icons = icons;
		}

		@Override
		public Image getImage(Object element) {
			return Files.isDirectory((Path) element)
					? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER)
					: icons.get("document"); //$NON-NLS-1$
		}
	}
}
