// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finding and zooming in the text; plugin.xml says what, as {@code TextHandler:find}. */
public final class TextHandler extends AbstractHandler implements IExecutableExtension {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor && editor.isShown()) {
			switch (what) {
			case "find" -> editor.find(); //$NON-NLS-1$
			case "find-next" -> editor.findNext(true); //$NON-NLS-1$
			case "find-previous" -> editor.findNext(false); //$NON-NLS-1$
			case "zoom-in" -> editor.zoom(1); //$NON-NLS-1$
			case "zoom-out" -> editor.zoom(-1); //$NON-NLS-1$
			case "zoom-reset" -> editor.zoom(0); //$NON-NLS-1$
			case "copy" -> editor.copy(); //$NON-NLS-1$
			case "select-all" -> editor.selectAll(); //$NON-NLS-1$
			default -> throw new ExecutionException(what);
			}
		}
		return null;
	}
}
