// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.PolicyDocument;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.ui.Icons;
import org.policycoder.ui.editor.ClauseLabels;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.wizard.PreviewDocuments.Preview;

/** Shows what will come of the files: what is known of each document, and its clauses. */
final class ImportPreviewPage extends WizardPage {

	private final ImportSourcesPage sources;

	private TableViewer documents;

	private StyledText clauses;

	private List<Path> shown = List.of();

	ImportPreviewPage(ImportSourcesPage sources) {
		super("preview"); //$NON-NLS-1$
		this.sources = sources;
		setTitle(Messages.Import_PreviewTitle);
		setDescription(NLS.bind(Messages.Import_PreviewDescription, PreviewDocuments.MOST));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 360).applyTo(sash);
		documents = new TableViewer(sash, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		documents.getTable().setHeaderVisible(true);
		documents.setContentProvider(ArrayContentProvider.getInstance());
		Icons icons = new Icons(documents.getControl());
		column(Messages.Import_ColumnTitle, 250, p -> p.problem() != null ? p.problem() : text(p.document().getTitle()), icons);
		column(Messages.Import_ColumnClauses, 70, p -> p.tree() == null ? "" //$NON-NLS-1$
				: Integer.toString(new Clauses(p.tree()).codable().size()), null);
		column(Messages.Import_ColumnDate, 90, p -> p.document() == null ? "" : text(p.document().getDate()), null); //$NON-NLS-1$
		column(Messages.Import_ColumnIssuers, 160, p -> issuers(p.document()), null);
		column(Messages.Import_ColumnFile, 200, p -> p.file().getFileName().toString(), null);
		clauses = new StyledText(sash, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		clauses.setMargins(6, 4, 6, 4);
		documents.addSelectionChangedListener(e -> showClauses((Preview) e.getStructuredSelection().getFirstElement()));
	}

	private static String issuers(PolicyDocument document) {
		return document == null ? "" : String.join("; ", document.getIssuers()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(Object value) {
		return Objects.toString(value, ""); //$NON-NLS-1$
	}

	private interface CellText {
		String of(Preview preview);
	}

	private void column(String label, int width, CellText text, Icons icons) {
		TableViewerColumn column = new TableViewerColumn(documents, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.of((Preview) element);
			}

			@Override
			public Image getImage(Object element) {
				return icons == null ? null
						: icons.get(((Preview) element).problem() == null ? "document" : "missing"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !shown.equals(sources.sources())) {
			shown = sources.sources();
			getShell().getDisplay().asyncExec(this::load);
		}
	}

	private void load() {
		try {
			getContainer().run(true, true, monitor -> {
				try {
					List<Preview> previews = PreviewDocuments.of(shown, SegmentationOptions.DETECT, monitor);
					getShell().getDisplay().asyncExec(() -> show(previews));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), Messages.Import_PreviewTitle, (Exception) e.getCause());
		} catch (InterruptedException e) {
			shown = List.of();
		}
	}

	private void show(List<Preview> previews) {
		if (!documents.getControl().isDisposed()) {
			documents.setInput(previews);
			if (!previews.isEmpty()) {
				documents.setSelection(new StructuredSelection(previews.get(0)));
			}
		}
	}

	private void showClauses(Preview preview) {
		if (preview == null || preview.tree() == null) {
			clauses.setText(preview == null ? "" : preview.problem()); //$NON-NLS-1$
			return;
		}
		StringBuilder lines = new StringBuilder();
		add(preview.tree().getClauses(), preview.text(), 0, lines);
		clauses.setText(lines.toString());
	}

	private static void add(List<Clause> level, String text, int depth, StringBuilder lines) {
		for (Clause clause : level) {
			lines.append("    ".repeat(depth)).append(ClauseLabels.title(clause)).append("  ") //$NON-NLS-1$ //$NON-NLS-2$
					.append(ClauseLabels.line(clause, text)).append('\n');
			add(clause.getClauses(), text, depth + 1, lines);
		}
	}
}
