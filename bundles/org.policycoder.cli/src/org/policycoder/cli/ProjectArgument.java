// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.core.operation.LoadStudy;
import org.policycoder.core.operation.OperationException;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A project that a command reads: the folder of one, or an example made for this one command. */
final class ProjectArgument {

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Choice choice;

	static final class Choice {
		@Parameters(index = "0", paramLabel = "DIR", descriptionKey = "argument.project")
		private Path folder;
		@Option(names = "--example", paramLabel = "NAME", descriptionKey = "option.example")
		private String example;
	}

	/** What a command does with the project. */
	@FunctionalInterface
	interface Use<R> {
		R with(PolicyProject project, IProgressMonitor monitor) throws OperationException;
	}

	<R> R use(Console console, Use<R> use) throws OperationException {
		IProgressMonitor monitor = console.monitor();
		try {
			return choice.folder != null ? use.with(open(choice.folder), monitor) : useExample(use, monitor);
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
				return use.with(new ExampleProject(choice.example, folder.resolve(choice.example)).run(monitor), monitor);
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
