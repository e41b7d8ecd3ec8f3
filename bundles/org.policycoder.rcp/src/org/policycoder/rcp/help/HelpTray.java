// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The help at the side of a dialog. */
final class HelpTray extends DialogTray {

	private static final int WIDTH = 340;

	private static final int HEIGHT = 480;

	private HelpPane pane;

	private HelpTray() {
	}

	/**
	 * Shows help at the side of a dialog.
	 *
	 * @param dialog
	 *            the dialog
	 * @param show
	 *            what to show
	 */
	static void in(TrayDialog dialog, Consumer<HelpPane> show) {
		if (!(dialog.getTray() instanceof HelpTray)) {
			if (dialog.getTray() != null) {
				dialog.closeTray();
			}
			dialog.openTray(new HelpTray());
		}
		show.accept(((HelpTray) dialog.getTray()).pane);
	}

	/**
	 * Shows help in a window beside a dialog that has no place for it.
	 *
	 * @param dialog
	 *            the window of the dialog
	 * @param show
	 *            what to show
	 */
	static void beside(Shell dialog, Consumer<HelpPane> show) {
		for (Shell child : dialog.getShells()) {
			if (child.getChildren().length == 1 && child.getChildren()[0] instanceof HelpPane open) {
				show.accept(open);
				return;
			}
		}
		Shell shell = new Shell(dialog, SWT.DIALOG_TRIM | SWT.RESIZE);
		shell.setText(Messages.Help_Title);
		shell.setLayout(new FillLayout());
		HelpPane pane = new HelpPane(shell);
		Rectangle screen = dialog.getMonitor().getClientArea();
		Rectangle bounds = dialog.getBounds();
		int x = Math.clamp(bounds.x + bounds.width, screen.x, screen.x + screen.width - WIDTH);
		shell.setBounds(x, Math.clamp(bounds.y, screen.y, Math.max(screen.y, screen.y + screen.height - HEIGHT)), WIDTH, HEIGHT);
		shell.open();
		show.accept(pane);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 4;
		body.setLayout(layout);
		pane = new HelpPane(body);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDTH;
		pane.setLayoutData(data);
		return body;
	}
}
