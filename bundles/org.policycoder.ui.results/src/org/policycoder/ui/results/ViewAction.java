// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.policycoder.ui.Icons;

/** Something that a view of results does with them. */
public final class ViewAction extends Action {

	private final Runnable run;

	/**
	 * Makes an action.
	 *
	 * @param label
	 *            its name
	 * @param icon
	 *            the name of its icon, or null
	 * @param run
	 *            what it does
	 */
	public ViewAction(String label, String icon, Runnable run) {
		super(label, icon == null ? null : Icons.descriptor(ViewAction.class, icon));
		this.run = run;
		setToolTipText(label.replace("\u2026", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Lets a command of the platform, with its key and its place in the menus, do this while a view
	 * is active.
	 *
	 * @param site
	 *            the view
	 * @param command
	 *            the id of the command
	 * @return this
	 */
	public ViewAction handles(IWorkbenchPartSite site, String command) {
		setActionDefinitionId(command);
		site.getService(IHandlerService.class).activateHandler(command, new ActionHandler(this));
		return this;
	}

	@Override
	public void run() {
		run.run();
	}
}
