// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.welcome;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands that the first page leads to. */
final class WelcomeCommands {

	private static final String FIRST_STEPS = "org.policycoder.help.firstSteps"; //$NON-NLS-1$

	private static final String FIRST_STEPS_PAGE = "/org.policycoder.help/html/start.html"; //$NON-NLS-1$

	private WelcomeCommands() {
	}

	static void execute(IWorkbenchWindow window, String id) {
		execute(window, id, Map.of());
	}

	/** Opens the cheat sheet, or the page that tells the same where there are no cheat sheets. */
	static void openFirstSteps(IWorkbenchWindow window) {
		if (!execute(window, "org.eclipse.ui.cheatsheets.openCheatSheet", Map.of("cheatSheetId", FIRST_STEPS))) { //$NON-NLS-1$ //$NON-NLS-2$
			PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(FIRST_STEPS_PAGE);
		}
	}

	private static boolean execute(IWorkbenchWindow window, String id, Map<String, Object> parameters) {
		Command command = window.getService(ICommandService.class).getCommand(id);
		if (!command.isDefined()) {
			return false;
		}
		try {
			window.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
			return true;
		} catch (CommandException e) {
			ILog.of(WelcomeCommands.class).error(e.getMessage(), e);
			return false;
		}
	}
}
