// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.policycoder.core.edit.ChangeCode;
import org.policycoder.core.edit.ProjectCommand;
import org.policycoder.core.edit.SetRule;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;

/** Everything about a dimension: its code, its rule and its words in both languages. */
final class DimensionDialog extends TitleAreaDialog {

	private static final List<DimensionRule> RULES = List.of(DimensionRule.EXACTLY_ONE, DimensionRule.AT_LEAST_ONE,
			DimensionRule.AT_MOST_ONE, DimensionRule.ANY);

	private final String title;

	private final Dimension before;

	private final CodebookIndex codebook;

	private Dimension after;

	private Text code;

	private Combo rule;

	private ElementWords words;

	DimensionDialog(Shell shell, String title, Dimension before, CodebookIndex codebook) {
		super(shell);
		this.title = title;
		this.before = before;
		this.codebook = codebook;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.policycoder.ui.dimension"); //$NON-NLS-1$
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		label(body, Messages.Category_Code);
		code = new Text(body, SWT.BORDER);
		code.setText(before.getCode());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(code);
		code.addModifyListener(e -> check());
		label(body, Messages.Dimension_Rule);
		rule = new Combo(body, SWT.READ_ONLY);
		RULES.forEach(r -> rule.add(CodebookView.rule(r)));
		rule.select(RULES.indexOf(before.getRule()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
		words = new ElementWords(body, before);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(words.control());
		return area;
	}

	private static void label(Composite body, String words) {
		Label label = new Label(body, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		setMessage(Messages.Dimension_Message);
		check();
		return contents;
	}

	private void check() {
		String wanted = code.getText().strip();
		String problem = wanted.isEmpty() ? Messages.Dimension_CodeMissing
				: !wanted.equals(before.getCode()) && (codebook.find(wanted).isPresent() || codebook.dimension(wanted).isPresent())
						? NLS.bind(Messages.Category_CodeTaken, wanted)
						: null;
		setErrorMessage(problem);
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(problem == null);
		}
	}

	@Override
	protected void okPressed() {
		after = ModelFactory.eINSTANCE.createDimension();
		after.setCode(code.getText().strip());
		after.setRule(RULES.get(rule.getSelectionIndex()));
		words.fill(after);
		super.okPressed();
	}

	/** The dimension as it was filled in. */
	Dimension dimension() {
		return after;
	}

	/** What has to be done so that the dimension is as it was filled in; empty when nothing was changed. */
	List<ProjectCommand> changes() {
		List<ProjectCommand> commands = new ArrayList<>(ElementWords.changes(before, after));
		if (before.getRule() != after.getRule()) {
			commands.add(new SetRule(before.getCode(), after.getRule()));
		}
		if (!before.getCode().equals(after.getCode())) {
			commands.add(new ChangeCode(before.getCode(), after.getCode()));
		}
		return commands;
	}
}
