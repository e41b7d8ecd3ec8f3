// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
import org.policycoder.exchange.sheet.RowPlace;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.model.Category;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.codebook.CategoryDecisions;
import org.policycoder.ui.session.Failures;

/**
 * Shows what would come of a coding sheet. What the codebook does not know is given one of
 * its categories or left out; rows with another mistake are listed.
 */
final class CodingMatchPage extends WizardPage {

	private final ImportCodingsWizard wizard;

	private final Map<String, Integer> unknown = new LinkedHashMap<>();

	private final Map<String, String> chosen = new LinkedHashMap<>();

	private final List<Category> categories;

	private CategoryDecisions table;

	private Label heading;

	private StyledText problems;

	private Label problemsHeading;

	private Button others;

	private Label summary;

	private PolicyProject project;

	private CodingSheet shown;

	private Set<RowPlace> wrong = Set.of();

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
		table = new CategoryDecisions(body, new CategoryDecisions.Words(Messages.Match_InSheet, Messages.Match_Rows,
				Messages.Match_Meant, Messages.Match_Choose, Messages.Match_LeaveOut), name -> name,
				() -> getShell().getDisplay().asyncExec(this::look));
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 150).applyTo(table.control());
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
			setErrorMessage(Failures.sentence(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		setPageComplete(false);
		return false;
	}

	private void show(CodingSheet.Outlook outlook) {
		outlook.categories().forEach(unknown::putIfAbsent);
		table.show(unknown, categories, chosen);
		wrong = outlook.problems().stream().map(RowProblem::row).collect(Collectors.toSet());
		// What is unknown stands in the table already.
		Set<RowPlace> unmatched = wizard.codings().rows().stream().filter(r -> unknown.containsKey(r.category())).map(CodingRow::row)
				.collect(Collectors.toSet());
		List<RowProblem> listed = outlook.problems().stream().filter(p -> !unmatched.contains(p.row())).toList();
		problems.setText(listed.stream().map(RowProblem::sentence).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		exclude(heading, unknown.isEmpty());
		exclude(table.control(), unknown.isEmpty());
		exclude(problemsHeading, listed.isEmpty());
		exclude(problems, listed.isEmpty());
		exclude(others, wrong.isEmpty());
		others.setEnabled(outlook.added() > 0);
		String made = outlook.coders().isEmpty() ? "" //$NON-NLS-1$
				: ' ' + NLS.bind(Messages.Match_NewCoders, String.join(", ", outlook.coders())); //$NON-NLS-1$
		summary.setText(Wording.fill(Messages.Match_Summary, new Object[] { outlook.added(), outlook.repeated(), wrong.size() }) + made);
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
}
