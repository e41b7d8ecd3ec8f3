// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * PolicyCoder without a window. Its exit code: 0 when the command was done, 1
 * when the input has problems, all of them listed, and 2 when the command was
 * used wrongly.
 */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		try (PrintStream out = utf8(FileDescriptor.out); PrintStream err = utf8(FileDescriptor.err)) {
			return PolicyCoderCommand.run(arguments, new Console(out, err, Locale.getDefault()));
		}
	}

	@Override
	public void stop() {
		// A command ends by itself; everything it writes is replaced atomically.
	}

	/** Chinese text is written as UTF-8 whatever the locale, as the start scripts promise. */
	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8) {
			@Override
			public void println(String line) {
				super.println(line);
				flush();
			}
		};
	}
}
