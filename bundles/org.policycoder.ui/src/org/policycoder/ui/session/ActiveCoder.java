// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.policycoder.core.edit.AddCoder;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.ui.preference.CoderPreference;

/** Who codes: the coder at work in a session. Asks for the name when a study has no coder yet. */
public final class ActiveCoder {

	private ActiveCoder() {
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
		return session.coder().or(() -> add(part, session));
	}

	/**
	 * Asks for the name of a coder and adds the coder to the study, at work from now on.
	 *
	 * @param part
	 *            where the user is
	 * @param session
	 *            the session of the study
	 * @return the id of the new coder; empty when the user did not want to
	 */
	public static Optional<String> add(IWorkbenchPart part, ProjectSession session) {
		Optional<String> added = ask(part, session);
		added.ifPresent(id -> {
			session.project().project().getCoders().stream().filter(c -> c.getId().equals(id)).findFirst()
					.ifPresent(c -> InstanceScope.INSTANCE.getNode(CoderPreference.NODE).put(CoderPreference.NAME, c.getName()));
			session.setCoder(id);
		});
		return added;
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
		InputDialog dialog = new InputDialog(part.getSite().getShell(), Messages.ActiveCoder_Title,
				NLS.bind(Messages.ActiveCoder_Question, session.project().project().getName()), CoderPreference.name(),
				name -> name.isBlank() ? Messages.ActiveCoder_NameMissing : null);
		if (dialog.open() != Window.OK) {
			return Optional.empty();
		}
		String name = dialog.getValue().strip();
		String id = freeId(name, session);
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(name);
		if (!Commands.execute(part, session, new AddCoder(coder))) {
			return Optional.empty();
		}
		return Optional.of(id);
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
