// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.policycoder.model.Excerpt;
import org.policycoder.ui.ClauseLabels;
import org.policycoder.ui.Tooltip;
import org.policycoder.ui.editor.DocumentText.Place;

/** Where the current clause stands: document › chapter › article; and how far the coding is. */
final class ClauseBreadcrumb {

	private static final int LONGEST = 28;

	private final Composite bar;

	private final Composite path;

	private final Label progress;

	private final Consumer<Place> open;

	ClauseBreadcrumb(Composite parent, Consumer<Place> open) {
		this.open = open;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		path = new Composite(bar, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.wrap = false;
		row.center = true;
		row.marginTop = row.marginBottom = row.marginLeft = 0;
		row.spacing = 5;
		path.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(path);
		progress = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(progress);
	}

	void show(String title, DocumentText document, List<Place> places) {
		path.setRedraw(false);
		try {
			for (Control child : path.getChildren()) {
				child.dispose();
			}
			Label document1 = new Label(path, SWT.NONE);
			document1.setText(shorten(title, LONGEST + 12));
			document1.setToolTipText(Tooltip.of(title));
			for (Place place : places) {
				new Label(path, SWT.NONE).setText("\u203a"); //$NON-NLS-1$
				Link link = new Link(path, SWT.NONE);
				link.setText("<a>" + shorten(name(place, document), LONGEST).replace("&", "&&").replace("<", "\u2039") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				link.setToolTipText(Tooltip.of(ClauseLabels.line(place.clause(), document.text())));
				link.addListener(SWT.Selection, e -> open.accept(place));
				link.setLayoutData(new RowData());
			}
			path.layout(true, true);
		} finally {
			path.setRedraw(true);
		}
	}

	private static String name(Place place, DocumentText document) {
		String label = Objects.requireNonNullElse(place.clause().getLabel(), ""); //$NON-NLS-1$
		if (place.codable()) {
			return label.isEmpty() ? Objects.requireNonNullElse(place.clause().getNumber(), "") : label; //$NON-NLS-1$
		}
		return (label + ' ' + ClauseLabels.line(place.clause(), document.text())).strip();
	}

	private static String shorten(String text, int longest) {
		return Excerpt.beginning(text, longest);
	}

	void showProgress(String words) {
		if (!words.equals(progress.getText())) {
			progress.setText(words);
			bar.layout();
		}
	}
}
