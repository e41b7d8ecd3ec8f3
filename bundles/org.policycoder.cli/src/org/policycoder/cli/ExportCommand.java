// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.policycoder.core.extension.Contribution;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.extension.ExporterContribution;
import org.policycoder.core.extension.ReportingExporter;
import org.policycoder.core.operation.ExportProject;
import org.policycoder.core.operation.Exported;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.WrongRequestException;

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
		if (losses != null && Contributions.exporters().stream().anyMatch(this::isSilent)) {
			throw new WrongRequestException(console.text("losses.none"), null); //$NON-NLS-1$
		}
		Exported exported = project.use(console, (p, monitor) -> new ExportProject(p, exporter, coder, out).run(monitor));
		console.say("written", exported.file()); //$NON-NLS-1$
		exported.told().forEach(console::print);
		console.writeLosses(exported.losses(), losses);
		return PolicyCoderCommand.DONE;
	}

	/** What makes no report is not to write anything first. */
	private boolean isSilent(Contribution<ExporterContribution> asked) {
		return asked.id().equals(exporter) && !(asked.value().exporter() instanceof ReportingExporter);
	}
}
