// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.policycoder.analysis.query.Query;
import org.policycoder.analysis.query.Query.Term;
import org.policycoder.analysis.query.QueryField;

/** One condition of a query: a field, what is asked of it, and a value. */
final class QueryRow extends Composite {

	/** What is asked of a field. */
	private enum Asked {
		CONTAINS(false, false), IS(false, true), ANY(false, false), CONTAINS_NOT(true, false), IS_NOT(true, true), NONE(true, false);

		private final boolean negated;
		private final boolean exact;

		Asked(boolean negated, boolean exact) {
			this.negated = negated;
			this.exact = exact;
		}

		boolean any() {
			return this == ANY || this == NONE;
		}
	}

	private static final List<String> LABELS = List.of(Messages.Row_Contains, Messages.Row_Is, Messages.Row_Any, Messages.Row_ContainsNot,
			Messages.Row_IsNot, Messages.Row_None);

	private static final int VALUE_WIDTH = 150;

	private static final int DETAIL_WIDTH = 70;

	private final Function<QueryField, List<String>> values;

	private final Combo field;

	private final Combo asked;

	private final Combo detail;

	private final Combo value;

	private boolean setting;

	/**
	 * @param values
	 *            what to offer for a field, a value each, with words behind a blank; none where the user writes
	 * @param details
	 *            the ids of coders, or headings of attributes
	 * @param changed
	 *            run when the user has changed something
	 * @param remove
	 *            run when the user wants the row away
	 */
	QueryRow(Composite parent, Function<QueryField, List<String>> values, Function<QueryField, List<String>> details, Runnable changed,
			Runnable remove) {
		super(parent, SWT.NONE);
		this.values = values;
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(4, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		field = combo(SWT.READ_ONLY, Messages.Row_Field, Stream.of(QueryField.values()).map(f -> f.label(Locale.getDefault())).toList());
		detail = combo(SWT.DROP_DOWN, Messages.Row_Detail, List.of());
		GridDataFactory.fillDefaults().hint(DETAIL_WIDTH, SWT.DEFAULT).applyTo(detail);
		asked = combo(SWT.READ_ONLY, Messages.Row_Asked, LABELS);
		value = combo(SWT.DROP_DOWN, Messages.Row_Value, List.of());
		GridDataFactory.fillDefaults().grab(true, false).hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(value);
		Button away = new Button(this, SWT.PUSH);
		away.setText("\u2212"); //$NON-NLS-1$
		away.setToolTipText(Messages.Row_Remove);
		name(away, Messages.Row_Remove);
		away.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> remove.run()));
		field.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			value.setText(""); //$NON-NLS-1$
			detail.setText(""); //$NON-NLS-1$
			offer(details);
			changed.run();
		}));
		ModifyListener typed = e -> {
			if (!setting) {
				changed.run();
			}
		};
		asked.addModifyListener(e -> value.setEnabled(!asked().any()));
		asked.addModifyListener(typed);
		detail.addModifyListener(typed);
		value.addModifyListener(typed);
		setting = true;
		field.select(0);
		asked.select(0);
		setting = false;
		offer(details);
	}

	private Combo combo(int style, String name, List<String> items) {
		Combo combo = new Combo(this, style);
		combo.setItems(items.toArray(String[]::new));
		combo.setToolTipText(name);
		name(combo, name);
		return combo;
	}

	static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	private void offer(Function<QueryField, List<String>> details) {
		setting = true;
		value.setItems(values.apply(field()).toArray(String[]::new));
		detail.setItems(details.apply(field()).toArray(String[]::new));
		detail.setEnabled(field().isDetailed());
		detail.setToolTipText(field() == QueryField.ATTRIBUTE ? Messages.Row_Heading : Messages.Row_Detail);
		setting = false;
	}

	private QueryField field() {
		return QueryField.values()[Math.max(0, field.getSelectionIndex())];
	}

	private Asked asked() {
		return Asked.values()[Math.max(0, asked.getSelectionIndex())];
	}

	void set(Term term, boolean negated, Function<QueryField, List<String>> details) {
		field.select(term.field().ordinal());
		offer(details);
		setting = true;
		boolean any = term.value().equals(Term.ANY) && term.field() != QueryField.WORDS;
		Asked now = any ? negated ? Asked.NONE : Asked.ANY
				: Stream.of(Asked.values()).filter(a -> a.negated == negated && a.exact == term.exact()).findFirst().orElseThrow();
		asked.select(now.ordinal());
		detail.setText(term.detail() == null ? "" : term.detail()); //$NON-NLS-1$
		value.setText(any ? "" : Stream.of(value.getItems()).filter(i -> code(i).equals(term.value())).findFirst().orElse(term.value())); //$NON-NLS-1$
		setting = false;
	}

	/** The condition; empty as long as it lacks a value. */
	Optional<Query> query() {
		String typed = value.getText().strip();
		String wanted = asked().any() ? Term.ANY : value.indexOf(value.getText()) >= 0 ? code(typed) : typed;
		String named = detail.getText().strip();
		if (wanted.isEmpty() || field() == QueryField.ATTRIBUTE && named.isEmpty()) {
			return Optional.empty();
		}
		Term term = new Term(field(), named.isEmpty() || !field().isDetailed() ? null : named, asked().exact, wanted);
		return Optional.of(asked().negated ? new Query.Not(term) : term);
	}

	/** What is offered begins with the value, its words behind a wide blank. */
	private static String code(String offered) {
		int blank = offered.indexOf(SEPARATOR);
		return blank < 0 ? offered : offered.substring(0, blank);
	}

	/** Between a value and its words. */
	static final char SEPARATOR = '\u2003';

	@Override
	public boolean setFocus() {
		return field.setFocus();
	}
}
