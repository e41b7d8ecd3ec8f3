// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.edit.ProjectSession;

/**
 * Codes with the keys that are given to categories in the codebook. They differ from
 * study to study, so they are no key bindings of the workbench.
 */
final class CategoryKeys {

	private final IWorkbenchPart part;

	/**
	 * Makes the keys.
	 *
	 * @param part
	 *            where they are pressed; adapts to the {@link CodingTarget}
	 */
	CategoryKeys(IWorkbenchPart part) {
		this.part = part;
	}

	/** Codes, when a key is a category's; nothing else is done with it then. */
	void pressed(KeyEvent event) {
		if (!event.doit || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || !Character.isLetterOrDigit(event.character)) {
			return;
		}
		CodingTarget target = Adapters.adapt(part, CodingTarget.class);
		if (target != null) {
			find(target.session(), event.character).ifPresent(code -> {
				event.doit = false;
				new CodingActions(part, target).toggle(code);
			});
		}
	}

	/**
	 * Finds the category of a key.
	 *
	 * @param session
	 *            the study
	 * @param key
	 *            a letter or digit; small and capital letters are different keys when
	 *            both are given away
	 * @return the code of the category
	 */
	static Optional<String> find(ProjectSession session, char key) {
		String typed = Character.toString(key);
		return session.codebook().entries().stream().map(e -> e.category()).filter(c -> c.getShortcut() != null)
				.filter(c -> typed.equalsIgnoreCase(c.getShortcut()))
				.sorted((a, b) -> Boolean.compare(typed.equals(b.getShortcut()), typed.equals(a.getShortcut())))
				.map(c -> c.getCode()).findFirst();
	}
}
