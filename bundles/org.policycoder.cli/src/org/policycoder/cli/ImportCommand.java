// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.operation.AmendDocuments;
import org.policycoder.core.operation.AmendedPolicy;
import org.policycoder.core.operation.Amendment;
import org.policycoder.core.operation.ApplyCodingSheet;
import org.policycoder.core.operation.ImportChoices;
import org.policycoder.core.operation.ImportDocuments;
import org.policycoder.core.operation.ImportRequest;
import org.policycoder.core.operation.ImportResult;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.Remedies;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyLock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
final class ImportCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "DIR", descriptionKey = "argument.project")
	private Path folder;
	@Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE|FOLDER", descriptionKey = "argument.sources")
	private List<Path> sources = List.of();
	@Option(names = "--register", paramLabel = "FILE", descriptionKey = "option.register")
	private Path register;
	@Option(names = "--column", paramLabel = "FIELD=HEADING", descriptionKey = "option.column")
	private Map<String, String> columns = Map.of();
	@Option(names = "--codings", paramLabel = "FILE", descriptionKey = "option.codings")
	private Path codings;
	@Option(names = "--amended", paramLabel = "replace|separate|skip", descriptionKey = "option.amended", converter = AmendedArgument.class)
	private AmendedPolicy amended = AmendedPolicy.ASK;
	@Mixin
	private SegmentationArguments segmentation;

	ImportCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		try (StudyLock use = new StudyLock(folder)) {
			Optional<Problem> trouble = PolicyProject.isProject(folder) ? use.take() : Optional.empty();
			if (trouble.isPresent() && trouble.get().kind() == Problem.Kind.IN_USE) {
				throw new OperationException(new StorageException(trouble.get()));
			}
			PolicyProject project = ProjectArgument.open(folder);
			trouble.map(Problem::message).ifPresent(console::error);
			if (use.isHeld()) {
				recover(project);
			}
			return bringIn(project) && trouble.isEmpty() ? PolicyCoderCommand.DONE : PolicyCoderCommand.PROBLEMS;
		}
	}

	private void recover(PolicyProject project) throws OperationException {
		try {
			PolicyProject.Recovered recovered = project.recover();
			recovered.completed().forEach(file -> console.say("import.completed", file)); //$NON-NLS-1$
			if (!recovered.removed().isEmpty()) {
				console.say("import.removed", recovered.removed().size(), recovered.removed().getFirst()); //$NON-NLS-1$
			}
		} catch (StorageException e) {
			throw new OperationException(e);
		}
	}

	private boolean bringIn(PolicyProject project) throws OperationException {
		boolean clean = true;
		if (register != null || !sources.isEmpty() || codings == null) {
			clean = importDocuments(project);
		}
		if (codings != null) {
			clean &= applyCodings(ProjectArgument.open(folder)); // as the import has left it
		}
		return clean;
	}

	private boolean importDocuments(PolicyProject project) throws OperationException {
		ImportRequest request = new ImportRequest(sources, codings == null ? Set.of() : Set.of(codings), register,
				columns, segmentation.segmenter(), segmentation.options(), amended, ImportChoices.NONE,
				new Remedies(console.text("import.remedy.replace"), console.text("import.remedy.separate"))); //$NON-NLS-1$ //$NON-NLS-2$
		ImportResult result = run(monitor -> new ImportDocuments(project, request).run(monitor));
		result.taken().forEach(console::print);
		result.skipped().forEach(console::print);
		result.noted().forEach(console::print);
		result.missing().forEach(console::error);
		result.failures().forEach(console::error);
		boolean replaced = result.amendments().isEmpty() || amend(result.amendments());
		console.say("import.done", result.documents().size(), result.clauses(), result.files(), //$NON-NLS-1$
				result.failures().size());
		return result.missing().isEmpty() && result.failures().isEmpty() && replaced;
	}

	/** What is to be looked at is no failure: the check tells of it until somebody has. */
	private boolean amend(List<Amendment> amendments) throws OperationException {
		try (ProjectSession session = ProjectSession.open(folder)) {
			AmendDocuments.Result result = AmendDocuments.apply(session, amendments);
			if (!isSaved(session)) {
				return false;
			}
			result.done().forEach(console::print);
			result.toLookAt().stream().map(Problem::message).forEach(console::print);
			result.failures().forEach(console::error);
			console.say("import.amended", result.documents().size()); //$NON-NLS-1$
			return result.failures().isEmpty();
		} catch (StorageException e) {
			throw new OperationException(e);
		}
	}

	/** All of it or nothing is on the disk before anything is said of it. */
	private boolean isSaved(ProjectSession session) {
		try {
			session.flush();
			return true;
		} catch (StorageException e) {
			session.abandon();
			console.error(e.getMessage());
			if (!Set.of(Problem.Kind.PARTLY_WRITTEN, Problem.Kind.NOT_CONFIRMED).contains(e.problem().kind())) {
				console.say("import.notAmended"); //$NON-NLS-1$
			}
			return false;
		}
	}

	private boolean applyCodings(PolicyProject project) throws OperationException {
		ApplyCodingSheet.Result result = run(monitor -> new ApplyCodingSheet(project, codings).run(monitor));
		result.taken().forEach(console::print);
		result.problems().forEach(console::error);
		console.say("import.codings", result.codings(), result.problems().size()); //$NON-NLS-1$
		return result.problems().isEmpty();
	}

	private interface Work<R> {
		R with(IProgressMonitor monitor) throws OperationException;
	}

	private <R> R run(Work<R> work) throws OperationException {
		IProgressMonitor monitor = console.monitor();
		try {
			return work.with(monitor);
		} finally {
			monitor.done();
		}
	}
}
