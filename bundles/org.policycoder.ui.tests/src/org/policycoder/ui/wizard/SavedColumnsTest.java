// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class SavedColumnsTest {

	@TempDir
	Path folder;

	/** The settings of all dialogs are one XML file: what it cannot hold would cost them all. */
	@Test
	void settingsCanBeReadAgainWhateverStandsInTheHeadings() throws Exception {
		List<String> headings = List.of("标题\u0001", "<发文>&\"机构\"", "date");
		new SavedColumns("test").put(headings, Map.of("title", "标题\u0001"));
		assertEquals(Map.of("title", "标题"), new SavedColumns("test").get(headings));
		Path file = folder.resolve("settings.xml");
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SavedColumns.class)).getDialogSettings();
		all.save(file.toString());
		DialogSettings read = new DialogSettings("read");
		read.load(file.toString());
		assertEquals(List.of("title", "标题"), List.of(read.getSection("columns").getSection("test").getArray("标题\t<发文>&\"机构\"\tdate")));
	}
}
