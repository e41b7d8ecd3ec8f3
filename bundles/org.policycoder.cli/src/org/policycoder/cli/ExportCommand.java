// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.policycoder.core.operation.ExportProject;
import org.policycoder.core.operation.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ProjectArgument project;
	@Option(names = "--to", required = true, paramLabel = "ID", descriptionKey = "option.exporter")
	private String exporter;
	@Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.outFile")
	private Path out;

	ExportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		project.refuseRest();
		Path written = project.use(console, (p, monitor) -> new ExportProject(p, exporter, out).run(monitor));
		console.say("written", written); //$NON-NLS-1$
		return PolicyCoderCommand.DONE;
	}
}
