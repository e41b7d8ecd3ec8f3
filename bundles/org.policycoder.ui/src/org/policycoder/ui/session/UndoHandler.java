// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.policycoder.edit.ProjectSession;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;

/**
 * Undo and redo of the study that is shown; the menu says what will be undone.
 * plugin.xml says which, as {@code UndoHandler:redo}.
 */
public final class UndoHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {

	private boolean redo;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		redo = "redo".equals(data); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(StudyService.class).current().map(OpenStudy::session).ifPresent(redo ? ProjectSession::redo : ProjectSession::undo);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		if (window == null) {
			window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		}
		if (window != null) {
			window.getService(StudyService.class).current().ifPresent(s -> {
				String label = redo ? s.session().redoLabel(Locale.getDefault()) : s.session().undoLabel(Locale.getDefault());
				element.setText(label);
				element.setTooltip(label);
			});
		}
	}
}
