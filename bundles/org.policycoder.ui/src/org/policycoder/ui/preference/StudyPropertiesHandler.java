// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.preference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.ui.api.StudyService;

/** Opens the properties of the study that the window shows. */
public final class StudyPropertiesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(StudyService.class).current()
				.ifPresent(study -> PreferencesUtil.createPropertyDialogOn(window.getShell(), study.project(),
						StudyPropertyPage.ID, new String[] { StudyPropertyPage.ID }, null).open());
		return null;
	}
}
