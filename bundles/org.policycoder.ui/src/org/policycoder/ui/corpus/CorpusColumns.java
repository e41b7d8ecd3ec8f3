// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.policycoder.ui.Headings;

/** The columns of the register: which are shown, how wide they are, and the order in which they stand. */
final class CorpusColumns {

	private static final String COLUMN = "column"; //$NON-NLS-1$

	private static final String WIDTH = "width"; //$NON-NLS-1$

	private static final String COLUMNS = "columns"; //$NON-NLS-1$

	private static final int LEAST_TITLE = 140;

	private final Map<CorpusColumn, TreeColumn> columns = new EnumMap<>(CorpusColumn.class);

	private final Set<CorpusColumn> shown = EnumSet.noneOf(CorpusColumn.class);

	/** The widths that the user gave the columns, in the order in which these stood. */
	private final Map<CorpusColumn, Integer> widths = new LinkedHashMap<>();

	private Tree tree;

	/** Takes what was kept of them; without it, those that a register begins with are shown. */
	void restore(IMemento memento) {
		String kept = memento == null ? null : memento.getString(COLUMNS);
		for (CorpusColumn column : CorpusColumn.values()) {
			if (kept == null ? column.atFirst() : List.of(kept.split(",")).contains(column.name())) { //$NON-NLS-1$
				shown.add(column);
			}
		}
		for (IMemento stored : memento == null ? new IMemento[0] : memento.getChildren(COLUMN)) {
			Integer width = stored.getInteger(WIDTH);
			if (width != null && width > 0) {
				Stream.of(CorpusColumn.values()).filter(c -> c.name().equals(stored.getID())).forEach(c -> widths.put(c, width));
			}
		}
	}

	void save(IMemento memento) {
		memento.putString(COLUMNS, String.join(",", shown.stream().map(Enum::name).toList())); //$NON-NLS-1$
		// In the order in which they stand.
		for (int index : tree.getColumnOrder()) {
			CorpusColumn column = CorpusColumn.values()[index];
			int width = columns.get(column).getWidth();
			memento.createChild(COLUMN, column.name()).putInteger(WIDTH, width > 0 ? width : width(column));
		}
	}

	/** Makes them, one after the other as they are declared. */
	void create(TreeViewer viewer, BiConsumer<CorpusColumn, TreeViewerColumn> fill) {
		tree = viewer.getTree();
		for (CorpusColumn column : CorpusColumn.values()) {
			TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
			made.getColumn().setText(column.label());
			made.getColumn().setMoveable(true);
			fill.accept(column, made);
			columns.put(column, made.getColumn());
		}
		show();
		order();
		tree.addListener(SWT.Resize, e -> fitTitle());
	}

	TreeColumn get(CorpusColumn column) {
		return columns.get(column);
	}

	/** Whether the user wants to see it; the title is seen in any case. */
	boolean isShown(CorpusColumn column) {
		return shown.contains(column);
	}

	/** Columns that were not there when the order was kept come last. */
	private void order() {
		Set<CorpusColumn> order = new LinkedHashSet<>(widths.keySet());
		order.addAll(List.of(CorpusColumn.values()));
		tree.setColumnOrder(order.stream().mapToInt(Enum::ordinal).toArray());
	}

	void toggle(CorpusColumn column) {
		if (!shown.remove(column)) {
			shown.add(column);
		}
		show();
	}

	private int width(CorpusColumn column) {
		return widths.getOrDefault(column, Headings.fit(tree, column.label(), column.width()));
	}

	private void show() {
		columns.forEach((column, widget) -> {
			boolean visible = shown.contains(column) || column == CorpusColumn.TITLE;
			if (visible != widget.getWidth() > 0 || widget.getWidth() == 0) {
				widget.setWidth(visible ? width(column) : 0);
				widget.setResizable(visible);
			}
		});
		fitTitle();
	}

	/** The title takes the room that the other columns leave, and never less than it needs to be read. */
	private void fitTitle() {
		int others = columns.entrySet().stream().filter(e -> e.getKey() != CorpusColumn.TITLE)
				.mapToInt(e -> e.getValue().getWidth()).sum();
		TreeColumn title = columns.get(CorpusColumn.TITLE);
		int width = Math.max(LEAST_TITLE, tree.getClientArea().width - others);
		if (width != title.getWidth()) {
			title.setWidth(width);
		}
	}
}
