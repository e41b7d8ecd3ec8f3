// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.policycoder.core.edit.ProjectSession;

/**
 * Codes with the keys that are given to categories in the codebook. They differ from
 * study to study, so they are no key bindings of the workbench.
 */
public final class CategoryKeys implements VerifyKeyListener {

	private final IWorkbenchPartSite site;

	private final Supplier<CodingTarget> target;

	/**
	 * Makes the listener.
	 *
	 * @param site
	 *            where the keys are pressed
	 * @param target
	 *            gives what is to be coded
	 */
	public CategoryKeys(IWorkbenchPartSite site, Supplier<CodingTarget> target) {
		this.site = site;
		this.target = target;
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		if ((event.stateMask & ~SWT.SHIFT) != 0 || !Character.isLetterOrDigit(event.character)) {
			return;
		}
		CodingTarget coding = target.get();
		find(coding.session(), event.character).ifPresent(code -> {
			event.doit = false;
			new CodingActions(site.getPart(), coding).toggle(code);
		});
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
