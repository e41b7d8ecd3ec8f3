// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.policycoder.core.operation.NewProject;
import org.policycoder.core.operation.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
final class NewCommand implements Callable<Integer> {

	private final Console console;

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

	NewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		new NewProject(folder, name, Language.orDefault(language).code(), codebook, coder, Map.of()).run(null);
		console.say("new.done", folder); //$NON-NLS-1$
		return PolicyCoderCommand.DONE;
	}
}
