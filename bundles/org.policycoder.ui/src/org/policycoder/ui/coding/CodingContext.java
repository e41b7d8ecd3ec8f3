// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Makes the keys of coding work while a list of clauses or the text has the focus. In the
 * fields beside it they stay what they are everywhere: Ctrl+Delete takes away a word there,
 * not codings, and Space is a space.
 */
public final class CodingContext implements FocusListener {

	private static final String LIST = "org.policycoder.ui.context.coding"; //$NON-NLS-1$

	private static final String TEXT = "org.policycoder.ui.context.text"; //$NON-NLS-1$

	private final String context;

	private final IContextService contexts;

	private IContextActivation activation;

	private CodingContext(String context, IWorkbenchPart part) {
		this.context = context;
		this.contexts = part.getSite().getService(IContextService.class);
	}

	/**
	 * Looks after a list from now on: the commands of coding work in it with their keys, and the
	 * keys of the categories code what is selected. A key listener that was added before, and
	 * takes a key for something else, keeps it by setting {@link KeyEvent#doit} to false.
	 *
	 * @param list
	 *            shows clauses
	 * @param part
	 *            the part that the list is in; adapts to the {@link CodingTarget}
	 */
	public static void in(Control list, IWorkbenchPart part) {
		list.addFocusListener(new CodingContext(LIST, part));
		list.addKeyListener(KeyListener.keyPressedAdapter(new CategoryKeys(part)::pressed));
	}

	/**
	 * Looks after a text from now on: as in a list, and single keys that would type something
	 * elsewhere work too.
	 *
	 * @param text
	 *            shows clauses
	 * @param part
	 *            the part that the text is in; adapts to the {@link CodingTarget}
	 */
	public static void in(StyledText text, IWorkbenchPart part) {
		text.addFocusListener(new CodingContext(TEXT, part));
		text.addVerifyKeyListener(new CategoryKeys(part)::pressed);
	}

	/**
	 * Lets the commands of coding work with their keys in a control that has keys of categories of its own.
	 *
	 * @param board
	 *            the control
	 * @param part
	 *            the part that the commands are for
	 */
	static void commandsIn(Control board, IWorkbenchPart part) {
		board.addFocusListener(new CodingContext(LIST, part));
	}

	@Override
	public void focusGained(FocusEvent event) {
		if (activation == null) {
			activation = contexts.activateContext(context);
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
