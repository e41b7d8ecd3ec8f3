// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.policycoder.ui.Headings;
import org.policycoder.ui.results.agreement.Disagreement.Coders;

/** What coders disagree on, a column for each coder. */
final class DisagreementsList {

	private final TableViewer viewer;

	private List<Disagreement> shown = List.of();

	private Coders coders;

	DisagreementsList(Composite parent) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setUseHashlookup(false);
		viewer.setContentProvider(new Content());
	}

	TableViewer viewer() {
		return viewer;
	}

	List<Disagreement> selected() {
		List<Disagreement> selected = new ArrayList<>();
		for (int index : viewer.getTable().getSelectionIndices()) {
			selected.add(shown.get(index));
		}
		return selected;
	}

	/** Shows other rows; the place where the user is stays selected, so that one settles row by row. */
	void show(List<Disagreement> rows, Coders compared) {
		int place = viewer.getTable().getSelectionIndex();
		if (!compared.equals(coders)) {
			coders = compared;
			createColumns();
		}
		shown = rows;
		viewer.setInput(rows);
		viewer.setItemCount(rows.size());
		viewer.getTable().clearAll();
		viewer.getTable().deselectAll();
		if (place >= 0 && !rows.isEmpty()) {
			viewer.getTable().setSelection(Math.min(place, rows.size() - 1));
		}
	}

	/** Goes on to another row. */
	void select(int place) {
		if (place >= 0 && place < shown.size()) {
			viewer.getTable().setSelection(place);
			viewer.getTable().showSelection();
		}
	}

	/** The row where the user is; -1 for none. */
	int place() {
		return viewer.getTable().getSelectionIndex();
	}

	List<Disagreement> shown() {
		return shown;
	}

	private void createColumns() {
		viewer.getTable().setRedraw(false);
		for (TableColumn column : viewer.getTable().getColumns()) {
			column.dispose();
		}
		column(Messages.Column_Clause, 64, Disagreement::clause);
		column(Messages.Column_Dimension, 130, Disagreement::dimensionLabel);
		for (int i = 0; i < coders.names().size(); i++) {
			int coder = i;
			column(NLS.bind("{0}  {1}", i + 1, coders.names().get(i)), 160, d -> labels(d.given().get(coder))); //$NON-NLS-1$
		}
		TableViewerColumn settled = column(Messages.Column_Settled, 150, d -> String.join(", ", d.settled())); //$NON-NLS-1$
		settled.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return String.join(", ", ((Disagreement) element).settled()); //$NON-NLS-1$
			}

			@Override
			public Font getFont(Object element) {
				return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		});
		column(Messages.Column_Text, 420, Disagreement::text);
		viewer.getTable().setRedraw(true);
	}

	private static String labels(List<String> given) {
		if (given == null) {
			return ""; //$NON-NLS-1$
		}
		return given.isEmpty() ? Messages.Agreement_Uncoded : String.join(", ", given); //$NON-NLS-1$
	}

	private TableViewerColumn column(String label, int width, Function<Disagreement, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(Headings.fit(viewer.getControl(), label, width));
		column.getColumn().setMoveable(true);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(d -> text.apply((Disagreement) d)));
		return column;
	}

	private final class Content implements ILazyContentProvider {

		@Override
		public void inputChanged(Viewer v, Object before, Object now) {
			// rows are asked for by index
		}

		@Override
		public void updateElement(int index) {
			if (index < shown.size()) {
				viewer.replace(shown.get(index), index);
			}
		}
	}
}
