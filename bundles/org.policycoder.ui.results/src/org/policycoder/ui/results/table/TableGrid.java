// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.policycoder.ui.Headings;
import org.policycoder.ui.results.table.ShownTable.Line;

/** Shows a table of any columns; a click on a heading sorts its rows, the totals stay below. */
final class TableGrid {

	private static final int WIDEST = 420;

	private static final int MARGIN = 24;

	/** So many rows tell how wide a column is. */
	private static final int MEASURED = 200;

	private final TableViewer viewer;

	private ShownTable shown;

	private List<Line> lines = List.of();

	/** The column sorted by; negative for the order of the table itself. */
	private int sorted = -1;

	TableGrid(Composite parent, Consumer<Line> opened) {
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(lines.get(index), index));
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.addOpenListener(e -> selected().stream().findFirst().ifPresent(opened));
	}

	Table control() {
		return viewer.getTable();
	}

	List<Line> selected() {
		return Arrays.stream(control().getSelectionIndices()).mapToObj(lines::get).toList();
	}

	/** Shows another table, or the same anew: what was sorted by stays so as long as the columns are the same. */
	void show(ShownTable next) {
		boolean same = shown != null && shown.table().columns().equals(next.table().columns());
		shown = next;
		if (same) {
			sort();
			return;
		}
		sorted = -1;
		lines = shown.lines();
		control().setRedraw(false);
		try {
			viewer.setItemCount(0);
			for (TableColumn column : control().getColumns()) {
				column.dispose();
			}
			for (int i = 0; i < shown.columns().size(); i++) {
				column(i);
			}
			control().setSortColumn(null);
			viewer.setInput(lines);
			viewer.setItemCount(lines.size());
		} finally {
			control().setRedraw(true);
		}
	}

	private void column(int place) {
		TableViewerColumn made = new TableViewerColumn(viewer, shown.column(place).type().numeric() ? SWT.RIGHT : SWT.LEFT);
		TableColumn column = made.getColumn();
		column.setText(shown.column(place).label());
		column.setMoveable(true);
		column.setWidth(width(place));
		column.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(place)));
		made.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				Line line = (Line) cell.getElement();
				cell.setText(line.texts().get(place).replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
				cell.setFont(font(line));
				super.update(cell);
			}
		});
	}

	/** Null for the usual one. */
	private static Font font(Line line) {
		return line.total() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
	}

	private int width(int place) {
		GC gc = new GC(control());
		try {
			int width = 0;
			for (Line line : lines.subList(0, Math.min(MEASURED, lines.size()))) {
				gc.setFont(font(line));
				width = Math.max(width, gc.textExtent(line.texts().get(place)).x);
			}
			return Headings.fit(control(), shown.column(place).label(), Math.min(WIDEST, width + MARGIN));
		} finally {
			gc.dispose();
		}
	}

	/** First up, then down, then as the table itself is ordered. */
	private void sortBy(int place) {
		TableColumn column = control().getColumn(place);
		boolean again = sorted == place;
		boolean down = control().getSortDirection() == SWT.DOWN;
		sorted = again && down ? -1 : place;
		control().setSortColumn(sorted < 0 ? null : column);
		control().setSortDirection(sorted < 0 ? SWT.NONE : again ? SWT.DOWN : SWT.UP);
		sort();
	}

	private void sort() {
		Comparator<Line> order = (a, b) -> 0;
		if (sorted >= 0) {
			Comparator<Line> up = (a, b) -> shown.compare(a, b, sorted);
			order = control().getSortDirection() == SWT.DOWN ? up.reversed() : up;
		}
		lines = shown.lines().stream().sorted(Comparator.comparing(Line::total).thenComparing(order)).toList();
		viewer.setInput(lines);
		viewer.setItemCount(lines.size());
		viewer.refresh();
	}
}
