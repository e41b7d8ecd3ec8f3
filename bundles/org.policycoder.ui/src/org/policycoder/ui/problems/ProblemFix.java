// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
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
		Map<ProjectSession, List<StudyProblem>> byStudy = new LinkedHashMap<>();
		for (IMarker marker : markers) {
			problem(window, marker).ifPresent(p -> byStudy.computeIfAbsent(p.session(), s -> new ArrayList<>()).add(p));
		}
		byStudy.forEach((session, problems) -> question.ask(window.getShell(), session)
				.ifPresent(mending -> mend(window.getShell(), session, problems, mending)));
	}

	/** The problem of a marker, with the session of its study, which is opened for it. */
	static Optional<StudyProblem> problem(IWorkbenchWindow window, IMarker marker) {
		if (!marker.exists()) {
			return Optional.empty();
		}
		try {
			return StudyProblem.of(marker, window.getService(Studies.class).session(marker.getResource().getProject()));
		} catch (StorageException e) {
			Failures.show(window.getShell(), Messages.Fix_CannotMend, e);
			return Optional.empty();
		}
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
