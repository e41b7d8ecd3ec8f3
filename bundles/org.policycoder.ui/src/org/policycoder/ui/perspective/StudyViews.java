// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.perspective;

import java.util.List;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;

/** Tells of the id of a part whether it is a view of a study: one of our category, whoever contributes it. */
public final class StudyViews extends PropertyTester {

	/** The category of views. */
	private static final String CATEGORY = "org.policycoder.ui.views"; //$NON-NLS-1$

	@Override
	public boolean test(Object part, String property, Object[] arguments, Object expected) {
		IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find((String) part);
		return view != null && view.getCategoryPath() != null && List.of(view.getCategoryPath()).contains(CATEGORY);
	}
}
