// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * Fails every test during which, or before which since the last one, an error came into
 * the log of the platform; the first test answers for the start of the workbench. JUnit
 * finds it by its entry in {@code META-INF/services}.
 */
public final class PlatformLog implements AfterEachCallback {

	private static final Pattern ERROR = Pattern.compile("^!ENTRY \\S+ 4 .*?(?=^!ENTRY |\\z)",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final int SHOWN = 2000;

	private static long read;

	private static int looks;

	/** How often the log was looked at. */
	static int looks() {
		return looks;
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		if (!Platform.isRunning()) {
			return; // on a plain class path there is no log
		}
		looks++;
		List<String> errors = errors(news(Platform.getLogFileLocation().toPath()));
		if (!errors.isEmpty()) {
			throw new AssertionFailedError(errors.size() + " errors in the log of the platform, the first of them:\n"
					+ errors.get(0).substring(0, Math.min(SHOWN, errors.get(0).length())));
		}
	}

	/**
	 * Takes the errors out that a test has made on purpose.
	 *
	 * @return those since the last look; they make no test fail
	 */
	public static List<String> expected() throws IOException {
		return errors(news(Platform.getLogFileLocation().toPath()));
	}

	private static String news(Path log) throws IOException {
		if (!Files.exists(log)) {
			return "";
		}
		try (FileChannel in = FileChannel.open(log)) {
			if (in.size() < read) {
				read = 0; // the platform has begun a new file
			}
			ByteBuffer bytes = ByteBuffer.allocate((int) (in.size() - read));
			while (bytes.hasRemaining() && in.read(bytes, read + bytes.position()) >= 0) {
				// until all that is there is read
			}
			read += bytes.position();
			return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
		}
	}

	/** The entries of a log that are errors. */
	static List<String> errors(String log) {
		return ERROR.matcher(log).results().map(MatchResult::group).toList();
	}
}
