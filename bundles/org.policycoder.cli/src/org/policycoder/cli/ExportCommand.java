// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.policycoder.core.operation.ExportProject;
import org.policycoder.core.operation.Exported;
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
	@Option(names = "--coder", paramLabel = "ID,...", descriptionKey = "option.exportCoder")
	private String coder;
	@Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.outFile")
	private Path out;
	@Option(names = "--losses", paramLabel = "FILE", descriptionKey = "option.losses")
	private Path losses;

	ExportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		project.refuseRest();
		Exported exported = project.use(console, (p, monitor) -> new ExportProject(p, exporter, coder, out).run(monitor));
		console.say("written", exported.file()); //$NON-NLS-1$
		exported.told().forEach(console::print);
		console.writeLosses(exported.losses(), losses);
		return PolicyCoderCommand.DONE;
	}
}
