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
import org.eclipse.swt.widgets.Shell;
import org.policycoder.ui.preference.CoderPreference;

/**
 * Asks who codes, and, where the results count the codings of others, whether they are to count the coder's:
 * whoever watches the matrix while coding is not to wonder why it stands still.
 */
final class CoderDialog extends Dialog {

	private final String study;

	private final List<String> offered;

	private final String counted;

	private String name;

	private boolean countsMine;

	/**
	 * Makes the dialog.
	 *
	 * @param study
	 *            the name of the study
	 * @param offered
	 *            the names of coders that can be chosen beside a new one
	 * @param counted
	 *            the names of those whose codings count; null not to ask
	 */
	CoderDialog(Shell parent, String study, List<String> offered, String counted) {
		super(parent);
		this.study = study;
		this.offered = offered;
		this.counted = counted;
		this.name = CoderPreference.name().strip();
	}

	/** The name that was given, without blanks around it. */
	String name() {
		return name;
	}

	/** Whether the results are to count what the coder codes, and nothing else. */
	boolean countsMine() {
		return countsMine;
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
		GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
		if (counted != null) {
			wrapped(area, NLS.bind(Messages.ActiveCoder_Counted, counted));
			WidgetFactory.button(SWT.CHECK).text(Messages.ActiveCoder_CountMine)
					.onSelect(e -> countsMine = ((Button) e.widget).getSelection()).create(area);
		}
		return area;
	}

	private void wrapped(Composite area, String text) {
		GridDataFactory.fillDefaults().grab(true, false).hint(convertHorizontalDLUsToPixels(300), SWT.DEFAULT)
				.applyTo(WidgetFactory.label(SWT.WRAP).text(text).create(area));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		named(name);
	}

	private void named(String text) {
		name = text.strip();
		getButton(IDialogConstants.OK_ID).setEnabled(!name.isEmpty());
	}
}
