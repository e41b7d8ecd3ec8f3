// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Asks which column of a sheet holds what: guessed, and changed by the user where the guess is wrong. */
final class ColumnChoice {

	private final Map<String, Combo> combos = new LinkedHashMap<>();

	private List<String> headings = List.of();

	/** Makes a choice for each field, given by id with its label. */
	ColumnChoice(Composite parent, Map<String, String> fields, int aLine, Runnable changed) {
		Composite body = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		GridLayoutFactory.fillDefaults().numColumns(2 * aLine).spacing(8, 4).applyTo(body);
		fields.forEach((id, label) -> {
			StudyLocation.label(body, NLS.bind(Messages.Columns_Label, label));
			Combo combo = new Combo(body, SWT.READ_ONLY);
			combo.setData("field", id); //$NON-NLS-1$
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				release(combo);
				changed.run();
			}));
			combos.put(id, combo);
		});
	}

	/** A column holds one field only. */
	private void release(Combo chosen) {
		combos.values().stream().filter(c -> c != chosen && c.getSelectionIndex() == chosen.getSelectionIndex())
				.forEach(c -> c.select(0));
	}

	/** Shows the columns of a sheet, and by field the heading of the column that holds it. */
	void show(List<String> columns, Map<String, String> chosen) {
		headings = columns.stream().filter(h -> !h.isEmpty()).toList();
		String[] items = Stream.concat(Stream.of(Messages.Columns_None), headings.stream()).toArray(String[]::new);
		combos.forEach((id, combo) -> {
			combo.setItems(items);
			combo.select(1 + headings.indexOf(chosen.get(id)));
		});
	}

	/** By field, the heading of the column that holds it; empty where none does. */
	Map<String, String> chosen() {
		Map<String, String> chosen = new LinkedHashMap<>();
		combos.forEach((id, combo) -> chosen.put(id,
				combo.getSelectionIndex() <= 0 ? "" : headings.get(combo.getSelectionIndex() - 1))); //$NON-NLS-1$
		return chosen;
	}
}
