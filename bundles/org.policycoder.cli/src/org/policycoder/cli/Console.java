// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.policycoder.analysis.output.TerminalText;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.WriteLosses;
import org.policycoder.core.operation.WrongRequestException;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.Wording;

/** Where a command speaks to its user, in UTF-8 whatever the locale, as the start scripts promise. */
final class Console {

	private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*"); //$NON-NLS-1$

	private final OutputState state;
	private final PrintStream out;
	private final PrintStream err;
	private final IProgressMonitor monitor;
	private final Wording wording;

	/**
	 * Creates a console.
	 *
	 * @param out
	 *            for results
	 * @param err
	 *            for what went wrong, and progress
	 * @param terminal
	 *            whether somebody looks at {@code err} and wants to see progress
	 * @param locale
	 *            the language of messages
	 */
	Console(OutputStream out, OutputStream err, boolean terminal, Locale locale) {
		this.state = new OutputState(out);
		this.out = new PrintStream(state, false, StandardCharsets.UTF_8);
		this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
		this.monitor = terminal ? new TerminalMonitor(this.err) : new NullProgressMonitor();
		this.wording = Wording.of(Console.class, locale);
	}

	PrintStream out() {
		return out;
	}

	PrintStream err() {
		return err;
	}

	ResourceBundle messages() {
		return wording.texts();
	}

	Locale locale() {
		return wording.locale();
	}

	/** Prints a result. */
	void print(String line) {
		out.println(TerminalText.of(line));
	}

	/** Prints a message of the bundle. */
	void say(String key, Object... arguments) {
		print(text(key, arguments));
	}

	/** Prints an error as one line, whatever it is made of. */
	void error(String message) {
		out.flush();
		err.println("policycoder: " + oneLine(String.valueOf(message))); //$NON-NLS-1$
	}

	/** Prints beside the result what it cannot hold itself, such as a note in CSV. */
	void remark(String sentence) {
		out.flush();
		err.println(oneLine(sentence));
	}

	private static String oneLine(String message) {
		return TerminalText.of(LINE_ENDS.matcher(message).replaceAll(" ")); //$NON-NLS-1$
	}

	String text(String key, Object... arguments) {
		return wording.format(key, arguments);
	}

	/** Writes a report on what did not come along, where one is asked for. */
	void writeLosses(LossReport losses, Path file) throws OperationException {
		if (file != null) {
			if (losses == null) {
				throw new WrongRequestException(text("losses.none"), null); //$NON-NLS-1$
			}
			say("written", new WriteLosses(losses, file).run(monitor)); //$NON-NLS-1$
		}
	}

	/** Shows progress in one line of a terminal, and nothing where nobody looks. */
	IProgressMonitor monitor() {
		return monitor;
	}

	/** Asks the command to end and to leave everything as it was. */
	void cancel() {
		monitor.setCanceled(true);
	}

	/**
	 * Ends a command: what was printed must have arrived, unless the reader, such as
	 * {@code head}, wanted no more of it.
	 *
	 * @param code
	 *            the exit code of the command
	 * @return the exit code of the program
	 */
	int end(int code) {
		out.flush();
		if (!state.isLost()) {
			return code;
		}
		error(text("failure.output", state.reason())); //$NON-NLS-1$
		return Math.max(code, PolicyCoderCommand.PROBLEMS);
	}
}
