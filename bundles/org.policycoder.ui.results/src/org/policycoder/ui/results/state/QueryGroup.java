// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.policycoder.analysis.query.Query;
import org.policycoder.analysis.query.QueryField;

/** Conditions that belong together: all of them, one of them, or the first near to the others; or that not. */
final class QueryGroup extends Composite {

	private static final int ALL = 0;
	private static final int ANY = 1;
	private static final int NEAR = 2;
	private static final int SAME_PARENT = 3;

	private static final int INDENT = 18;

	private final Function<QueryField, List<String>> values;

	private final Function<QueryField, List<String>> details;

	private final Runnable changed;

	private final Combo kind;

	private final Button not;

	private final Spinner distance;

	private final Composite parts;

	/**
	 * @param remove
	 *            run when the user wants the group away; null for the outermost
	 */
	QueryGroup(Composite parent, Function<QueryField, List<String>> values, Function<QueryField, List<String>> details, Runnable changed,
			Runnable remove) {
		super(parent, SWT.NONE);
		this.values = values;
		this.details = details;
		this.changed = changed;
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		Composite head = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(4, 0).applyTo(head);
		kind = new Combo(head, SWT.READ_ONLY);
		kind.setItems(Messages.Group_All, Messages.Group_Any, Messages.Group_Near, Messages.Group_SameParent);
		kind.select(ALL);
		QueryRow.name(kind, Messages.Group_Kind);
		distance = new Spinner(head, SWT.BORDER);
		distance.setValues(1, 1, 1000, 0, 1, 5);
		distance.setToolTipText(Messages.Group_Distance);
		QueryRow.name(distance, Messages.Group_Distance);
		not = new Button(head, SWT.CHECK);
		not.setText(Messages.Group_Not);
		button(head, Messages.Group_AddCondition, this::addRow);
		button(head, Messages.Group_AddGroup, this::addGroup);
		if (remove != null) {
			button(head, "\u2212", remove).setToolTipText(Messages.Group_Remove); //$NON-NLS-1$
		}
		parts = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).extendedMargins(INDENT, 0, 0, 0).applyTo(parts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(parts);
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			distance.setEnabled(kind.getSelectionIndex() == NEAR);
			changed.run();
		}));
		distance.setEnabled(false);
		distance.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
		not.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
	}

	private static Button button(Composite parent, String text, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return button;
	}

	private void addRow() {
		row().setFocus();
		relayout();
	}

	private void addGroup() {
		QueryGroup group = group();
		group.row();
		relayout();
		group.setFocus();
	}

	private QueryRow row() {
		QueryRow[] row = new QueryRow[1];
		row[0] = new QueryRow(parts, values, details, changed, () -> remove(row[0]));
		return row[0];
	}

	private QueryGroup group() {
		QueryGroup[] group = new QueryGroup[1];
		group[0] = new QueryGroup(parts, values, details, changed, () -> remove(group[0]));
		return group[0];
	}

	private void remove(Control part) {
		part.dispose();
		relayout();
		changed.run();
		setFocus();
	}

	private void relayout() {
		requestLayout();
		changed.run();
	}

	/** Shows a query; an outermost group also shows a single condition. */
	void set(Query query) {
		Stream.of(parts.getChildren()).forEach(Control::dispose);
		Query inner = query instanceof Query.Not negated && !(negated.part() instanceof Query.Term) ? negated.part() : query;
		not.setSelection(inner != query);
		boolean compound = inner instanceof Query.And || inner instanceof Query.Or || inner instanceof Query.Near;
		kind.select(inner instanceof Query.Or ? ANY
				: inner instanceof Query.Near near ? near.clauses() == Query.Near.SAME_PARENT ? SAME_PARENT : NEAR : ALL);
		if (inner instanceof Query.Near near && near.clauses() != Query.Near.SAME_PARENT) {
			distance.setSelection(near.clauses());
		}
		distance.setEnabled(kind.getSelectionIndex() == NEAR);
		(compound ? inner.children() : List.of(inner)).forEach(this::add);
		parts.requestLayout();
	}

	private void add(Query part) {
		if (part instanceof Query.Term term) {
			row().set(term, false, details);
		} else if (part instanceof Query.Not negated && negated.part() instanceof Query.Term term) {
			row().set(term, true, details);
		} else {
			group().set(part);
		}
	}

	/** The query; empty as long as no condition has what it needs. */
	Optional<Query> query() {
		List<Query> all = Stream.of(parts.getChildren())
				.flatMap(c -> (c instanceof QueryRow row ? row.query() : ((QueryGroup) c).query()).stream()).toList();
		if (all.isEmpty()) {
			return Optional.empty();
		}
		Query joined = all.size() == 1 ? all.getFirst() : switch (kind.getSelectionIndex()) {
		case ANY -> new Query.Or(all);
		case NEAR -> new Query.Near(all.getFirst(), rest(all), distance.getSelection());
		case SAME_PARENT -> new Query.Near(all.getFirst(), rest(all), Query.Near.SAME_PARENT);
		default -> new Query.And(all);
		};
		return Optional.of(not.getSelection() ? new Query.Not(joined) : joined);
	}

	private static Query rest(List<Query> all) {
		return all.size() == 2 ? all.getLast() : new Query.And(all.subList(1, all.size()));
	}

	@Override
	public boolean setFocus() {
		Control[] children = parts.getChildren();
		return children.length == 0 ? kind.setFocus() : children[children.length - 1].setFocus();
	}
}
