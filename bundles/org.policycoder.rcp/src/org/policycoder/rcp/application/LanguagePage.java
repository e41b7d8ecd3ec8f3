// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** The language of the program, which it takes at the next start. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	/** Each in its own words, so that it is found by who reads no other. */
	private static final List<String> NAMES = List.of("English", "简体中文"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Button[] choices = new Button[LANGUAGES.size()];

	private IWorkbench workbench;

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.policycoder.ui.preferences_language"); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench bench) {
		workbench = bench;
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(body);
		Label question = new Label(body, SWT.WRAP);
		question.setText(Messages.Language_Question);
		GridDataFactory.fillDefaults().hint(380, SWT.DEFAULT).applyTo(question);
		for (int i = 0; i < choices.length; i++) {
			choices[i] = new Button(body, SWT.RADIO);
			choices[i].setText(NAMES.get(i));
			choices[i].setSelection(isCurrent(LANGUAGES.get(i)));
		}
		return body;
	}

	private static boolean isCurrent(Locale language) {
		return language.getLanguage().equals(Locale.of(Platform.getNL().split("_")[0]).getLanguage()); //$NON-NLS-1$
	}

	@Override
	public boolean performOk() {
		for (int i = 0; i < choices.length; i++) {
			if (choices[i].getSelection() && !isCurrent(LANGUAGES.get(i))) {
				return change(LANGUAGES.get(i));
			}
		}
		return true;
	}

	private boolean change(Locale language) {
		try {
			StartLanguage.set(language);
		} catch (IOException e) {
			setErrorMessage(NLS.bind(Messages.Language_NotWritten, e.getMessage()));
			return false;
		}
		if (MessageDialog.openQuestion(getShell(), Messages.Language_RestartTitle, Messages.Language_Restart)) {
			getShell().getDisplay().asyncExec(workbench::restart);
		}
		return true;
	}
}
