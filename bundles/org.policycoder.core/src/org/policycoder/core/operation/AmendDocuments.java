// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.policycoder.edit.CommandGroup;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.clause.CarriedCodings;
import org.policycoder.edit.clause.ReplaceText;
import org.policycoder.edit.command.RemoveDocuments;
import org.policycoder.model.CodingSet;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.StorageException;

/**
 * Puts what an import has read as amended versions in the place of the documents that they
 * amend, each as a step that can be undone, and says what became of the codings.
 *
 * @since 1.0
 */
public final class AmendDocuments {

	/**
	 * What came of it.
	 *
	 * @param documents
	 *            the numbers of the documents that have another text now
	 * @param done
	 *            a sentence for each of them, with how many codings stayed and how many are to be
	 *            looked at, and one for each for which it is no longer done
	 * @param toLookAt
	 *            the codings that are to be looked at, as the check tells them
	 * @param failures
	 *            a sentence for each document that could not be replaced
	 */
	public record Result(List<Integer> documents, List<String> done, List<Problem> toLookAt, List<String> failures) {

		/** Copies the lists. */
		public Result {
			documents = List.copyOf(documents);
			done = List.copyOf(done);
			toLookAt = List.copyOf(toLookAt);
			failures = List.copyOf(failures);
		}
	}

	private final ProjectSession session;

	private final List<Integer> documents = new ArrayList<>();

	private final List<String> done = new ArrayList<>();

	private final List<Problem> toLookAt = new ArrayList<>();

	private final List<String> failures = new ArrayList<>();

	private AmendDocuments(ProjectSession session) {
		this.session = session;
	}

	/**
	 * Puts amended versions in place.
	 *
	 * @param session
	 *            the session of the project, which knows of all that the import has brought
	 * @param amendments
	 *            what the import has read
	 * @return what came of it; a document that cannot be replaced does not stop the others
	 */
	public static Result apply(ProjectSession session, List<Amendment> amendments) {
		AmendDocuments amend = new AmendDocuments(session);
		amendments.forEach(amend::apply);
		return new Result(amend.documents, amend.done, amend.toLookAt, amend.failures);
	}

	private void apply(Amendment amendment) {
		int document = amendment.document();
		ReplaceText replace = new ReplaceText(document, amendment.version());
		try {
			if (amendment.instead() > 0 && isWorkedOn(amendment.instead())) {
				failures.add(NLS.bind(Messages.AmendDocuments_InsteadWorkedOn,
						new Object[] { amendment.name(), document, amendment.instead() }));
				return;
			}
			ProjectCommand command = amendment.instead() == 0 ? replace
					: new CommandGroup(EditLabel.of("replaceText", Integer.toString(document)), //$NON-NLS-1$
							List.of(replace, new RemoveDocuments(List.of(amendment.instead()))));
			session.execute(command);
			replace.outcome().ifPresent(outcome -> tell(amendment, outcome));
		} catch (EditException e) {
			failures.add(NLS.bind(Messages.ImportDocuments_OfFile, amendment.name(), e.message(Locale.getDefault())));
		} catch (StorageException e) {
			failures.add(NLS.bind(Messages.ImportDocuments_OfFile, amendment.name(), e.getMessage()));
		}
	}

	private boolean isWorkedOn(int number) throws StorageException {
		PolicyDocument document = session.document(number).orElse(null);
		if (document != null) {
			for (String coder : session.coderIds()) {
				CodingSet set = session.codings(coder, document).set();
				if (set.isDone() || set.getNote() != null || !set.getCodings().isEmpty() || !set.getNoCodes().isEmpty()
						|| !set.getReviews().isEmpty()) {
					return true;
				}
			}
		}
		return false;
	}

	private void tell(Amendment amendment, CarriedCodings outcome) {
		documents.add(amendment.document());
		done.add(NLS.bind(Messages.AmendDocuments_Done, new Object[] { amendment.name(), amendment.document(),
				outcome.unchanged(), outcome.toLookAt().size() }));
		if (outcome.restored() > 0) {
			done.add(Wording.fill(Messages.AmendDocuments_Restored, Integer.toString(amendment.document()), outcome.restored()));
		}
		if (amendment.instead() > 0) {
			done.add(NLS.bind(Messages.AmendDocuments_InsteadGone, amendment.instead()));
		}
		for (String coder : outcome.reopened()) {
			done.add(NLS.bind(Messages.AmendDocuments_Reopened, amendment.document(), coder));
		}
		toLookAt.addAll(outcome.toLookAt());
	}
}
