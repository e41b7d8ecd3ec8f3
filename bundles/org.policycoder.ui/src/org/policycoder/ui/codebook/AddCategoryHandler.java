// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.AddCategory;
import org.policycoder.model.Category;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.ModelFactory;
import org.policycoder.ui.CategoryColours;
import org.policycoder.ui.session.Commands;

/**
 * Adds a category: beside the selected one, or below what is selected where that is a dimension or
 * plugin.xml says so, as {@code AddCategoryHandler:below}.
 */
public final class AddCategoryHandler extends CodebookHandler implements IExecutableExtension {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)"); //$NON-NLS-1$

	private boolean below;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		below = "below".equals(data); //$NON-NLS-1$
	}

	@Override
	void change(CodebookView view, ProjectSession session) {
		view.selected().ifPresent(selected -> {
			if (!below && selected instanceof Category before) {
				DescribedElement parent = (DescribedElement) before.eContainer();
				add(view, session, parent, CodebookView.below(parent).indexOf(before) + 1, beside(session.codebook(), before.getCode()));
			} else {
				add(view, session, selected, CodebookView.below(selected).size(), numbered(session.codebook(), selected.getCode()));
			}
		});
	}

	private static void add(CodebookView view, ProjectSession session, DescribedElement parent, int index, String code) {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setCode(code);
		CategoryDialog dialog = new CategoryDialog(shell(view), NLS.bind(Messages.Category_AddTitle, label(parent)),
				category, session.codebook(), new CategoryColours(session.codebook()).of(parent.getCode()));
		if (dialog.open() == Window.OK
				&& Commands.execute(view, session, new AddCategory(parent.getCode(), index, dialog.element()))) {
			view.reveal(dialog.element().getCode());
		}
	}

	/** The code that goes on from another: A2 from A1, C from B, AT1 from AT. */
	private static String beside(CodebookIndex codebook, String code) {
		Matcher number = NUMBERED.matcher(code);
		if (number.matches()) {
			return numbered(codebook, number.group(1));
		}
		if (code.length() == 1) {
			for (char next = (char) (code.charAt(0) + 1); Character.isLetter(next) && next < 0x80; next++) {
				String free = Character.toString(next);
				if (isFree(codebook, free)) {
					return free;
				}
			}
		}
		return numbered(codebook, code);
	}

	private static String numbered(CodebookIndex codebook, String stem) {
		int number = 1;
		while (!isFree(codebook, stem + number)) {
			number++;
		}
		return stem + number;
	}

	private static boolean isFree(CodebookIndex codebook, String code) {
		return codebook.find(code).isEmpty() && codebook.dimension(code).isEmpty();
	}
}
