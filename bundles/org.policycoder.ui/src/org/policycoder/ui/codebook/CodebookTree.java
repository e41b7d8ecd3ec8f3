// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.Locale;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.CategorySwatches;
import org.policycoder.ui.Icons;

/** Shows a codebook before it is chosen: its categories with colours and what they mean. */
public final class CodebookTree {

	private final Composite body;

	private final TreeViewer viewer;

	private final Icons icons;

	private CategorySwatches swatches;

	/**
	 * Makes the tree.
	 *
	 * @param parent
	 *            what it is put in; the layout data of {@link #control()} is the caller's
	 */
	public CodebookTree(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		body.setLayout(layout);
		viewer = new TreeViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Content());
		icons = new Icons(viewer.getControl());
		column(layout, Messages.Column_Category, 40, true);
		column(layout, Messages.Column_Definition, 60, false);
	}

	private void column(TreeColumnLayout layout, String label, int weight, boolean first) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 100));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				DescribedElement shown = (DescribedElement) element;
				String language = Locale.getDefault().getLanguage();
				if (first) {
					return shown.getCode() + "  " + Labels.label(shown, language); //$NON-NLS-1$
				}
				return shown instanceof Dimension d ? CodebookView.rule(d.getRule())
						: Labels.definition(shown, language).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			}

			@Override
			public Image getImage(Object element) {
				if (!first) {
					return null;
				}
				return element instanceof Category c ? swatches.get(c.getCode()) : icons.get("dimension"); //$NON-NLS-1$
			}

			@Override
			public Font getFont(Object element) {
				return element instanceof Category ? null
						: JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		});
	}

	/**
	 * Gets the control.
	 *
	 * @return the control of the tree
	 */
	public Control control() {
		return body;
	}

	/**
	 * Shows a codebook.
	 *
	 * @param codebook
	 *            the codebook; null for none
	 */
	public void show(Codebook codebook) {
		swatches = codebook == null ? null : new CategorySwatches(viewer.getControl(), new CategoryColours(new CodebookIndex(codebook)));
		viewer.setInput(codebook);
		viewer.expandAll();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((Codebook) input).getDimensions().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return CodebookView.below((DescribedElement) parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((DescribedElement) element).eContainer() instanceof DescribedElement above && !(above instanceof Codebook) ? above : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}
}
