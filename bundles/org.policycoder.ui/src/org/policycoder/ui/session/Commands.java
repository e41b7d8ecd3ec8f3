// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.Locale;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.storage.StorageException;

/** Executes commands on a session for a part of the workbench. */
public final class Commands {

	private Commands() {
	}

	/**
	 * Executes a command. A refusal is said in the status line, so that whoever codes by
	 * keyboard is not stopped by a dialog; a file that cannot be read is shown.
	 *
	 * @param part
	 *            where the user asked for it
	 * @param session
	 *            the session
	 * @param command
	 *            what to do
	 * @return whether it was done
	 */
	public static boolean execute(IWorkbenchPart part, ProjectSession session, ProjectCommand command) {
		return execute(part, session, command, null);
	}

	/**
	 * Executes a command as {@link #execute(IWorkbenchPart, ProjectSession, ProjectCommand)}.
	 *
	 * @param part
	 *            where the user asked for it
	 * @param session
	 *            the session
	 * @param command
	 *            what to do
	 * @param together
	 *            what the commands have in common that are one step of undo; null for a step of its own
	 * @return whether it was done
	 */
	public static boolean execute(IWorkbenchPart part, ProjectSession session, ProjectCommand command, Object together) {
		IStatusLineManager line = statusLine(part);
		line.setErrorMessage(null);
		try {
			session.execute(command, together);
			return true;
		} catch (EditException e) {
			line.setErrorMessage(e.message(Locale.getDefault()));
			part.getSite().getShell().getDisplay().beep();
		} catch (StorageException e) {
			Failures.show(part.getSite().getShell(), Messages.Commands_CannotRead, e);
		}
		return false;
	}

	/**
	 * Gets the status line that a part writes in.
	 *
	 * @param part
	 *            an editor or view
	 * @return the line
	 */
	public static IStatusLineManager statusLine(IWorkbenchPart part) {
		return part.getSite() instanceof IEditorSite editor ? editor.getActionBars().getStatusLineManager()
				: ((IViewSite) part.getSite()).getActionBars().getStatusLineManager();
	}
}
