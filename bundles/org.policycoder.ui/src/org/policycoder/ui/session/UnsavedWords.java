// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.Unsaved;
import org.policycoder.model.Project;
import org.policycoder.model.Wording;

/**
 * Says what would be lost.
 *
 * @param project
 *            knows the names of the coders
 */
record UnsavedWords(Project project) {

	String say(Unsaved unsaved) {
		if (unsaved.isEmpty()) {
			return Messages.Unsaved_Nothing;
		}
		List<String> parts = new ArrayList<>();
		for (Map.Entry<String, Integer> codings : new TreeMap<>(unsaved.codings()).entrySet()) {
			parts.add(Wording.fill(Messages.Unsaved_Codings, codings.getValue(),
					new StudyNames(project).coder(codings.getKey())));
		}
		if (unsaved.otherFiles() > 0) {
			parts.add(Wording.fill(Messages.Unsaved_Files, unsaved.otherFiles()));
		}
		String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault())
				.format(unsaved.since());
		return NLS.bind(Messages.Unsaved_Since, since, String.join(Messages.Unsaved_And, parts));
	}
}
