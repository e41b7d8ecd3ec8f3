// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Labels;

/** A command of the Codebook view: it changes the codebook, and codings follow. */
abstract class CodebookHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof CodebookView view) {
			view.session().ifPresent(session -> change(view, session));
		}
		return null;
	}

	/** Does it to the codebook of the study that the view shows. */
	abstract void change(CodebookView view, ProjectSession session);

	static Shell shell(CodebookView view) {
		return view.getSite().getShell();
	}

	/** What is selected, where it is a category. */
	static Optional<Category> category(CodebookView view) {
		return view.selected().filter(Category.class::isInstance).map(Category.class::cast);
	}

	static String label(DescribedElement element) {
		return Labels.label(element, Locale.getDefault().getLanguage());
	}
}
