// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** What is wrong with the studies of the workspace, as their check found it. */
public final class ProblemsView extends MarkerSupportView {

	/** The id of the view. */
	public static final String ID = "org.policycoder.ui.problemsView"; //$NON-NLS-1$

	private static final String CONTENT = "org.policycoder.ui.problems"; //$NON-NLS-1$

	/** Makes the view. */
	public ProblemsView() {
		super(CONTENT);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
	}
}
