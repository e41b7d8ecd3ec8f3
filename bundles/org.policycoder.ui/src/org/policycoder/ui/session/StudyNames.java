// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.Locale;
import java.util.Objects;

import org.policycoder.analysis.Study;
import org.policycoder.model.Coder;
import org.policycoder.model.Project;

/**
 * What a study and its coders are called before the user.
 *
 * @param project
 *            the study
 */
public record StudyNames(Project project) {

	/**
	 * Gets the name of the study.
	 *
	 * @return the name in the language of the user, if it has one, else its only one
	 */
	public String study() {
		return Objects.requireNonNullElse(project.getSettings().get(Study.NAME_SETTING + Locale.getDefault().getLanguage()),
				project.getName());
	}

	/**
	 * Gets the name of a coder.
	 *
	 * @param id
	 *            the id of a coder, known to the study or not
	 * @return the name, or the id where there is none
	 */
	public String coder(String id) {
		return project.getCoders().stream().filter(c -> c.getId().equals(id)).map(StudyNames::of).findFirst().orElse(id);
	}

	/**
	 * Gets the name of a coder.
	 *
	 * @param coder
	 *            a coder
	 * @return the name, or the id where there is none
	 */
	public static String of(Coder coder) {
		return coder.getName() == null || coder.getName().isBlank() ? coder.getId() : coder.getName();
	}
}
