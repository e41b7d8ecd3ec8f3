// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Help inside the window: in a view beside the work, or in the dialog that asks for
 * it, since behind a modal dialog a view is out of reach.
 * <p>
 * Contexts are named as the part, wizard or preference page that they describe, so
 * that the help of a part is found by its id.
 */
final class WindowHelp extends AbstractHelpUI {

	/** Where the workbench keeps the context of a control. */
	private static final String HELP_KEY = "org.eclipse.ui.help"; //$NON-NLS-1$

	@Override
	public void displayHelp() {
		inView(HelpPane::showContents, true);
	}

	@Override
	public void displaySearch() {
		inView(HelpPane::askForSearch, true);
	}

	@Override
	public void search(String expression) {
		inView(pane -> pane.search(expression), true);
	}

	@Override
	public void displayDynamicHelp() {
		for (Control control = Display.getCurrent().getFocusControl(); control != null; control = control.getParent()) {
			IContext context = control.getData(HELP_KEY) instanceof String id ? HelpSystem.getContext(id) : null;
			if (context != null) {
				displayContext(context, 0, 0);
				return;
			}
		}
		displayHelp();
	}

	@Override
	public void displayHelpResource(String href) {
		open(pane -> pane.show(href), true);
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		open(pane -> pane.show(context), false);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	@Override
	public URL resolve(String href, boolean documentOnly) {
		try {
			Optional<URI> file = HelpPages.find(href);
			return file.isEmpty() ? null : file.get().toURL();
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void open(Consumer<HelpPane> show, boolean activate) {
		Shell shell = Display.getCurrent().getActiveShell();
		if (shell != null && shell.getData() instanceof TrayDialog dialog) {
			HelpTray.in(dialog, show);
		} else if (shell != null && isModal(shell)) {
			HelpTray.beside(shell, show);
		} else {
			inView(show, activate);
		}
	}

	private static boolean isModal(Shell shell) {
		return (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
	}

	/** Who asked by a key goes on writing or coding; who asked by a menu goes to the help. */
	private static void inView(Consumer<HelpPane> show, boolean activate) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			HelpView view = (HelpView) page.showView(HelpView.ID, null,
					activate ? IWorkbenchPage.VIEW_ACTIVATE : IWorkbenchPage.VIEW_VISIBLE);
			show.accept(view.pane());
		} catch (PartInitException e) {
			ILog.of(WindowHelp.class).log(e.getStatus());
		}
	}
}
