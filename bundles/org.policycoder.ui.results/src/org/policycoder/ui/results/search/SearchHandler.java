// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens the search dialog at the page for policies, or goes on in what was found
 * while the text has the focus. plugin.xml says which, as {@code SearchHandler:next}.
 */
public final class SearchHandler extends AbstractHandler implements IExecutableExtension {

	private String what;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		what = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		switch (what) {
		case "dialog" -> NewSearchUI.openSearchDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event), CorpusSearchPage.ID); //$NON-NLS-1$
		case "next" -> go(1); //$NON-NLS-1$
		case "previous" -> go(-1); //$NON-NLS-1$
		default -> throw new ExecutionException(what);
		}
		return null;
	}

	private static void go(int step) {
		ISearchResultViewPart view = NewSearchUI.getSearchResultView();
		if (view != null && view.getActivePage() instanceof ConcordancePage page) {
			page.go(step);
		}
	}
}
