// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.policycoder.ui.Icons;

/** The context menu and the tool bar of a concordance. */
final class ConcordanceMenus {

	private final ConcordancePage page;

	private final IAction grouping = new Action(Messages.Page_Group, IAction.AS_CHECK_BOX) {
		@Override
		public void run() {
			page.group(isChecked());
		}
	};

	ConcordanceMenus(ConcordancePage page) {
		this.page = page;
		grouping.setImageDescriptor(Icons.descriptor("group")); //$NON-NLS-1$
	}

	void showGrouped(boolean grouped) {
		grouping.setChecked(grouped);
	}

	void fill(IMenuManager menu, IServiceLocator site) {
		menu.add(action(Messages.Page_Open, "document", page::openSelected)); //$NON-NLS-1$
		menu.add(new Separator());
		for (String command : List.of("quickCode", "repeatCoding", "clearCodings")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String name = "org.policycoder.ui." + command; //$NON-NLS-1$
			menu.add(item(site, name, name));
		}
		menu.add(new Separator());
		menu.add(item(site, null, IWorkbenchCommandConstants.EDIT_COPY));
		menu.add(action(Messages.Page_Export, "export", page::export)); //$NON-NLS-1$
	}

	private static CommandContributionItem item(IServiceLocator site, String id, String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(site, id, command, CommandContributionItem.STYLE_PUSH));
	}

	void fill(IActionBars bars) {
		IAction next = action(Messages.Page_Next, "next", () -> page.go(1)); //$NON-NLS-1$
		IAction previous = action(Messages.Page_Previous, "previous", () -> page.go(-1)); //$NON-NLS-1$
		IToolBarManager tools = bars.getToolBarManager();
		tools.appendToGroup(IContextMenuConstants.GROUP_SHOW, next);
		tools.appendToGroup(IContextMenuConstants.GROUP_SHOW, previous);
		tools.appendToGroup(IContextMenuConstants.GROUP_VIEWER_SETUP, grouping);
		tools.appendToGroup(IContextMenuConstants.GROUP_EDIT, action(Messages.Page_Export, "export", page::export)); //$NON-NLS-1$
		handle(bars, ActionFactory.NEXT, next);
		handle(bars, ActionFactory.PREVIOUS, previous);
		handle(bars, ActionFactory.COPY, action(Messages.Page_Copy, "copy", page::copy)); //$NON-NLS-1$
		handle(bars, ActionFactory.SELECT_ALL, action(Messages.Page_SelectAll, "clauses", page::selectAll)); //$NON-NLS-1$
	}

	private static void handle(IActionBars bars, ActionFactory command, IAction action) {
		action.setActionDefinitionId(command.getCommandId());
		bars.setGlobalActionHandler(command.getId(), action);
	}

	private static IAction action(String label, String icon, Runnable run) {
		Action action = new Action(label, Icons.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(label.replace("&", "").replaceAll("\\(\\p{Upper}\\)", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return action;
	}
}
