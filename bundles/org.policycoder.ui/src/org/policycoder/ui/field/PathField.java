// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a file or folder in a layout of three columns: typed, chosen in a dialog, or dropped. */
public final class PathField {

	/** What tables of documents and of codings are kept in. */
	private static final String[] SHEETS = { "*.csv;*.tsv;*.xlsx;*.jsonl;*.json", "*" }; //$NON-NLS-1$ //$NON-NLS-2$

	private final Text text;

	/** What is typed, for threads that may not ask the field. */
	private volatile String words = ""; //$NON-NLS-1$

	/**
	 * Asks for a table of documents or of codings: makes the label, the field and a button to browse.
	 *
	 * @param parent
	 *            in a layout of three columns
	 * @param label
	 *            what is asked for
	 * @param hint
	 *            what the empty field says
	 * @param changed
	 *            told of every change
	 * @return the field
	 */
	public static PathField ofSheet(Composite parent, String label, String hint, Runnable changed) {
		PathField field = new PathField(parent, label, hint, changed);
		field.button(parent, Messages.PathField_Browse, () -> field.file(SHEETS));
		return field;
	}

	/**
	 * Asks for a folder, as {@link #ofSheet} for a file.
	 *
	 * @param parent
	 *            in a layout of three columns
	 * @param label
	 *            what is asked for
	 * @param hint
	 *            what the empty field says
	 * @param changed
	 *            told of every change
	 * @return the field
	 */
	public static PathField ofFolder(Composite parent, String label, String hint, Runnable changed) {
		PathField field = new PathField(parent, label, hint, changed);
		field.button(parent, Messages.PathField_Browse, field::folder);
		return field;
	}

	private PathField(Composite parent, String label, String hint, Runnable changed) {
		Label name = new Label(parent, SWT.NONE);
		name.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(name);
		text = new Text(parent, SWT.BORDER);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(e -> {
			words = text.getText().strip();
			changed.run();
		});
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

	/**
	 * Makes a field for what may be a file or a folder, with a button to browse for each.
	 *
	 * @param parent
	 *            in a layout of three columns
	 * @param label
	 *            what is asked for
	 * @param hint
	 *            what the empty field says
	 * @param changed
	 *            told of every change
	 * @return the field
	 */
	public static PathField ofFileOrFolder(Composite parent, String label, String hint, Runnable changed) {
		PathField field = new PathField(parent, label, hint, changed);
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		field.button(buttons, Messages.PathField_File, () -> field.file("*")); //$NON-NLS-1$
		field.button(buttons, Messages.PathField_Folder, field::folder);
		return field;
	}

	/** Asks by a dialog, which gives null when the user has chosen nothing. */
	private void button(Composite parent, String label, Supplier<String> dialog) {
		Button browse = new Button(parent, SWT.PUSH);
		browse.setText(label);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Optional.ofNullable(dialog.get()).ifPresent(text::setText)));
		GridDataFactory.fillDefaults().applyTo(browse);
	}

	private String folder() {
		DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(text.getShell().getText());
		dialog.setFilterPath(StartFolder.near(text.getText()));
		return dialog.open();
	}

	private String file(String... extensions) {
		FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(text.getShell().getText());
		dialog.setFilterPath(StartFolder.near(text.getText()));
		dialog.setFilterExtensions(extensions);
		return dialog.open();
	}

	/**
	 * Proposes a path.
	 *
	 * @param path
	 *            what the field says from now on
	 */
	public void propose(Path path) {
		text.setText(path.toString());
		text.selectAll();
	}

	/**
	 * Gets the path. May be called on any thread.
	 *
	 * @return the path; null when the field is empty or holds none
	 */
	public Path path() {
		try {
			return words.isEmpty() ? null : Path.of(words);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/**
	 * Gets what is typed. May be called on any thread.
	 *
	 * @return the words, without blanks around them
	 */
	public String words() {
		return words;
	}
}
