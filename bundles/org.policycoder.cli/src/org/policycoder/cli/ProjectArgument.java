// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.core.operation.LoadStudy;
import org.policycoder.core.operation.OperationException;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** A project that a command reads: the folder of one, or an example made for this one command. */
final class ProjectArgument {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;
	@Option(names = "--example", paramLabel = "NAME", descriptionKey = "option.example")
	private String example;
	@Parameters(arity = "0..*", paramLabel = "DIR", descriptionKey = "argument.projectOrExample", hideParamSyntax = true)
	private List<String> arguments = List.of();

	/** What a command does with the project. */
	@FunctionalInterface
	interface Use<R> {
		R with(PolicyProject project, IProgressMonitor monitor) throws OperationException;
	}

	/** What follows the project. */
	List<String> rest() {
		return example == null && !arguments.isEmpty() ? arguments.subList(1, arguments.size()) : arguments;
	}

	/** For commands that take the project and nothing else. */
	void refuseRest() {
		if (!rest().isEmpty()) {
			throw new UnmatchedArgumentException(command.commandLine(), rest());
		}
	}

	<R> R use(Console console, Use<R> use) throws OperationException {
		if (example == null && arguments.isEmpty()) {
			throw new ParameterException(command.commandLine(), console.text("usage.noProject")); //$NON-NLS-1$
		}
		IProgressMonitor monitor = console.monitor();
		try {
			return example == null ? use.with(open(Path.of(arguments.getFirst())), monitor) : useExample(use, monitor);
		} finally {
			monitor.done();
		}
	}

	static PolicyProject open(Path folder) throws OperationException {
		try {
			return PolicyProject.open(folder);
		} catch (StorageException e) {
			throw new OperationException(e);
		}
	}

	private <R> R useExample(Use<R> use, IProgressMonitor monitor) throws OperationException {
		try {
			Path folder = Files.createTempDirectory("policycoder"); //$NON-NLS-1$
			try {
				return use.with(new ExampleProject(example, folder.resolve(example)).run(monitor), monitor);
			} finally {
				delete(folder);
			}
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	static LoadStudy study(PolicyProject project) {
		return new LoadStudy(project);
	}
}
