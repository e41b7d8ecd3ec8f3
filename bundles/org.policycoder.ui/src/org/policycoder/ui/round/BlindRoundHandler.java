// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.round;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.ui.api.StudyService;

/** Opens the wizard of blind rounds on the study that the window shows. */
public final class BlindRoundHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(StudyService.class).current()
				.ifPresent(study -> new WizardDialog(window.getShell(), new BlindRoundWizard(study.session())).open());
		return null;
	}
}
