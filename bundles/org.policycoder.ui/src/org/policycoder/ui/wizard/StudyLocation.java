// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.policycoder.ui.field.StartFolder;

/** Where a new study is to be: its name, and the folder that its files are kept in. */
final class StudyLocation {

	private final Text name;

	private final Text folder;

	private boolean nameTyped;

	private boolean folderChosen;

	private boolean following;

	/** Makes the fields in a layout of three columns. */
	StudyLocation(Composite parent, String proposedName, Runnable changed) {
		label(parent, Messages.Location_Name);
		name = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		label(parent, Messages.Location_Folder);
		folder = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(folder);
		Button browse = new Button(parent, SWT.PUSH);
		browse.setText(Messages.Location_Browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		name.addModifyListener(e -> {
			nameTyped |= !following;
			boolean proposed = following;
			if (!folderChosen) {
				following = true;
				folder.setText(proposal(name.getText()));
				following = proposed;
			}
			changed.run();
		});
		folder.addModifyListener(e -> {
			folderChosen |= !following;
			changed.run();
		});
		propose(proposedName);
	}

	/**
	 * Proposes a name, and a folder for it that is free: the same study once more is another one. Without effect when
	 * the user has typed one.
	 */
	void propose(String proposedName) {
		if (nameTyped) {
			return;
		}
		String free = proposedName;
		for (int i = 2; !free.isBlank() && !isFree(Path.of(proposal(free))); i++) {
			free = proposedName + ' ' + i;
		}
		following = true;
		name.setText(free);
		following = false;
		name.selectAll();
	}

	static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private static String proposal(String studyName) {
		String safe = studyName.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		return safe.isEmpty() || safe.startsWith(".") ? workspace.toString() : workspace.resolve(safe).toString(); //$NON-NLS-1$
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(folder.getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(folder.getShell().getText());
		dialog.setMessage(Messages.Location_BrowseMessage);
		dialog.setFilterPath(StartFolder.near(folder.getText()));
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	String name() {
		return name.getText().strip();
	}

	/** The name that the user has typed; null where it is still the one that was proposed. */
	String typedName() {
		return nameTyped ? name() : null;
	}

	Path folder() {
		return Path.of(folder.getText().strip()).toAbsolutePath();
	}

	/** What is wrong with the fields; null when all is well. */
	String problem() {
		if (name().isEmpty()) {
			return Messages.Location_NameMissing;
		}
		try {
			if (folder.getText().isBlank() || folder().equals(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath())) {
				return Messages.Location_FolderMissing;
			}
			return isFree(folder()) ? null : NLS.bind(Messages.Location_FolderNotEmpty, folder());
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.Location_FolderInvalid, folder.getText());
		}
	}

	private static boolean isFree(Path path) {
		if (!Files.exists(path)) {
			return true;
		}
		try (Stream<Path> entries = Files.list(path)) {
			return entries.allMatch(p -> p.getFileName().toString().startsWith(".")); //$NON-NLS-1$
		} catch (IOException e) {
			return false;
		}
	}
}
