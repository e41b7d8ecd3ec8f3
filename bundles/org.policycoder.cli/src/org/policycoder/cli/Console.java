// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Where a command speaks to its user. */
final class Console {

	static final String BUNDLE = "org.policycoder.cli.messages"; //$NON-NLS-1$

	private final PrintStream out;
	private final PrintStream err;
	private final ResourceBundle messages;

	Console(PrintStream out, PrintStream err, Locale locale) {
		this.out = out;
		this.err = err;
		this.messages = ResourceBundle.getBundle(BUNDLE, locale, Console.class.getClassLoader());
	}

	PrintStream out() {
		return out;
	}

	PrintStream err() {
		return err;
	}

	ResourceBundle messages() {
		return messages;
	}

	/** Prints a result. */
	void print(String line) {
		out.println(line);
	}

	/** Prints a message of the bundle. */
	void say(String key, Object... arguments) {
		out.println(text(key, arguments));
	}

	/** Prints an error as one line. */
	void error(String message) {
		err.println("policycoder: " + message); //$NON-NLS-1$
	}

	String text(String key, Object... arguments) {
		return MessageFormat.format(messages.getString(key), arguments);
	}

	/** Shows progress in one line of a terminal, and nothing where nobody looks; the start script knows which. */
	IProgressMonitor monitor() {
		return Boolean.getBoolean("policycoder.terminal") ? new TerminalMonitor(err) : new NullProgressMonitor(); //$NON-NLS-1$
	}
}
