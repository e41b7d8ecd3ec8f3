// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.core.operation.OperationException;
import org.policycoder.model.storage.PolicyProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "example", mixinStandardHelpOptions = true, sortOptions = false)
final class ExampleCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "NAME", descriptionKey = "option.example")
	private String name;
	@Parameters(index = "1", paramLabel = "DIR", descriptionKey = "argument.newProject")
	private Path folder;

	ExampleCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		IProgressMonitor monitor = console.monitor();
		PolicyProject project;
		try {
			project = new ExampleProject(name, folder).run(monitor);
		} finally {
			monitor.done();
		}
		console.say("example.done", folder, project.corpus().getDocuments().size()); //$NON-NLS-1$
		return PolicyCoderCommand.DONE;
	}
}
