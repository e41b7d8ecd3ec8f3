// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.StudyChoices;
import org.policycoder.core.operation.ImportStudy;
import org.policycoder.core.operation.ImportedStudy;
import org.policycoder.core.operation.NewProject;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.WrongRequestException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
final class NewCommand implements Callable<Integer> {

	/** What cannot be asked for when the project is made of another one. */
	private static final List<String> OF_SOURCE = List.of("--codebook", "--language", "--coder"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Console console;

	@Spec
	private CommandSpec command;
	@Parameters(paramLabel = "DIR", descriptionKey = "argument.newProject")
	private Path folder;
	@Option(names = "--codebook", paramLabel = "ID", defaultValue = NewProject.DEFAULT_CODEBOOK, descriptionKey = "option.codebook")
	private String codebook;
	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.name")
	private String name;
	@Option(names = "--language", paramLabel = "zh|en", descriptionKey = "option.language")
	private Language language;
	@Option(names = "--coder", paramLabel = "ID", descriptionKey = "option.newCoder")
	private String coder;
	@Option(names = "--from", paramLabel = "FILE|FOLDER", descriptionKey = "option.from")
	private Path source;
	@Option(names = "--importer", paramLabel = "ID", descriptionKey = "option.importer")
	private String importer;
	@Option(names = "--dimension", paramLabel = "CODE", descriptionKey = "option.topCode")
	private List<String> dimensions = List.of();
	@Option(names = "--offsets", paramLabel = "auto|codepoint|utf16", defaultValue = "auto", descriptionKey = "option.offsets")
	private Offsets offsets;
	@Option(names = "--losses", paramLabel = "FILE", descriptionKey = "option.losses")
	private Path losses;

	NewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		if (source != null) {
			bringIn();
		} else if (importer != null || !dimensions.isEmpty() || offsets != Offsets.auto || losses != null) {
			throw new WrongRequestException(console.text("new.noSource"), null); //$NON-NLS-1$
		} else {
			new NewProject(folder, name, Language.orDefault(language).code(), codebook, coder, Map.of()).run(null);
		}
		console.say("new.done", folder); //$NON-NLS-1$
		return PolicyCoderCommand.DONE;
	}

	private void bringIn() throws OperationException {
		if (OF_SOURCE.stream().anyMatch(command.commandLine().getParseResult()::hasMatchedOption)) {
			throw new WrongRequestException(console.text("new.ofSource"), null); //$NON-NLS-1$
		}
		IProgressMonitor monitor = console.monitor();
		try {
			ImportedStudy made = new ImportStudy(source, importer, folder, name, new StudyChoices(dimensions, offsets.unit())).run(monitor);
			made.told().forEach(console::print);
			console.writeLosses(made.losses(), losses);
		} finally {
			monitor.done();
		}
	}
}
