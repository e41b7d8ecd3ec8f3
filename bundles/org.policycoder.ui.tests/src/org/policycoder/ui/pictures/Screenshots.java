// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/**
 * Pictures of every view, wizard, preference page and dialog, in both languages, light
 * and dark, in the size of the screen, for people to look at. Run by
 * {@code releng/workbench Screenshots}, not with the tests.
 */
class Screenshots {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@ParameterizedTest
	@CsvSource({ "en, light", "zh, light", "en, dark", "zh, dark" })
	void ofEverything(String language, String theme, @TempDir Path home) throws Exception {
		Rectangle screen = Display.getCurrent().getBounds();
		if ("dark".equals(theme)) {
			Path settings = Files.createDirectories(
					home.resolve("workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
			Files.writeString(settings.resolve("org.eclipse.e4.ui.css.swt.theme.prefs"),
					"eclipse.preferences.version=1\nthemeid=" + DARK + "\n");
		}
		int zoom = Display.getCurrent().getPrimaryMonitor().getZoom();
		String name = String.join("-", language, theme, screen.width + "x" + screen.height) + (zoom == 100 ? "" : "@" + zoom);
		try (ChildWorkbench child = ChildWorkbench.start(new Ui(), home, TakesPictures.class, name + ' ' + home, "-nl", language)) {
			child.await("taken");
			assertEquals(List.of(), child.said().stream().filter(l -> l.startsWith("failed ")).toList());
			child.awaitEnd();
		}
	}
}
