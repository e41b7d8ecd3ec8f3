// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for a file or folder in a layout of three columns: typed, chosen in a dialog, or dropped. */
final class PathField {

	static final String[] SHEETS = { "*.csv;*.tsv;*.xlsx;*.jsonl;*.json", "*" }; //$NON-NLS-1$ //$NON-NLS-2$

	private final Text text;

	/** What is typed, for threads that may not ask the field. */
	private volatile String words = ""; //$NON-NLS-1$

	/** Asks for a file with one of the extensions, or for a folder when there are none. */
	PathField(Composite parent, String label, String hint, String[] extensions, Runnable changed) {
		StudyLocation.label(parent, label);
		text = new Text(parent, SWT.BORDER);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(e -> {
			words = text.getText().strip();
			changed.run();
		});
		Button browse = new Button(parent, SWT.PUSH);
		browse.setText(Messages.Location_Browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse(extensions)));
		GridDataFactory.fillDefaults().applyTo(browse);
		DropTarget drop = new DropTarget(text, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] paths && paths.length > 0) {
					text.setText(paths[0]);
				}
			}
		});
	}

	private void browse(String[] extensions) {
		String chosen;
		if (extensions == null) {
			chosen = new DirectoryDialog(text.getShell(), SWT.OPEN | SWT.SHEET).open();
		} else {
			FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setFilterExtensions(extensions);
			chosen = dialog.open();
		}
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	/** The path; null when the field is empty or holds none. */
	Path path() {
		try {
			return words.isEmpty() ? null : Path.of(words);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	String words() {
		return words;
	}
}
