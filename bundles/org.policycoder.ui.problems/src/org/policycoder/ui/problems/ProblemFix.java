// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.policycoder.core.resource.ProblemMarkers;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.Studies;

/**
 * Mends problems of one kind by commands of the session: several at once are one step,
 * which can be undone.
 */
final class ProblemFix extends WorkbenchMarkerResolution {

	/** Makes the commands that mend a problem; none when there is nothing left to mend. */
	interface Mending {
		List<ProjectCommand> commands(StudyProblem problem) throws StorageException;
	}

	/** Asks the user what is needed first, for all problems that are to be mended. */
	interface Question {
		Optional<Mending> ask(Shell shell, ProjectSession session);
	}

	private final String label;

	private final IMarker first;

	private final Question question;

	ProblemFix(String label, IMarker first, Mending mending) {
		this(label, first, (shell, session) -> Optional.of(mending));
	}

	ProblemFix(String label, IMarker first, Question question) {
		this.label = label;
		this.first = first;
		this.question = question;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public String getDescription() {
		return label;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		Optional<Problem> mine = ProblemMarkers.problem(first);
		return Stream.of(markers).filter(m -> !m.equals(first) && ProblemMarkers.problem(m)
				.filter(p -> p.kind() == mine.map(Problem::kind).orElse(null)).isPresent()).toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker marker) {
		run(new IMarker[] { marker }, null);
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Map<IProject, List<IMarker>> byStudy = Stream.of(markers).filter(IMarker::exists)
				.collect(Collectors.groupingBy(m -> m.getResource().getProject(), LinkedHashMap::new, Collectors.toList()));
		byStudy.forEach((project, some) -> inStudy(window, project, session -> question.ask(window.getShell(), session)
				.ifPresent(mending -> mend(window.getShell(), session,
						some.stream().flatMap(m -> StudyProblem.of(m, session).stream()).toList(), mending))));
	}

	/** Does something with the problem of a marker, when its study is open. */
	static void withProblem(IWorkbenchWindow window, IMarker marker, Consumer<StudyProblem> run) {
		if (marker.exists()) {
			inStudy(window, marker.getResource().getProject(), session -> StudyProblem.of(marker, session).ifPresent(run));
		}
	}

	private static void inStudy(IWorkbenchWindow window, IProject project, Consumer<ProjectSession> run) {
		Studies.of(window).opened(project).thenAccept(study -> run.accept(study.session())).exceptionally(fault -> {
			Failures.show(window.getShell(), Messages.Fix_CannotMend, fault instanceof CompletionException ? fault.getCause() : fault);
			return null;
		});
	}

	private static void mend(Shell shell, ProjectSession session, List<StudyProblem> problems, Mending mending) {
		try {
			List<ProjectCommand> commands = new ArrayList<>();
			for (StudyProblem problem : problems) {
				mending.commands(problem).stream().filter(c -> !commands.contains(c)).forEach(commands::add);
			}
			if (!commands.isEmpty()) {
				session.execute(commands.size() == 1 ? commands.get(0) : new CommandGroup(null, commands));
			}
		} catch (EditException e) {
			MessageDialog.openError(shell, Messages.Fix_CannotMend, e.message(Locale.getDefault()));
		} catch (StorageException e) {
			Failures.show(shell, Messages.Fix_CannotMend, e);
		}
	}
}
