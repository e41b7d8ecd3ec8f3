// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** What keys and the Edit menu do in a field; plugin.xml says what, as {@code FieldHandler:undo}. */
public final class FieldHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Field field = Field.of(Display.getCurrent().getFocusControl()).orElse(null);
		if (field != null && Fields.history(field) != null) {
			switch (what) {
			case "undo" -> show(Fields.history(field).undo(), field); //$NON-NLS-1$
			case "redo" -> show(Fields.history(field).redo(), field); //$NON-NLS-1$
			case "cut" -> field.cut(); //$NON-NLS-1$
			case "copy" -> field.copy(); //$NON-NLS-1$
			case "paste" -> field.paste(); //$NON-NLS-1$
			case "select-all" -> field.selectAll(); //$NON-NLS-1$
			default -> throw new ExecutionException(what);
			}
		}
		return null;
	}

	/** The history knows this text already, so that it is no new step. */
	private static void show(FieldHistory.State state, Field field) {
		field.set(state.text(), state.caret());
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		String label = switch (what) {
		case "undo" -> Messages.Field_Undo; //$NON-NLS-1$
		case "redo" -> Messages.Field_Redo; //$NON-NLS-1$
		default -> null;
		};
		if (label != null) {
			element.setText(label);
			element.setTooltip(label);
		}
	}
}
