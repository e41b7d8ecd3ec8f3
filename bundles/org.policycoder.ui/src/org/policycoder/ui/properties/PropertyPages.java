// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives each part that shows a study its page in the Properties view. */
public final class PropertyPages implements IAdapterFactory {

	/** The id of the view: the properties of the platform under a name in the language of the user. */
	public static final String VIEW = "org.policycoder.ui.propertiesView"; //$NON-NLS-1$

	@Override
	public <T> T getAdapter(Object part, Class<T> adapter) {
		return adapter == IPropertySheetPage.class ? adapter.cast(new StudyPropertyPage((IWorkbenchPart) part)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
