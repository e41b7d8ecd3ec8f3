// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The choices above a result: what it is of. */
public final class ResultBar {

	private static final int LEAST = 90;

	private final Composite control;

	/**
	 * Makes a bar without choices.
	 *
	 * @param parent
	 *            has a grid of one column
	 */
	public ResultBar(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
	}

	/**
	 * Adds a choice.
	 *
	 * @param label
	 *            what is chosen, ending in a colon
	 * @param text
	 *            names what there is to choose
	 * @param chosen
	 *            run when the user has chosen
	 * @return the choice, empty
	 */
	public ComboViewer choice(String label, Function<Object, String> text, Runnable chosen) {
		((GridLayout) control.getLayout()).numColumns = control.getChildren().length + 2;
		new Label(control, SWT.NONE).setText(label);
		ComboViewer combo = new ComboViewer(control, SWT.READ_ONLY);
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(text));
		// Where there is little room, all get narrower alike.
		GridDataFactory.fillDefaults().hint(LEAST, SWT.DEFAULT).grab(true, false).applyTo(combo.getControl());
		combo.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label;
			}
		});
		combo.addPostSelectionChangedListener(e -> chosen.run());
		return combo;
	}

	/**
	 * Adds a choice among a few that are always there.
	 *
	 * @param label
	 *            as for {@link #choice}
	 * @param values
	 *            what there is to choose
	 * @param first
	 *            what is chosen first
	 * @param text
	 *            as for {@link #choice}
	 * @param chosen
	 *            as for {@link #choice}
	 * @param <T>
	 *            what is chosen
	 * @return the choice
	 */
	@SuppressWarnings("unchecked")
	public <T> ComboViewer choice(String label, Collection<T> values, T first, Function<T, String> text,
			Runnable chosen) {
		ComboViewer combo = choice(label, o -> text.apply((T) o), () -> {});
		combo.setInput(values);
		combo.setSelection(new StructuredSelection(first));
		combo.addPostSelectionChangedListener(e -> chosen.run());
		return combo;
	}

	/**
	 * Shows a choice or hides it, where it makes no difference.
	 *
	 * @param combo
	 *            a choice
	 * @param shown
	 *            whether it can be chosen
	 */
	public static void show(ComboViewer combo, boolean shown) {
		Composite bar = combo.getControl().getParent();
		List<Control> all = List.of(bar.getChildren());
		for (Control control : List.of(all.get(all.indexOf(combo.getControl()) - 1), combo.getControl())) {
			GridData data = control.getLayoutData() instanceof GridData given ? given : new GridData();
			data.exclude = !shown;
			control.setLayoutData(data);
			control.setVisible(shown);
		}
		((GridLayout) bar.getLayout()).numColumns = (int) all.stream().filter(Control::getVisible).count();
		bar.requestLayout();
	}

	/**
	 * Gets what is chosen.
	 *
	 * @param combo
	 *            a choice
	 * @param type
	 *            what there is to choose
	 * @param <T>
	 *            what there is to choose
	 * @return what is chosen, or null
	 */
	public static <T> T chosen(ComboViewer combo, Class<T> type) {
		return type.cast(combo.getStructuredSelection().getFirstElement());
	}
}
