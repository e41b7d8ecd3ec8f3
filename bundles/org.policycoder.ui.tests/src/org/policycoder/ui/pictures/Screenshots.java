// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/**
 * Pictures of every view, wizard, preference page and dialog, in both languages, on a
 * laptop and on a wide screen, light and dark, for people to look at. Run by
 * {@code releng/workbench Screenshots}, not with the tests.
 */
class Screenshots {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@ParameterizedTest
	@CsvSource({ "en, 1366x768, light", "zh, 1366x768, light", "en, 1920x1080, light", "zh, 1920x1080, light",
			"en, 1366x768, dark", "zh, 1920x1080, dark" })
	void ofEverything(String language, String size, String theme, @TempDir Path home) throws Exception {
		if ("dark".equals(theme)) {
			Path settings = Files.createDirectories(
					home.resolve("workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
			Files.writeString(settings.resolve("org.eclipse.e4.ui.css.swt.theme.prefs"),
					"eclipse.preferences.version=1\nthemeid=" + DARK + "\n");
		}
		try (ChildWorkbench child = ChildWorkbench.start(new Ui(), home, TakesPictures.class,
				size + ' ' + String.join("-", language, size, theme) + ' ' + home.resolve("demo"), "-nl", language)) {
			child.awaitEnd();
			assertTrue(child.said().contains("taken"));
		}
	}
}
