// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.policycoder.analysis.Table;
import org.policycoder.ui.Colours;

/**
 * What two coders took for what, as a heat map: the more clauses a cell has, the stronger its colour; the number stands in it, so that nobody
 * depends on the colour. A cell leads to its clauses.
 */
final class ConfusionMap {

	private static final double STRONGEST = .6;

	private static final int CELL = 64;

	private final Composite body;

	private final Label title;

	private final org.eclipse.swt.widgets.Table grid;

	private final LocalResourceManager resources;

	private final Map<List<String>, List<String>> clauses = new HashMap<>();

	private List<String> codes = List.of();

	/**
	 * Makes the map.
	 *
	 * @param chosen
	 *            given the numbers of the clauses of the cell where the user is; none where coders agree
	 * @param opened
	 *            given those of a cell that the user opens
	 */
	ConfusionMap(Composite parent, Consumer<List<String>> chosen, Consumer<List<String>> opened) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
		title = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(title);
		grid = new org.eclipse.swt.widgets.Table(body, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		grid.setHeaderVisible(true);
		grid.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		resources = new LocalResourceManager(JFaceResources.getResources(), grid);
		TableCursor cursor = new TableCursor(grid, SWT.NONE);
		cursor.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> chosen.accept(row(cursor) == cursor.getColumn() - 1 ? List.of() : clauses(cursor))));
		cursor.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> opened.accept(clauses(cursor))));
	}

	Composite control() {
		return body;
	}

	private int row(TableCursor cursor) {
		return cursor.getRow() == null ? -1 : grid.indexOf(cursor.getRow());
	}

	private List<String> clauses(TableCursor cursor) {
		int row = row(cursor);
		int column = cursor.getColumn() - 1;
		return column < 0 || row < 0 || row >= codes.size() || column >= codes.size() ? List.of()
				: clauses.getOrDefault(List.of(codes.get(row), codes.get(column)), List.of());
	}

	/**
	 * Shows the matrix of one pair in one dimension.
	 *
	 * @param table
	 *            a table {@code confusion}
	 * @param dimension
	 *            the code of the dimension; null for the first
	 * @param one
	 *            the id of a coder; null for the first pair
	 * @param other
	 *            the id of another; null for the first pair
	 */
	void show(Table table, String dimension, String one, String other) {
		List<Integer> rows = IntStream.range(0, table.rows().size()).boxed().toList();
		int first = rows.stream().filter(r -> (dimension == null || dimension.equals(table.value(r, "dimension-code"))) //$NON-NLS-1$
				&& (one == null || other == null || one.equals(table.value(r, "coder-1")) && other.equals(table.value(r, "coder-2")))) //$NON-NLS-1$ //$NON-NLS-2$
				.findFirst().orElse(-1);
		List<Integer> shown = first < 0 ? List.of()
				: rows.stream().filter(r -> List.of("dimension-code", "coder-1", "coder-2").stream() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.allMatch(c -> Objects.equals(table.value(r, c), table.value(first, c)))).toList();
		title.setText(first < 0 ? Messages.Confusion_Nothing
				: NLS.bind(Messages.Confusion_Title, table.value(first, "coders"), table.value(first, "dimension"))); //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, String> labels = new LinkedHashMap<>();
		for (String side : List.of("category-1", "category-2")) { //$NON-NLS-1$ //$NON-NLS-2$
			shown.forEach(r -> labels.put(code(table, r, side), (String) table.value(r, side)));
		}
		String none = labels.remove(""); //$NON-NLS-1$
		if (none != null) {
			labels.put("", none); //$NON-NLS-1$
		}
		codes = List.copyOf(labels.keySet());
		clauses.clear();
		shown.forEach(r -> clauses.put(List.of(code(table, r, "category-1"), code(table, r, "category-2")), numbers(table, r))); //$NON-NLS-1$ //$NON-NLS-2$
		fill(labels);
	}

	private static String code(Table table, int row, String side) {
		return Objects.requireNonNullElse((String) table.value(row, side + "-code"), ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@SuppressWarnings("unchecked")
	private static List<String> numbers(Table table, int row) {
		return (List<String>) table.value(row, "clauses"); //$NON-NLS-1$
	}

	private void fill(Map<String, String> labels) {
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		RGB paper = Colours.PAPER.in(themes).getRGB();
		RGB ink = Colours.INK.in(themes).getRGB();
		RGB heat = Colours.ACCENT.in(themes).getRGB();
		int most = clauses.values().stream().mapToInt(List::size).max().orElse(1);
		grid.setRedraw(false);
		grid.removeAll();
		for (TableColumn column : grid.getColumns()) {
			column.dispose();
		}
		column("", 2 * CELL, SWT.LEFT); //$NON-NLS-1$
		labels.values().forEach(l -> column(l, CELL, SWT.RIGHT));
		for (String row : codes) {
			TableItem item = new TableItem(grid, SWT.NONE);
			List<String> cells = new ArrayList<>(List.of(labels.get(row)));
			for (int column = 0; column < codes.size(); column++) {
				int count = clauses.getOrDefault(List.of(row, codes.get(column)), List.of()).size();
				cells.add(count == 0 ? "" : Integer.toString(count)); //$NON-NLS-1$
				RGB background = Colours.mix(heat, paper, STRONGEST * count / most);
				item.setBackground(column + 1, resources.create(ColorDescriptor.createFrom(background)));
				item.setForeground(column + 1, resources.create(ColorDescriptor.createFrom(Colours.legible(background, ink, paper))));
			}
			item.setText(cells.toArray(String[]::new));
		}
		grid.setRedraw(true);
		title.getParent().layout();
	}

	private void column(String label, int width, int style) {
		TableColumn column = new TableColumn(grid, style);
		column.setText(label);
		column.setToolTipText(label);
		column.setWidth(width);
	}
}
