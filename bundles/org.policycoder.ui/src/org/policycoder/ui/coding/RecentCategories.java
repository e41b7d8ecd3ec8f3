// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.policycoder.edit.ProjectSession;
import org.policycoder.ui.session.CoderPreference;

/** The categories that were used last in a study, the latest first; kept from one start to the next. */
public final class RecentCategories {

	private static final int MOST = 6;

	private static final String SEPARATOR = "\t"; //$NON-NLS-1$

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(CoderPreference.NODE);

	private final String key;

	/**
	 * Gets those of a study.
	 *
	 * @param session
	 *            the session of the study
	 */
	public RecentCategories(ProjectSession session) {
		this.key = "recent." + Integer.toHexString(session.folder().toAbsolutePath().toString().hashCode()); //$NON-NLS-1$
	}

	/**
	 * Gets the codes.
	 *
	 * @return the codes, some of which the codebook may no longer have
	 */
	public List<String> codes() {
		String stored = node.get(key, ""); //$NON-NLS-1$
		return stored.isEmpty() ? List.of() : List.of(stored.split(SEPARATOR));
	}

	/**
	 * Puts a category first.
	 *
	 * @param code
	 *            its code
	 */
	public void used(String code) {
		List<String> codes = new ArrayList<>(codes());
		codes.remove(code);
		codes.add(0, code);
		node.put(key, String.join(SEPARATOR, codes.subList(0, Math.min(MOST, codes.size()))));
	}
}
