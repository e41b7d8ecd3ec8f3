// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.operation.CheckProject;
import org.policycoder.core.operation.OperationException;
import org.policycoder.model.storage.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(paramLabel = "DIR", descriptionKey = "argument.project")
	private Path folder;

	CheckCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		IProgressMonitor monitor = console.monitor();
		List<Problem> problems;
		try {
			problems = new CheckProject(folder).run(monitor);
		} finally {
			monitor.done();
		}
		for (Problem problem : problems) {
			console.print(console.text("check.severity." + problem.severity().name()) + ' ' + problem.message()); //$NON-NLS-1$
		}
		boolean clean = problems.stream().allMatch(p -> p.severity() == Problem.Severity.INFO);
		console.say(problems.isEmpty() ? "check.clean" : clean ? "check.notes" : "check.problems", problems.size()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return clean ? PolicyCoderCommand.DONE : PolicyCoderCommand.PROBLEMS;
	}
}
