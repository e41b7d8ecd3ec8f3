// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.part.ViewPart;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.SetRole;
import org.policycoder.model.Coder;
import org.policycoder.model.CoderRole;
import org.policycoder.ui.session.ActiveCoder;
import org.policycoder.ui.session.Commands;
import org.policycoder.ui.session.StudyNames;

/**
 * Finds in whose name is settled: a coder of its own, who is not one of those compared. Whoever is at work stays so.
 *
 * @param part
 *            where it is settled
 */
record Adjudicator(ViewPart part) {

	/**
	 * Finds who settles, or asks for one to be added.
	 *
	 * @param session
	 *            the session of the study
	 * @param compared
	 *            the ids of those who are compared
	 * @return the coder at work unless compared; else one whose role it is, or who is not compared; empty when the user did not want to add one
	 */
	Optional<String> of(ProjectSession session, Collection<String> compared) {
		Optional<String> atWork = session.coder().filter(c -> session.isCoderChosen() && !compared.contains(c));
		if (atWork.isPresent()) {
			return atWork;
		}
		Optional<Coder> other = session.project().project().getCoders().stream()
				.filter(c -> !compared.contains(c.getId()) && c.getRole() != CoderRole.SUGGESTER)
				.min(Comparator.comparing(c -> c.getRole() != CoderRole.ADJUDICATOR));
		if (other.isPresent()) {
			Commands.statusLine(part).setMessage(NLS.bind(Messages.Agreement_WhoSettles, StudyNames.of(other.get())));
			return other.map(Coder::getId);
		}
		if (!MessageDialog.openQuestion(part.getSite().getShell(), Messages.Agreement_Settle, Messages.Agreement_AddAdjudicator)) {
			return Optional.empty();
		}
		Optional<String> added = ActiveCoder.ask(part, session);
		added.ifPresent(id -> Commands.execute(part, session, new SetRole(id, CoderRole.ADJUDICATOR)));
		return added;
	}
}
