// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension;

import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;

/**
 * One element that a plug-in contributed, and what was made of it.
 *
 * @param <T>
 *            what the extension point asks for
 * @param id
 *            the id, unique in its extension point
 * @param name
 *            the name for people, in the language of the program
 * @param description
 *            what it is, in a sentence or two in the language of the program; empty where the
 *            extension point has none, or none is given
 * @param bundle
 *            the symbolic name of the contributing bundle
 * @param value
 *            what was contributed
 * @since 1.0
 */
public record Contribution<T>(String id, String name, String description, String bundle, T value) {

	/** The bundle whose contributions come first: ours. */
	static final String OWN = "org.policycoder."; //$NON-NLS-1$

	/** Checks that nothing is missing. */
	public Contribution {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(description);
		Objects.requireNonNull(bundle);
		Objects.requireNonNull(value);
	}

	static <T> Contribution<T> of(IConfigurationElement element, T value) {
		String id = element.getAttribute("id"); //$NON-NLS-1$
		String name = element.getAttribute("name"); //$NON-NLS-1$
		String description = element.getAttribute("description"); //$NON-NLS-1$
		return new Contribution<>(id, name == null ? id : name, description == null ? "" : description, //$NON-NLS-1$
				element.getContributor().getName(), value);
	}

	boolean isOwn() {
		return bundle.startsWith(OWN);
	}
}
