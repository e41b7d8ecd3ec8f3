// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks who codes, and, where the results count the codings of others, whether they are to count the coder's:
 * whoever watches the matrix while coding is not to wonder why it stands still.
 */
final class CoderDialog extends Dialog {

	/** In dialog units. */
	private static final int WIDTH = 300;

	private final String study;

	private final List<String> offered;

	private final List<String> counted;

	private String name;

	private boolean countsMine;

	private Label whose;

	private Button mine;

	/**
	 * Makes the dialog.
	 *
	 * @param study
	 *            the name of the study
	 * @param offered
	 *            the names of coders that can be chosen beside a new one
	 * @param counted
	 *            the names of those whose codings alone count; empty not to ask
	 */
	CoderDialog(Shell parent, String study, List<String> offered, List<String> counted) {
		super(parent);
		this.study = study;
		this.offered = offered;
		this.counted = counted;
		this.name = CoderPreference.name();
	}

	/** The name that was given, without blanks around it. */
	String name() {
		return name;
	}

	/** Whether the results are to count what the coder codes, and nothing else. */
	boolean countsMine() {
		return countsMine && !isCounted();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ActiveCoder_Title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		wrapped(area, NLS.bind(offered.isEmpty() ? Messages.ActiveCoder_Question : Messages.ActiveCoder_WhoAreYou, study));
		Combo names = new Combo(area, SWT.DROP_DOWN);
		names.setItems(offered.toArray(String[]::new));
		names.setText(name);
		names.addModifyListener(e -> named(names.getText()));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).hint(convertHorizontalDLUsToPixels(WIDTH), SWT.DEFAULT).applyTo(names);
		if (!counted.isEmpty()) {
			whose = wrapped(area, longest());
			mine = WidgetFactory.button(SWT.CHECK).text(Messages.ActiveCoder_CountMine)
					.onSelect(e -> countsMine = mine.getSelection()).create(area);
		}
		return area;
	}

	/** Whether the coder who is named is one of those whose codings count already. */
	private boolean isCounted() {
		return counted.stream().anyMatch(name::equalsIgnoreCase);
	}

	private String whose() {
		return NLS.bind(isCounted() ? Messages.ActiveCoder_CountedAlready : Messages.ActiveCoder_Counted,
				isCounted() ? name : String.join(Messages.ActiveCoder_And, counted));
	}

	/** There is room for either sentence. */
	private String longest() {
		return NLS.bind(Messages.ActiveCoder_Counted, String.join(Messages.ActiveCoder_And, counted));
	}

	private Label wrapped(Composite area, String text) {
		Label label = WidgetFactory.label(SWT.WRAP).text(text).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertHorizontalDLUsToPixels(WIDTH), SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		named(name);
	}

	private void named(String text) {
		name = text.strip();
		getButton(IDialogConstants.OK_ID).setEnabled(!name.isEmpty());
		if (mine != null) {
			whose.setText(whose().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			mine.setEnabled(!isCounted());
			mine.setSelection(countsMine());
		}
	}
}
