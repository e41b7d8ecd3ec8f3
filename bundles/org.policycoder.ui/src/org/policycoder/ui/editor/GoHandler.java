// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.ui.session.Commands;

/** Goes from clause to clause; plugin.xml says which way, as {@code GoHandler:next-uncoded}. */
public final class GoHandler extends AbstractHandler implements IExecutableExtension {

	private boolean forwards;

	private boolean uncoded;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		forwards = ((String) data).startsWith("next"); //$NON-NLS-1$
		uncoded = ((String) data).endsWith("uncoded"); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor && editor.isShown()) {
			int step = forwards ? 1 : -1;
			if (uncoded) {
				editor.goUncoded(step);
			} else if (!editor.go(step)) {
				Commands.statusLine(editor).setMessage(forwards ? Messages.Go_LastClause : Messages.Go_FirstClause);
			}
		}
		return null;
	}
}
