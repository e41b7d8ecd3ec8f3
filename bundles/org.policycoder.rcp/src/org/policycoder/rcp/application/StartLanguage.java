// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;

/**
 * The language that the program starts in. It has to be known before the first text
 * is read, so it is no preference of the workspace but a line of the configuration of
 * Equinox; {@code -nl} on the command line counts more.
 */
final class StartLanguage {

	private static final String KEY = "osgi.nl="; //$NON-NLS-1$

	private StartLanguage() {
	}

	static void set(Locale language) throws IOException {
		Path file = configuration().resolve("config.ini"); //$NON-NLS-1$
		List<String> lines = new ArrayList<>(
				Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of());
		lines.removeIf(l -> l.startsWith(KEY));
		lines.add(KEY + language);
		Path written = Files.createTempFile(file.getParent(), "config", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Files.write(written, lines, StandardCharsets.ISO_8859_1);
			Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(written);
		}
	}

	private static Path configuration() throws IOException {
		try {
			return Path.of(Platform.getConfigurationLocation().getURL().toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
