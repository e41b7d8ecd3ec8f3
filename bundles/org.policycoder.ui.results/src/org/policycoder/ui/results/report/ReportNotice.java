// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.policycoder.model.Wording;
import org.policycoder.ui.Icons;

/** A line above the report: it is out of date, or it was written somewhere. Not there when there is nothing to say. */
final class ReportNotice {

	private static final String AGAIN = "again"; //$NON-NLS-1$
	private static final String CANCEL = "cancel"; //$NON-NLS-1$
	private static final String FILE = "file"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$

	private final Composite line;

	private final Label icon;

	private final Link words;

	private final Icons icons;

	private Path written;

	private Runnable cancel;

	ReportNotice(Composite parent, Runnable again) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
		icons = new Icons(line, ReportNotice.class);
		icon = new Label(line, SWT.NONE);
		words = new Link(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			switch (e.text) {
			case AGAIN -> again.run();
			case CANCEL -> cancel.run();
			case FILE -> Program.launch(written.toString());
			case FOLDER -> Program.launch(written.getParent().toString());
			default -> {
			}
			}
		}));
	}

	/** Files are being written; the link beside it cancels that. */
	void writing(String words, Runnable cancel) {
		this.cancel = cancel;
		show("report", NLS.bind(Messages.Notice_Writing, escaped(words))); //$NON-NLS-1$
	}

	void outOfDate() {
		show("missing", Messages.Notice_OutOfDate); //$NON-NLS-1$
	}

	/** The files, and below them what is less in them than it could be. */
	void written(List<Path> files, List<String> warnings) {
		written = files.get(0);
		String said = warnings.stream().map(w -> System.lineSeparator() + escaped(w)).collect(Collectors.joining());
		show(warnings.isEmpty() ? "done" : "missing", (files.size() == 1 ? NLS.bind(Messages.Notice_File, escaped(written)) //$NON-NLS-1$ //$NON-NLS-2$
				: Wording.fill(Messages.Notice_Files, files.size(), escaped(written.getParent()))) + said);
	}

	private static String escaped(Object words) {
		return words.toString().replace("<", "\u2039").replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	void failed(String reason) {
		show("missing", reason.replace("<", "\u2039").replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	void hide() {
		show(false);
	}

	private void show(String image, String text) {
		icon.setImage(icons.get(image));
		words.setText(text);
		show(true);
	}

	private void show(boolean visible) {
		line.setVisible(visible);
		((GridData) line.getLayoutData()).exclude = !visible;
		line.getParent().layout(true, true);
	}

	/** What is said; empty when nothing is. */
	String text() {
		return line.getVisible() ? words.getText() : ""; //$NON-NLS-1$
	}
}
