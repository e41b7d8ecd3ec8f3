// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.policycoder.model.Category;
import org.policycoder.model.Labels;
import org.policycoder.ui.Headings;

/**
 * A table in which the user decides which category of a codebook takes the codings of each
 * name: of another codebook's category, or of one that a coding sheet has.
 */
public final class CategoryDecisions {

	/** The decision for no category at all. */
	public static final String NONE = ""; //$NON-NLS-1$

	/**
	 * The words of the table.
	 *
	 * @param name
	 *            heading of the names
	 * @param count
	 *            heading of how often each name is there
	 * @param category
	 *            heading of the decisions
	 * @param open
	 *            stands where nothing has been decided
	 * @param none
	 *            what {@link #NONE} is called
	 */
	public record Words(String name, String count, String category, String open, String none) {}

	private final TableViewer table;

	private final Words words;

	private final Runnable decided;

	private Map<String, Integer> counts = Map.of();

	private Map<String, String> decisions = Map.of();

	private List<Category> categories = List.of();

	/**
	 * Makes the table, empty.
	 *
	 * @param parent
	 *            where it is
	 * @param words
	 *            its words
	 * @param shown
	 *            how a name is shown
	 * @param decided
	 *            run when the user has decided on a name
	 */
	public CategoryDecisions(Composite parent, Words words, UnaryOperator<String> shown, Runnable decided) {
		this.words = words;
		this.decided = decided;
		table = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(words.name(), 290, shown);
		column(words.count(), 80, name -> Integer.toString(counts.get(name)));
		column(words.category(), 320, this::decision).setEditingSupport(new Choice());
	}

	/**
	 * Gets the table.
	 *
	 * @return the control, without data of a layout
	 */
	public Control control() {
		return table.getControl();
	}

	/**
	 * Shows names to be decided on.
	 *
	 * @param named
	 *            the names, each with how often it is there
	 * @param targets
	 *            the categories to choose from
	 * @param made
	 *            what is decided: by name the code of a category, or {@link #NONE}; changed
	 *            by the user's decisions
	 */
	public void show(Map<String, Integer> named, List<Category> targets, Map<String, String> made) {
		counts = named;
		categories = targets;
		decisions = made;
		table.setInput(named.keySet().toArray());
	}

	private TableViewerColumn column(String heading, int width, Function<String, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(heading);
		column.getColumn().setWidth(Headings.fit(table.getControl(), heading, width));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(name -> text.apply((String) name)));
		return column;
	}

	/**
	 * Names a category where several codebooks may have one of the same name.
	 *
	 * @param category
	 *            a category
	 * @return its code and its label in the language of the workbench
	 */
	static String label(Category category) {
		return category.getCode() + "  " + Labels.label(category, Locale.getDefault().getLanguage()); //$NON-NLS-1$
	}

	private String decision(String name) {
		String code = decisions.get(name);
		if (code == null) {
			return words.open();
		}
		return code.equals(NONE) ? words.none()
				: categories.stream().filter(c -> c.getCode().equals(code)).findFirst().map(CategoryDecisions::label).orElse(code);
	}

	private final class Choice extends EditingSupport {

		Choice() {
			super(table);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			String[] items = Stream.concat(Stream.of(words.none()), categories.stream().map(CategoryDecisions::label))
					.toArray(String[]::new);
			ComboBoxCellEditor editor = new ComboBoxCellEditor(table.getTable(), items, SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			String code = decisions.get(element);
			return code == null ? -1 : 1 + categories.stream().map(Category::getCode).toList().indexOf(code);
		}

		@Override
		protected void setValue(Object element, Object value) {
			int index = (Integer) value;
			if (index >= 0) {
				decisions.put((String) element, index == 0 ? NONE : categories.get(index - 1).getCode());
				table.update(element, null);
				decided.run();
			}
		}
	}
}
