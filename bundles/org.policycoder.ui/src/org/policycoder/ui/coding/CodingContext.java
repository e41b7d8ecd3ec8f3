// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Makes the keys of coding work while a list of clauses has the focus. In the fields beside
 * it they stay what they are everywhere: Ctrl+Delete takes away a word there, not codings.
 */
public final class CodingContext implements FocusListener {

	/** The context that the keys of coding are bound in. */
	public static final String ID = "org.policycoder.ui.context.coding"; //$NON-NLS-1$

	private final IContextService contexts;

	private IContextActivation activation;

	private CodingContext(IContextService contexts) {
		this.contexts = contexts;
	}

	/**
	 * Looks after a list from now on.
	 *
	 * @param list
	 *            shows clauses
	 * @param contexts
	 *            the service of the part that the list is in
	 */
	public static void in(Control list, IContextService contexts) {
		list.addFocusListener(new CodingContext(contexts));
	}

	@Override
	public void focusGained(FocusEvent event) {
		if (activation == null) {
			activation = contexts.activateContext(ID);
		}
	}

	@Override
	public void focusLost(FocusEvent event) {
		if (activation != null) {
			contexts.deactivateContext(activation);
			activation = null;
		}
	}
}
