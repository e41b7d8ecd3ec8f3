// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.policycoder.ui.Colours;

/** The colours as both themes have them at first, without a workbench in that theme. */
public enum ThemeColours {

	/** The theme of a new workspace. */
	LIGHT("plugin.xml", "\"org\\.policycoder\\.ui\\.color\\.%s\"[^>]*value=\"(\\d+),(\\d+),(\\d+)\""),

	/** The dark theme of the platform. */
	DARK("css/dark.css", "#org-policycoder-ui-color-%s \\{ color: rgb\\((\\d+), (\\d+), (\\d+)\\)");

	private final String file;

	private final String pattern;

	ThemeColours(String file, String pattern) {
		this.file = file;
		this.pattern = pattern;
	}

	/** The colour in this theme. */
	public RGB of(Colours colour) throws IOException {
		try (InputStream in = Platform.getBundle("org.policycoder.ui").getEntry(file).openStream()) {
			MatchResult found = Pattern.compile(pattern.formatted(name(colour)))
					.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results().findFirst().orElseThrow();
			return new RGB(number(found, 1), number(found, 2), number(found, 3));
		}
	}

	private static int number(MatchResult found, int group) {
		return Integer.parseInt(found.group(group));
	}

	private static String name(Colours colour) {
		return Pattern.compile("_(.)").matcher(colour.name().toLowerCase(Locale.ROOT))
				.replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
	}
}
