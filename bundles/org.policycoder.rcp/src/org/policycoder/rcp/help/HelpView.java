// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.help;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * The help beside the work. As long as it describes a part of the window, it follows
 * the user to other parts; a page that the user is reading stays.
 */
public final class HelpView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.helpView"; //$NON-NLS-1$

	private final IPartListener2 follower = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (!ID.equals(reference.getId()) && pane.showsDescription()) {
				IContext context = HelpSystem.getContext(reference.getId());
				if (context != null) {
					pane.show(context);
				}
			}
		}
	};

	private HelpPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new HelpPane(parent);
		pane.showContents();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		getSite().getPage().addPartListener(follower);
	}

	HelpPane pane() {
		return pane;
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(follower);
		super.dispose();
	}
}
