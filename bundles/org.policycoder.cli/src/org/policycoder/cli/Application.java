// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * PolicyCoder without a window. Its exit code: 0 when the command was done, 1
 * when the input has problems, all of them listed, and 2 when the command was
 * used wrongly, or could not be done for a reason that is the program's.
 */
public final class Application implements IApplication {

	/** Set by the start scripts when errors go to a terminal. */
	private static final String TERMINAL = "policycoder.terminal"; //$NON-NLS-1$
	/** Set by the start scripts to the exit code that tells them, instead of 0, that a command was done. */
	private static final String DONE = "policycoder.done"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		@SuppressWarnings("resource") // the descriptors are the system's to close
		Console console = new Console(new FileOutputStream(FileDescriptor.out),
				new FileOutputStream(FileDescriptor.err), Boolean.getBoolean(TERMINAL), Locale.getDefault());
		PlatformLog log = PlatformLog.install(console);
		Failure failure = new Failure(console, log::file);
		try (Interruption interruption = new Interruption(console);
				MemoryWatch memory = new MemoryWatch(failure::end)) {
			int code = PolicyCoderCommand.run(arguments, console, failure);
			return code == PolicyCoderCommand.DONE ? Integer.getInteger(DONE, code) : code;
		}
	}

	@Override
	public void stop() {
		// A command ends by itself; everything it writes is replaced atomically.
	}
}
