// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.policycoder.analysis.Column;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.output.CellText;
import org.policycoder.ui.Headings;
import org.policycoder.ui.Tooltip;

/** The coefficients of agreement: a dimension with its categories below, for each pair of coders. */
final class CoefficientsTable {

	/** Who is compared; not to be seen where there is one pair only. */
	private static final Shown CODERS = new Shown("coders", null, 120); //$NON-NLS-1$

	/** The further columns of the table {@code agreement} that a view has room for, by the signs of the field. */
	private static final List<Shown> SHOWN = List.of(new Shown("units", null, 52), //$NON-NLS-1$
			new Shown("percent-agreement", "%", 66), new Shown("kappa", "\u03ba (95 %)", 128), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			new Shown("alpha", "\u03b1 (95 %)", 128)); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Set<String> INTERVALS = Set.of("kappa", "alpha"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final int LEAST_NAME = 130;

	private final TableViewer viewer;

	private final TableColumnLayout layout = new TableColumnLayout();

	private final CellText text = CellText.in(Locale.getDefault());

	/** Of an interval two decimals say enough. */
	private final NumberFormat bounds = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));

	private Table table;

	private boolean severalPairs;

	private record Shown(String column, String sign, int width) {}

	/** A row of the table. */
	private record Row(Table table, int index) {

		Object value(String column) {
			return table.value(index, column);
		}

		/** What it is about: the same after another comparison. */
		List<Object> about() {
			return Arrays.asList(value("dimension-code"), value("category-code"), value("coder-1"), value("coder-2")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}

		boolean isDimension() {
			return value("category-code") == null; //$NON-NLS-1$
		}
	}

	CoefficientsTable(Composite parent) {
		bounds.setMinimumFractionDigits(2);
		bounds.setMaximumFractionDigits(2);
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(layout);
		viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
	}

	Composite control() {
		return viewer.getTable().getParent();
	}

	/** Runs something when another row is selected. */
	void onSelection(Runnable run) {
		viewer.addSelectionChangedListener(e -> run.run());
	}

	/** The dimension of the selected row, or null. */
	String dimension() {
		return (String) selected("dimension-code"); //$NON-NLS-1$
	}

	/** The category of the selected row; null for the dimension as a whole, or none. */
	String category() {
		return (String) selected("category-code"); //$NON-NLS-1$
	}

	/** The id of the coder of the selected row, alone or as the first of a pair; null when it is of all. */
	String coder() {
		return (String) selected("coder-1"); //$NON-NLS-1$
	}

	/** The id of the second coder of the selected row; null when it is not of a pair. */
	String otherCoder() {
		return (String) selected("coder-2"); //$NON-NLS-1$
	}

	private Object selected(String column) {
		Row row = (Row) viewer.getStructuredSelection().getFirstElement();
		return row == null ? null : row.value(column);
	}

	void show(Table next) {
		Row selected = (Row) viewer.getStructuredSelection().getFirstElement();
		boolean pairs = new HashSet<>(next.values("coders", String.class)).size() > 1; //$NON-NLS-1$
		if (table == null || pairs != severalPairs) {
			severalPairs = pairs;
			createColumns(next);
		}
		table = next;
		viewer.setInput(IntStream.range(0, next.rows().size()).mapToObj(i -> new Row(next, i)).toList());
		viewer.getTable().deselectAll();
		if (selected != null) {
			IntStream.range(0, next.rows().size()).filter(i -> new Row(next, i).about().equals(selected.about())).findFirst()
					.ifPresent(viewer.getTable()::select);
		}
	}

	private void createColumns(Table of) {
		for (TableColumn column : viewer.getTable().getColumns()) {
			column.dispose();
		}
		TableViewerColumn name = new TableViewerColumn(viewer, SWT.LEFT);
		name.getColumn().setText(of.column("category").label()); //$NON-NLS-1$
		layout.setColumnData(name.getColumn(), new ColumnWeightData(1, LEAST_NAME));
		name.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				Row row = (Row) element;
				return row.isDimension() ? (String) row.value("dimension") : "    " + row.value("category"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}

			@Override
			public Font getFont(Object element) {
				return ((Row) element).isDimension() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
						: null;
			}
		});
		if (severalPairs) {
			add(CODERS, of);
		}
		SHOWN.forEach(s -> add(s, of));
		viewer.getTable().getParent().layout(true);
	}

	/** Of a coefficient that has one. */
	private String interval(Row row, Column column) {
		if (!INTERVALS.contains(column.id())) {
			return ""; //$NON-NLS-1$
		}
		Object low = row.value(column.id() + "-low"); //$NON-NLS-1$
		Object high = row.value(column.id() + "-high"); //$NON-NLS-1$
		return low == null || high == null ? "" : NLS.bind("  {0}\u2013{1}", bounds.format(low), bounds.format(high)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void add(Shown shown, Table of) {
		Column column = of.column(shown.column());
		TableViewerColumn added = new TableViewerColumn(viewer, column.type().numeric() ? SWT.RIGHT : SWT.LEFT);
		added.getColumn().setText(Objects.requireNonNullElse(shown.sign(), column.label()));
		added.getColumn().setToolTipText(column.label());
		layout.setColumnData(added.getColumn(),
				new ColumnPixelData(Headings.fit(viewer.getControl(), added.getColumn().getText(), shown.width()), true, true));
		added.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				Object value = ((Row) element).value(column.id());
				return value == null ? "" : text.of(column, value) + interval((Row) element, column); //$NON-NLS-1$
			}

			@Override
			public String getToolTipText(Object element) {
				return Tooltip.of((String) ((Row) element).value("band")); //$NON-NLS-1$
			}
		});
	}
}
