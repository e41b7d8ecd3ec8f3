// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menus that every program has. What is PolicyCoder's own is contributed to
 * them in plugin.xml, so that it is also in the menus of an IDE.
 */
final class CodingActionBarAdvisor extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	CodingActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow target) {
		window = target;
		register(ActionFactory.SAVE.create(window));
		register(ActionFactory.ABOUT.create(window));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(window());
		bar.add(help());
	}

	private MenuManager file() {
		MenuManager menu = new MenuManager(Messages.Menu_File, IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new GroupMarker("export.ext")); //$NON-NLS-1$
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_PRINT));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE));
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE_ALL));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_RESTART));
		menu.add(command(IWorkbenchCommandConstants.FILE_EXIT));
		return menu;
	}

	private MenuManager edit() {
		MenuManager menu = new MenuManager(Messages.Menu_Edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO));
		menu.add(command(IWorkbenchCommandConstants.EDIT_REDO));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_COPY));
		menu.add(command(IWorkbenchCommandConstants.EDIT_SELECT_ALL));
		menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager window() {
		MenuManager menu = new MenuManager(Messages.Menu_Window, IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager(Messages.Menu_ShowView, "org.policycoder.ui.menu.views"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(command(IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.WINDOW_MAXIMIZE_ACTIVE_VIEW_OR_EDITOR));
		menu.add(command(IWorkbenchCommandConstants.WINDOW_NEXT_EDITOR));
		menu.add(command(IWorkbenchCommandConstants.WINDOW_NEXT_VIEW));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.WINDOW_PREFERENCES));
		return menu;
	}

	private MenuManager help() {
		MenuManager menu = new MenuManager(Messages.Menu_Help, IWorkbenchActionConstants.M_HELP);
		menu.add(command("org.eclipse.ui.help.quickStartAction")); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.HELP_HELP_CONTENTS));
		menu.add(command(IWorkbenchCommandConstants.HELP_HELP_SEARCH));
		menu.add(command(IWorkbenchCommandConstants.HELP_DYNAMIC_HELP));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.ABOUT.getId()));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private IContributionItem command(String id) {
		return new CommandContributionItem(
				new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH));
	}
}
