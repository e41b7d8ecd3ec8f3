// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.ui.ClauseLabels;
import org.policycoder.ui.Icons;

/** The clauses that were found in a text, as a tree. */
final class ClausePreview {

	/** So many are shown open at once. */
	private static final int FEW = 400;

	private final Composite body;

	private final TreeViewer viewer;

	private String text = ""; //$NON-NLS-1$

	ClausePreview(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		body.setLayout(layout);
		viewer = new TreeViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		Icons icons = new Icons(viewer.getControl());
		column(layout, Messages.Import_ColumnClause, 35, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return ClauseLabels.title((Clause) element);
			}

			@Override
			public Image getImage(Object element) {
				return icons.get(((Clause) element).getNumber() == null ? "heading" : "clause"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
		column(layout, Messages.Import_ColumnText, 65, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return ClauseLabels.line((Clause) element, text);
			}
		});
	}

	private void column(TreeColumnLayout layout, String label, int weight, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
	}

	Control control() {
		return body;
	}

	/** Shows clauses; null for none. */
	void show(ClauseTree tree, String of) {
		text = of;
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(tree);
			if (tree != null && tree.getLastId() <= FEW) {
				viewer.expandAll();
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((ClauseTree) input).getClauses().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			List<Clause> below = ((Clause) parent).getClauses();
			return below.toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((Clause) element).eContainer() instanceof Clause above ? above : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Clause) element).getClauses().isEmpty();
		}
	}
}
