// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.AddCoder;
import org.policycoder.edit.command.EditProject;
import org.policycoder.model.Coder;
import org.policycoder.model.CodingChoice;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Project;

/** Who codes: the coder at work in a session. Asks, when nobody has said who that is. */
public final class ActiveCoder {

	private ActiveCoder() {
	}

	/**
	 * Tells whether it is settled who codes. A coder whose name merely is that of the preferences is at work as soon as
	 * a study is opened, but where its results count the codings of others only, that has still to be said.
	 *
	 * @param session
	 *            the session of the study
	 * @return whether {@link #of} answers without asking
	 */
	public static boolean isSettled(ProjectSession session) {
		return session.isCoderChosen() && (CoderPreference.isSaid(session.folder()) || countedIds(session.project().project()).isEmpty()
				|| session.coder().filter(countedIds(session.project().project())::contains).isPresent());
	}

	/**
	 * Gets the coder at work.
	 *
	 * @param part
	 *            where the user codes
	 * @param session
	 *            the session of the study
	 * @return the id of the coder; empty when the user did not want to give a name
	 */
	public static Optional<String> of(IWorkbenchPart part, ProjectSession session) {
		return isSettled(session) ? session.coder() : begin(part, session, session.project().project().getCoders());
	}

	/**
	 * Asks for the name of a coder and adds the coder to the study, at work from now on; where the results
	 * count the codings of some of the others only, asks also whether they are to count those of the new one.
	 *
	 * @param part
	 *            where the user is
	 * @param session
	 *            the session of the study
	 * @return the id of the new coder; empty when the user did not want to
	 */
	public static Optional<String> add(IWorkbenchPart part, ProjectSession session) {
		return begin(part, session, List.of());
	}

	/**
	 * Puts a coder to work because the user has said so.
	 *
	 * @param session
	 *            the session of the study
	 * @param id
	 *            the id of a coder of the study
	 */
	public static void say(ProjectSession session, String id) {
		session.setCoder(id);
		CoderPreference.remember(session.folder(), id); // also when the preferences had put the same to work
	}

	private static Optional<String> begin(IWorkbenchPart part, ProjectSession session, List<Coder> offered) {
		Optional<String> chosen = ask(part, session, offered, counted(session.project().project()));
		chosen.ifPresent(id -> {
			session.project().project().getCoders().stream().filter(c -> c.getId().equals(id)).findFirst()
					.ifPresent(c -> InstanceScope.INSTANCE.getNode(CoderPreference.NODE).put(CoderPreference.NAME, StudyNames.of(c)));
			say(session, id);
		});
		return chosen;
	}

	/**
	 * Asks for the name of a coder and adds the coder to the study; whoever is at work stays so.
	 *
	 * @param part
	 *            where the user is
	 * @param session
	 *            the session of the study
	 * @return the id of the new coder; empty when the user did not want to
	 */
	public static Optional<String> ask(IWorkbenchPart part, ProjectSession session) {
		return ask(part, session, List.of(), List.of());
	}

	/** The coders whose codings alone count in results; empty when there is no such choice. */
	private static List<Coder> counted(Project project) {
		return project.getCoders().stream().filter(c -> countedIds(project).contains(c.getId())).toList();
	}

	private static List<String> countedIds(Project project) {
		return CodingChoice.parse(project.getResultCoder()).map(CodingChoice::coders).orElse(List.of());
	}

	private static Optional<String> ask(IWorkbenchPart part, ProjectSession session, List<Coder> offered, List<Coder> counted) {
		Project project = session.project().project();
		CoderDialog dialog = new CoderDialog(part.getSite().getShell(), new StudyNames(project).study(),
				offered.stream().map(StudyNames::of).toList(), counted.stream().map(StudyNames::of).toList());
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		String name = dialog.name();
		Optional<String> known = offered.stream().filter(c -> StudyNames.of(c).equalsIgnoreCase(name)).map(Coder::getId).findFirst();
		String id = known.orElseGet(() -> freeId(name, session));
		List<ProjectCommand> changes = new ArrayList<>();
		if (known.isEmpty()) {
			Coder coder = ModelFactory.eINSTANCE.createCoder();
			coder.setId(id);
			coder.setName(name);
			changes.add(new AddCoder(coder));
		}
		if (dialog.countsMine()) {
			changes.add(new EditProject(project.getName(), project.getLanguage(), id, project.getSettings().map()));
		}
		return changes.isEmpty()
				|| Commands.execute(part, session, new CommandGroup(EditLabel.of("addCoder", name), changes)) //$NON-NLS-1$
						? Optional.of(id)
						: Optional.empty();
	}

	/** The id is also the name of a folder, so it has only letters, digits, - and _. */
	private static String freeId(String name, ProjectSession session) {
		String base = name.replaceAll("[^\\p{L}\\p{Nd}_-]+", "-").replaceAll("^-+|-+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String start = base.isEmpty() ? "coder" : base.substring(0, Math.min(40, base.length())); //$NON-NLS-1$
		String id = start;
		for (int i = 2; session.coderIds().contains(id); i++) {
			id = start + '-' + i;
		}
		return id;
	}
}
