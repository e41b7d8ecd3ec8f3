// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.CodebookIndex;

/** Asks for a category that can be given to clauses. */
final class CategoryChoice {

	private CategoryChoice() {
	}

	/** Asks for another category than one. */
	static Optional<Category> ask(Shell shell, CodebookIndex codebook, String title, String message, Category without) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(e -> {
			Category c = ((Entry) e).category();
			return CodebookHandler.label(c) + "  " + c.getCode(); //$NON-NLS-1$
		}));
		dialog.setTitle(title);
		dialog.setMessage(message);
		dialog.setElements(codebook.entries().stream()
				.filter(e -> e.category() != without && !e.category().isGroupOnly()).toArray());
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Entry chosen ? Optional.of(chosen.category())
				: Optional.empty();
	}
}
