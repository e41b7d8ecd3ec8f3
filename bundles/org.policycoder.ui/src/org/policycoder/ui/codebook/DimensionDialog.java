// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.command.SetRule;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;

/** Everything about a dimension: its code, its rule and its words in both languages. */
final class DimensionDialog extends ElementDialog<Dimension> {

	private static final List<DimensionRule> RULES = List.of(DimensionRule.EXACTLY_ONE, DimensionRule.AT_LEAST_ONE,
			DimensionRule.AT_MOST_ONE, DimensionRule.ANY);

	private Combo rule;

	DimensionDialog(Shell shell, String title, Dimension before, CodebookIndex codebook) {
		super(shell, title, "org.policycoder.ui.dimension", Messages.Dimension_CodeMissing, before, codebook); //$NON-NLS-1$
	}

	@Override
	protected void addFields(Composite body) {
		new Label(body, SWT.NONE).setText(Messages.Dimension_Rule);
		rule = new Combo(body, SWT.READ_ONLY);
		RULES.forEach(r -> rule.add(CodebookView.rule(r)));
		rule.select(RULES.indexOf(before.getRule()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
	}

	@Override
	protected String problem() {
		return null;
	}

	@Override
	protected void showMessage() {
		setMessage(Messages.Dimension_Message);
	}

	@Override
	protected Dimension read() {
		Dimension dimension = ModelFactory.eINSTANCE.createDimension();
		dimension.setRule(RULES.get(rule.getSelectionIndex()));
		return dimension;
	}

	@Override
	protected List<ProjectCommand> changes(Dimension after) {
		return before.getRule() == after.getRule() ? List.of() : List.of(new SetRule(before.getCode(), after.getRule()));
	}
}
