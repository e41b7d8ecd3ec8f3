// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.policycoder.ui.coding.CodingCockpit;
import org.policycoder.ui.session.CoderPreference;

/** Who codes, and whether it goes on by itself. Fonts, colours and keys are on the pages of the workbench. */
public final class CodingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Makes the page. */
	public CodingPreferencePage() {
		super(GRID);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.policycoder.ui.preferences"); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, CoderPreference.NODE);
		store.setDefault(CoderPreference.NAME, CoderPreference.name());
		store.setDefault(CodingCockpit.ADVANCE, true);
		setPreferenceStore(store);
		setDescription(Messages.Preferences_Description);
	}

	@Override
	protected void createFieldEditors() {
		StringFieldEditor name = new StringFieldEditor(CoderPreference.NAME, Messages.Preferences_CoderName,
				getFieldEditorParent());
		addField(name);
		addField(new BooleanFieldEditor(CodingCockpit.ADVANCE, Messages.Preferences_Advance, getFieldEditorParent()));
	}
}
