// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.core.operation.OperationException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code policycoder}, which only has sub-commands. */
@Command(name = "policycoder", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class PolicyCoderCommand implements Runnable {

	static final int DONE = 0;
	static final int PROBLEMS = 1;
	static final int USAGE = 2;

	private final Console console;
	private final CommandLine line;

	private PolicyCoderCommand(Console console) {
		this.console = console;
		line = new CommandLine(this);
		List.of(new NewCommand(console), new ExampleCommand(console), new ImportCommand(console),
				new SegmentCommand(console), new TablesCommand(console), new ReportCommand(console),
				new ExportCommand(console), new CheckCommand(console)).forEach(line::addSubcommand);
		line.setResourceBundle(console.messages());
		line.setOut(new java.io.PrintWriter(console.out(), true));
		line.setErr(new java.io.PrintWriter(console.err(), true));
		line.setParameterExceptionHandler(wrongUsage());
		line.setExecutionExceptionHandler(failure());
		line.setCaseInsensitiveEnumValuesAllowed(true);
	}

	/**
	 * Runs a command.
	 *
	 * @param arguments
	 *            the name of the command and its arguments
	 * @param console
	 *            where it speaks
	 * @return the exit code
	 */
	static int run(String[] arguments, Console console) {
		return new PolicyCoderCommand(console).line.execute(arguments);
	}

	@Override
	public void run() {
		line.usage(console.out());
	}

	private IParameterExceptionHandler wrongUsage() {
		return (exception, arguments) -> {
			CommandLine command = exception.getCommandLine();
			console.error(explain(exception));
			console.err().println(console.text("usage.hint", command.getCommandSpec().qualifiedName())); //$NON-NLS-1$
			return USAGE;
		};
	}

	private String explain(ParameterException exception) {
		if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			return console.text("usage.unmatched", String.join(" ", unmatched.getUnmatched())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (exception instanceof MissingParameterException missing) {
			return console.text("usage.missing", String.join(", ", //$NON-NLS-1$ //$NON-NLS-2$
					missing.getMissing().stream().map(a -> a.isOption() ? "--" + a.paramLabel().replaceAll("[<>]", "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
							: a.paramLabel()).toList()));
		}
		return exception.getMessage();
	}

	private IExecutionExceptionHandler failure() {
		return (exception, command, result) -> {
			if (exception instanceof OperationException) {
				console.error(exception.getMessage());
			} else if (exception instanceof OperationCanceledException) {
				console.error(console.text("cancelled")); //$NON-NLS-1$
			} else {
				ILog.of(PolicyCoderCommand.class).error(exception.getMessage(), exception);
				console.error(console.text("failure.unexpected", exception)); //$NON-NLS-1$
			}
			return PROBLEMS;
		};
	}
}
