// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.CodingIndex;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Coding;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.CategorySwatches;
import org.policycoder.ui.Headings;

/** The columns of a concordance: where a line is from, the line, and what the coder at work has given to its clause. */
final class ConcordanceColumns {

	private static final int LEAST_CONTEXT = 320;

	private final TreeViewer viewer;

	private final TreeColumn context;

	private ProjectSession session;

	private CategorySwatches swatches;

	/**
	 * Makes the columns.
	 *
	 * @param sort
	 *            run when the heading of the lines is clicked
	 */
	ConcordanceColumns(TreeViewer viewer, Runnable sort) {
		this.viewer = viewer;
		Tree tree = viewer.getTree();
		column(Messages.Column_DocumentNumber, 64, e -> Integer.toString(e instanceof Hit h ? h.document() : ((HitGroup) e).document()), false);
		column(Messages.Column_Clause, 92, e -> e instanceof Hit h ? h.number() : "", false); //$NON-NLS-1$
		TreeViewerColumn kwic = new TreeViewerColumn(viewer, SWT.NONE);
		kwic.setLabelProvider(new KwicLabel(tree, PlatformUI.getWorkbench().getThemeManager()));
		context = kwic.getColumn();
		context.setToolTipText(Messages.Column_ContextHint);
		context.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort.run()));
		column(Messages.Column_Categories, 150, e -> e instanceof Hit h ? labels(h) : "", true); //$NON-NLS-1$
		column(Messages.Column_Title, 180, e -> e instanceof Hit h ? h.title() : "", false); //$NON-NLS-1$
		tree.addListener(SWT.Resize, e -> fitContext());
		fitContext();
	}

	private void column(String label, int width, Function<Object, String> text, boolean coloured) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(Headings.fit(viewer.getControl(), label, width));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply(element);
			}

			@Override
			public Image getImage(Object element) {
				List<String> codes = coloured && element instanceof Hit hit ? codes(hit) : List.of();
				return codes.isEmpty() || swatches == null ? null : swatches.get(codes.get(0));
			}
		});
	}

	/** The lines take the room that the other columns leave. */
	private void fitContext() {
		int others = Arrays.stream(viewer.getTree().getColumns()).filter(c -> c != context).mapToInt(TreeColumn::getWidth).sum();
		int width = Math.max(LEAST_CONTEXT, viewer.getTree().getClientArea().width - others);
		if (width != context.getWidth()) {
			context.setWidth(width);
		}
	}

	/** The heading of the lines says in which order they stand. */
	void show(HitOrder order) {
		context.setText(order.label());
	}

	/** Takes the codings, and the colours of the categories, of a study. */
	void show(ProjectSession study) {
		session = study;
		swatches = new CategorySwatches(viewer.getControl(), new CategoryColours(session.codebook()));
	}

	/** What the coder at work has given to the clause. */
	private List<String> codes(Hit hit) {
		PolicyDocument document = session.document(hit.document()).orElse(null);
		if (document == null || hit.place() == null || session.coder().isEmpty()) {
			return List.of();
		}
		try {
			CodingIndex codings = session.codings(session.coder().get(), document);
			return codings.of(hit.place().clause()).stream().map(Coding::getCategory).distinct()
					.sorted(session.codebook().order()).toList();
		} catch (StorageException e) {
			return List.of();
		}
	}

	private String labels(Hit hit) {
		String language = Locale.getDefault().getLanguage();
		return codes(hit).stream().map(c -> session.codebook().find(c).map(e -> Labels.label(e.category(), language)).orElse(c))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
