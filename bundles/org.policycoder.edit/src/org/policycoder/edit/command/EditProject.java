// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.CodingChoice;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.Project;

/**
 * Changes name, language, resulting coder and settings of the project.
 *
 * @param name
 *            the name of the study
 * @param language
 *            ISO 639-1 code of the language of tables and reports
 * @param resultCoder
 *            whose codings count in results, as {@link CodingChoice} writes it; null to
 *            leave it open
 * @param settings
 *            all settings by key
 * @since 1.0
 */
public record EditProject(String name, String language, String resultCoder, Map<String, String> settings)
		implements ProjectCommand {

	/** Copies the settings. */
	public EditProject {
		settings = new LinkedHashMap<>(settings);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when the project has no such coder
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException {
		for (String coder : CodingChoice.parse(resultCoder).map(CodingChoice::coders).orElse(List.of())) {
			EditCoder.find(edit, coder);
		}
		Project project = edit.project().project();
		edit.set(project, Literals.PROJECT__NAME, name);
		edit.set(project, Literals.PROJECT__LANGUAGE, language);
		edit.set(project, Literals.PROJECT__RESULT_CODER, resultCoder);
		edit.set(project, Literals.PROJECT__SETTINGS, settings);
		return EditLabel.of("editProject"); //$NON-NLS-1$
	}
}
