// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Category;

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

	/** A key that was pressed: its category, and whether Shift was held beside it, which is part of no key. */
	record Pressed(String category, boolean shift) {}

	/**
	 * Finds the category of a key that was pressed, also while Shift is held: where the codebook has other keys for
	 * capital letters, or a keyboard gives digits so, Shift is part of the key.
	 *
	 * @param session
	 *            the study
	 * @param event
	 *            the key
	 * @return the category; empty when the key is none's
	 */
	static Optional<Pressed> find(ProjectSession session, KeyEvent event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if (shift && shortcuts(session).noneMatch(Character.toString(event.character)::equals) && event.keyCode < Character.MAX_VALUE
				&& Character.isLetterOrDigit((char) event.keyCode)) {
			return find(session, (char) event.keyCode).map(c -> new Pressed(c, true));
		}
		return Character.isLetterOrDigit(event.character) ? find(session, event.character).map(c -> new Pressed(c, false)) : Optional.empty();
	}

	/** The keys that are given to categories. */
	static Stream<String> shortcuts(ProjectSession session) {
		return session.codebook().entries().stream().map(e -> e.category()).filter(c -> !c.isGroupOnly()).map(Category::getShortcut)
				.filter(Objects::nonNull);
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
