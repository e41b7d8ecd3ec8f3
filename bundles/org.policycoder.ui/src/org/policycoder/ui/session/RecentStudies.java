// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;

/** Remembers with each study of the workspace when it was last worked on. */
public final class RecentStudies {

	private static final QualifiedName SHOWN = new QualifiedName("org.policycoder.ui", "shown"); //$NON-NLS-1$ //$NON-NLS-2$

	private RecentStudies() {
	}

	/**
	 * Gets the studies of the workspace.
	 *
	 * @return those that are open, the one shown last first
	 */
	public static List<IProject> list() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(Studies::isStudy)
				.sorted(Comparator.comparing((IProject p) -> lastShown(p).orElse(Instant.EPOCH)).reversed()).toList();
	}

	/**
	 * Tells when a study was last shown.
	 *
	 * @param study
	 *            an open project
	 * @return when; empty when it never was
	 */
	public static Optional<Instant> lastShown(IProject study) {
		try {
			return Optional.ofNullable(study.getPersistentProperty(SHOWN)).map(Instant::parse);
		} catch (CoreException e) {
			return Optional.empty();
		}
	}

	static void shown(IProject study) {
		try {
			study.setPersistentProperty(SHOWN, Instant.now().toString());
		} catch (CoreException e) {
			ILog.of(RecentStudies.class).log(e.getStatus());
		}
	}
}
