// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.WrongRequestException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.TypeConversionException;

/** The command {@code policycoder}, which only has sub-commands. */
@Command(name = "policycoder", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class PolicyCoderCommand implements Runnable {

	static final int DONE = 0;
	static final int PROBLEMS = 1;
	static final int USAGE = 2;
	/** The command was not done, and neither the input nor the user is to blame. */
	static final int FAILED = 2;

	private final Console console;
	private final CommandLine line;

	private PolicyCoderCommand(Console console) {
		this.console = console;
		line = new CommandLine(this);
		List.of(new NewCommand(console), new ExampleCommand(console), new ImportCommand(console),
				new SegmentCommand(console), new TablesCommand(console), new ReportCommand(console),
				new ExportCommand(console), new CheckCommand(console), new RoundCommand(console), new NewPluginCommand(console))
				.forEach(line::addSubcommand);
		new Choices(console).addTo(line);
		line.registerConverter(Path.class, PolicyCoderCommand::path);
		line.setResourceBundle(console.messages());
		line.setOut(new PrintWriter(console.out(), true, console.out().charset()));
		line.setErr(new PrintWriter(console.err(), true, console.err().charset()));
		line.setParameterExceptionHandler(wrongUsage());
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
		return run(arguments, console, new Failure(console, () -> PlatformLog.place().orElse(null)));
	}

	static int run(String[] arguments, Console console, Failure failure) {
		try {
			PolicyCoderCommand command = new PolicyCoderCommand(console);
			command.line.setExecutionExceptionHandler(command.failure(failure));
			int code = command.line.execute(arguments);
			Contributions.faults().forEach(fault -> console.remark(fault.told(PlatformLog.place().orElse(null))));
			return console.end(code);
		} catch (Throwable e) { // an Error too: no memory, or a plug-in whose classes are not there
			return failure.tell(e);
		}
	}

	/** An empty name, as of a variable of a script that is not set, would be the folder in which the program was started. */
	private static Path path(String name) {
		if (name.isBlank()) {
			throw new TypeConversionException(name);
		}
		return Path.of(name);
	}

	@Override
	public void run() {
		line.usage(console.out());
	}

	private IParameterExceptionHandler wrongUsage() {
		return (exception, arguments) -> {
			console.error(new WrongUsage(console).explain(exception));
			return hint(exception.getCommandLine());
		};
	}

	private int hint(CommandLine command) {
		console.err().println(console.text("usage.hint", command.getCommandSpec().qualifiedName())); //$NON-NLS-1$
		return USAGE;
	}

	private IExecutionExceptionHandler failure(Failure unexpected) {
		return (exception, command, result) -> {
			if (exception instanceof WrongRequestException) {
				console.error(exception.getMessage());
				return hint(command);
			}
			if (exception instanceof OperationException) {
				exception.getMessage().lines().forEach(console::error);
				return PROBLEMS;
			}
			if (exception instanceof OperationCanceledException) {
				console.error(console.text("cancelled")); //$NON-NLS-1$
				return PROBLEMS;
			}
			return unexpected.tell(exception);
		};
	}
}
