// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Labels;

/** Asks what becomes of the codings of each category that is used, when the codebook is another one. */
final class CategoryMappingPage extends WizardPage {

	private static final String REMOVE = ""; //$NON-NLS-1$

	private final CodebookIndex old;

	private final Map<String, Integer> counts;

	private final CodebookChoicePage choice;

	private final Map<String, String> codes = new LinkedHashMap<>();

	private List<Category> targets = List.of();

	private Codebook mapped;

	private TableViewer table;

	private Label summary;

	CategoryMappingPage(CodebookIndex old, Map<String, Integer> counts, CodebookChoicePage choice) {
		super("mapping"); //$NON-NLS-1$
		this.old = old;
		this.counts = counts;
		this.choice = choice;
		setTitle(Messages.Mapping_Title);
		setDescription(Messages.Mapping_Description);
		setPageComplete(false);
	}

	/** Whether there are codings that somebody has to decide on. */
	boolean isNeeded() {
		map();
		return mapped != null && !counts.isEmpty();
	}

	/** What has the same label is the same; that the same code means the same is not for sure. */
	private void map() {
		if (choice.codebook() == mapped) {
			return;
		}
		mapped = choice.codebook();
		codes.clear();
		if (mapped != null) {
			targets = new CodebookIndex(mapped).entries().stream().map(CodebookIndex.Entry::category).filter(c -> !c.isGroupOnly()).toList();
			for (String code : counts.keySet()) {
				old.find(code).flatMap(e -> targets.stream().filter(t -> sameLabel(e.category(), t)).findFirst())
						.ifPresent(t -> codes.put(code, t.getCode()));
			}
		}
	}

	private static boolean sameLabel(Category a, Category b) {
		EMap<String, String> labels = b.getLabel();
		return a.getLabel().stream().anyMatch(l -> l.getValue() != null && l.getValue().equalsIgnoreCase(labels.get(l.getKey())));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		table = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(720, 320).applyTo(table.getControl());
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.Mapping_Old, 300, c -> old.find(c).map(e -> label(e.category())).orElse(c));
		column(Messages.Mapping_Codings, 90, c -> Integer.toString(counts.get(c)));
		column(Messages.Mapping_New, 310, this::target).setEditingSupport(new Choice());
		summary = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
	}

	private interface CellText {
		String of(String code);
	}

	private TableViewerColumn column(String label, int width, CellText text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.of((String) element);
			}
		});
		return column;
	}

	private static String label(Category category) {
		return category.getCode() + "  " + Labels.label(category, Locale.getDefault().getLanguage()); //$NON-NLS-1$
	}

	private String target(String code) {
		String target = codes.get(code);
		if (target == null) {
			return Messages.Mapping_Choose;
		}
		return target.equals(REMOVE) ? Messages.Mapping_Remove
				: targets.stream().filter(t -> t.getCode().equals(target)).findFirst().map(CategoryMappingPage::label).orElse(target);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			map();
			table.setInput(counts.keySet().toArray());
			check();
		}
		super.setVisible(visible);
	}

	private void check() {
		long open = counts.keySet().stream().filter(c -> !codes.containsKey(c)).count();
		int removed = counts.entrySet().stream().filter(e -> REMOVE.equals(codes.get(e.getKey()))).mapToInt(Map.Entry::getValue).sum();
		summary.setText(NLS.bind(Messages.Mapping_Summary, open, removed));
		setPageComplete(open == 0);
	}

	/** By the code of each category that is used, the code that its codings get; empty for those that are removed. */
	Map<String, String> codes() {
		map();
		return codes;
	}

	private final class Choice extends EditingSupport {

		Choice() {
			super(table);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			ComboBoxCellEditor editor = new ComboBoxCellEditor(table.getTable(),
					Stream.concat(Stream.of(Messages.Mapping_Remove), targets.stream().map(CategoryMappingPage::label)).toArray(String[]::new),
					SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			String code = codes.get(element);
			return code == null ? -1 : 1 + targets.stream().map(Category::getCode).toList().indexOf(code);
		}

		@Override
		protected void setValue(Object element, Object value) {
			int index = (Integer) value;
			if (index >= 0) {
				codes.put((String) element, index == 0 ? REMOVE : targets.get(index - 1).getCode());
				table.update(element, null);
				check();
			}
		}
	}
}
