// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The log of the platform as a command writes it: one that cannot be written is told in one
 * sentence, once. The platform itself prints what it wanted to log, with the stack of its
 * failure, among the results on the terminal.
 */
final class PlatformLog extends Writer {

	private final File file;

	private final Console console;

	private Writer out;

	private boolean lost;

	PlatformLog(File file, Console console) {
		this.file = file;
		this.console = console;
	}

	/** Where the log is; empty for a platform that has none, as one without a place for data. */
	static Optional<IPath> place() {
		try {
			return Optional.ofNullable(Platform.getLogFileLocation());
		} catch (IllegalStateException e) {
			return Optional.empty();
		}
	}

	/** Lets the platform write through it from now on, where the platform has a log in a file. */
	static PlatformLog install(Console console) {
		File file = place().map(IPath::toFile).orElse(null);
		PlatformLog log = new PlatformLog(file, console);
		BundleContext context = FrameworkUtil.getBundle(PlatformLog.class).getBundleContext();
		ServiceReference<FrameworkLog> reference = context.getServiceReference(FrameworkLog.class);
		if (file != null && reference != null) {
			context.getService(reference).setWriter(log, false);
		}
		return log;
	}

	/** Where the details are; null when they could not be written. */
	synchronized File file() {
		return lost ? null : file;
	}

	@Override
	public synchronized void write(char[] letters, int offset, int length) {
		if (!lost) {
			try {
				if (out == null) {
					out = new OutputStreamWriter(new FileOutputStream(file, true), StandardCharsets.UTF_8);
				}
				out.write(letters, offset, length);
			} catch (IOException e) {
				lose(e);
			}
		}
	}

	@Override
	public synchronized void flush() {
		if (!lost && out != null) {
			try {
				out.flush();
			} catch (IOException e) {
				lose(e);
			}
		}
	}

	private void lose(IOException e) {
		lost = true;
		console.error(console.text("failure.log", file, e.getMessage())); //$NON-NLS-1$
	}

	/** Nothing is left to be written: who logs flushes. */
	@Override
	public synchronized void close() {
		if (out != null) {
			try {
				out.close();
			} catch (IOException e) {
				lost = true; // told by the flush before
			}
			out = null;
		}
	}
}
