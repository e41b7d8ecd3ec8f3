// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in the language of the console. */
final class WrongUsage {

	private final Console console;

	WrongUsage(Console console) {
		this.console = console;
	}

	String explain(ParameterException exception) {
		if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			return unmatched(unmatched);
		}
		if (exception instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
			return console.text("usage.missing", //$NON-NLS-1$
					missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "))); //$NON-NLS-1$
		}
		if (exception instanceof OverwrittenOptionException twice) {
			return console.text("usage.twice", name(twice.getOverwritten())); //$NON-NLS-1$
		}
		if (exception.getArgSpec() != null) {
			String name = name(exception.getArgSpec());
			return String.valueOf(exception.getValue()).isBlank() ? console.text("usage.empty", name) //$NON-NLS-1$
					: console.text("usage.badValue", exception.getValue(), name); //$NON-NLS-1$
		}
		return exception.getMessage();
	}

	private String unmatched(UnmatchedArgumentException exception) {
		CommandLine command = exception.getCommandLine();
		String first = exception.getUnmatched().getFirst();
		if (!command.getSubcommands().isEmpty() && !first.startsWith("-")) { //$NON-NLS-1$
			return console.text("usage.noCommand", first, String.join(", ", command.getSubcommands().keySet())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return console.text("usage.unmatched", String.join(" ", exception.getUnmatched())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() + ' ' + option.paramLabel()
				: argument.paramLabel();
	}
}
