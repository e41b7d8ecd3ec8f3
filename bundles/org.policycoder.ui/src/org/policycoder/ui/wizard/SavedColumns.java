// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.policycoder.ui.field.PlainText;

/** Remembers which columns were chosen for a sheet with these headings, for the next one of its kind. */
final class SavedColumns {

	private final IDialogSettings settings;

	SavedColumns(String kind) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SavedColumns.class)).getDialogSettings();
		settings = DialogSettings.getOrCreateSection(DialogSettings.getOrCreateSection(all, "columns"), kind); //$NON-NLS-1$
	}

	private static String key(List<String> headings) {
		return PlainText.of(String.join("\t", headings)); //$NON-NLS-1$
	}

	/** Gets by field the heading that was chosen instead of the guess; empty when there was none. */
	Map<String, String> get(List<String> headings) {
		Map<String, String> chosen = new LinkedHashMap<>();
		String[] stored = settings.getArray(key(headings));
		for (int i = 0; stored != null && i + 1 < stored.length; i += 2) {
			chosen.put(stored[i], stored[i + 1]);
		}
		return chosen;
	}

	void put(List<String> headings, Map<String, String> chosen) {
		settings.put(key(headings),
				chosen.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), PlainText.of(e.getValue()))).toArray(String[]::new));
	}
}
