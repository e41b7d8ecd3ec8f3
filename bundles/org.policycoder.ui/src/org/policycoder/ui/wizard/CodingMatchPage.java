// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
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
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.policycoder.exchange.coding.CodingRow;
import org.policycoder.exchange.coding.CodingSheet;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.model.Category;
import org.policycoder.model.Labels;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * Shows what would come of a coding sheet. What the codebook does not know is given one of
 * its categories or left out; rows with another mistake are listed.
 */
final class CodingMatchPage extends WizardPage {

	private final ImportCodingsWizard wizard;

	private final Map<String, Integer> unknown = new LinkedHashMap<>();

	private final Map<String, String> chosen = new LinkedHashMap<>();

	private final List<Category> categories;

	private TableViewer table;

	private Label heading;

	private StyledText problems;

	private Label problemsHeading;

	private Button others;

	private Label summary;

	private PolicyProject project;

	private CodingSheet shown;

	private Set<Integer> wrong = Set.of();

	CodingMatchPage(ImportCodingsWizard wizard) {
		super("match"); //$NON-NLS-1$
		this.wizard = wizard;
		this.categories = new ArrayList<>();
		setTitle(Messages.Match_Title);
		setDescription(Messages.Match_Description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		wizard.session().codebook().entries().stream().map(e -> e.category()).filter(c -> !c.isGroupOnly())
				.forEach(categories::add);
		summary = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(700, SWT.DEFAULT).applyTo(summary);
		heading = new Label(body, SWT.NONE);
		heading.setText(Messages.Match_Categories);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(heading);
		table = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 150).applyTo(table.getControl());
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.Match_InSheet, 260, name -> name);
		column(Messages.Match_Rows, 80, name -> Integer.toString(unknown.get(name)));
		column(Messages.Match_Meant, 320, this::meant).setEditingSupport(new Choice());
		problemsHeading = new Label(body, SWT.NONE);
		problemsHeading.setText(Messages.Match_Problems);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(problemsHeading);
		problems = new StyledText(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		problems.setMargins(8, 6, 8, 6);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 130).applyTo(problems);
		others = new Button(body, SWT.CHECK);
		others.setText(Messages.Match_Others);
		GridDataFactory.fillDefaults().applyTo(others);
		others.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> complete()));
	}

	private interface CellText {
		String of(String name);
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

	private String meant(String name) {
		String code = chosen.get(name);
		if (code == null) {
			return Messages.Match_Choose;
		}
		return code.isEmpty() ? Messages.Match_LeaveOut
				: categories.stream().filter(c -> c.getCode().equals(code)).findFirst().map(CodingMatchPage::label).orElse(code);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && wizard.codings() != null && !wizard.codings().equals(shown)) {
			getShell().getDisplay().asyncExec(this::load);
		} else if (visible) {
			getContainer().updateButtons();
		}
	}

	private void load() {
		unknown.clear();
		chosen.clear();
		others.setSelection(false);
		try {
			wizard.session().flush();
			project = null;
			if (look()) {
				shown = wizard.codings();
			}
		} catch (StorageException e) {
			setErrorMessage(e.getMessage());
		}
	}

	/** Sees what would come of the sheet as it is decided on so far. */
	private boolean look() {
		CodingSheet.Outlook[] outlook = new CodingSheet.Outlook[1];
		CodingSheet decided = decided();
		setErrorMessage(null);
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask(Messages.Match_Task, IProgressMonitor.UNKNOWN);
				try {
					if (project == null) {
						project = PolicyProject.open(wizard.session().folder());
					}
					outlook[0] = decided.outlook(project, wizard.coder());
				} catch (StorageException e) {
					throw new InvocationTargetException(e);
				}
			});
			show(outlook[0]);
			return true;
		} catch (InvocationTargetException e) {
			setErrorMessage(e.getCause().getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		setPageComplete(false);
		return false;
	}

	private void show(CodingSheet.Outlook outlook) {
		outlook.categories().forEach(unknown::putIfAbsent);
		table.setInput(unknown.keySet().toArray());
		wrong = outlook.problems().stream().map(RowProblem::row).collect(Collectors.toSet());
		// What is unknown stands in the table already.
		Set<Integer> unmatched = wizard.codings().rows().stream().filter(r -> unknown.containsKey(r.category())).map(CodingRow::row)
				.collect(Collectors.toSet());
		List<RowProblem> listed = outlook.problems().stream().filter(p -> !unmatched.contains(p.row())).toList();
		problems.setText(listed.stream().map(RowProblem::sentence).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		exclude(heading, unknown.isEmpty());
		exclude(table.getControl(), unknown.isEmpty());
		exclude(problemsHeading, listed.isEmpty());
		exclude(problems, listed.isEmpty());
		exclude(others, wrong.isEmpty());
		others.setEnabled(outlook.added() > 0);
		String made = outlook.coders().isEmpty() ? "" //$NON-NLS-1$
				: ' ' + NLS.bind(Messages.Match_NewCoders, String.join(", ", outlook.coders())); //$NON-NLS-1$
		summary.setText(NLS.bind(Messages.Match_Summary, new Object[] { outlook.added(), outlook.repeated(), wrong.size() }) + made);
		((Composite) getControl()).layout(true, true);
		complete();
	}

	private static void exclude(Control control, boolean excluded) {
		control.setVisible(!excluded);
		((GridData) control.getLayoutData()).exclude = excluded;
	}

	private void complete() {
		setPageComplete(wrong.isEmpty() || others.getSelection());
		getContainer().updateButtons();
	}

	private CodingSheet decided() {
		return wizard.codings().renamed(chosen);
	}

	/** The sheet with everything that was decided on it. */
	CodingSheet codings() {
		return decided().without(wrong);
	}

	private final class Choice extends EditingSupport {

		Choice() {
			super(table);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			String[] items = Stream.concat(Stream.of(Messages.Match_LeaveOut), categories.stream().map(CodingMatchPage::label))
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
			String code = chosen.get(element);
			return code == null ? -1 : 1 + categories.stream().map(Category::getCode).toList().indexOf(code);
		}

		@Override
		protected void setValue(Object element, Object value) {
			int index = (Integer) value;
			if (index >= 0) {
				chosen.put((String) element, index == 0 ? "" : categories.get(index - 1).getCode()); //$NON-NLS-1$
				getShell().getDisplay().asyncExec(CodingMatchPage.this::look);
			}
		}
	}
}
