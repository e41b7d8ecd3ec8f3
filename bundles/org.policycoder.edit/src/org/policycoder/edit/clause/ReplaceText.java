// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.clause;

import java.util.Map;
import java.util.Optional;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.command.UpdateRegister;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;

/**
 * Puts an amended version in the place of the text of a document, as one step. Clauses that
 * are the same or alike keep their ids, so that everybody's codings stay with them; what
 * became of each coding that is not on an unchanged clause is put down as a
 * {@link org.policycoder.model.Review} of its coder, to be looked at, and no coding is lost:
 * one that no clause has any more is in its review with all that was said of it, and comes
 * back with its words when a later version has them again. The earlier
 * version is kept with the clauses. A document that a coder had marked done is not done any
 * more when the new version says anything else.
 * <p>
 * To be executed once.
 *
 * @since 1.0
 */
public final class ReplaceText implements ProjectCommand {

	private final int document;

	private final NewVersion version;

	private CarriedCodings outcome;

	/**
	 * Makes the command.
	 *
	 * @param document
	 *            the number of the document
	 * @param version
	 *            the new version
	 */
	public ReplaceText(int document, NewVersion version) {
		this.document = document;
		this.version = version;
	}

	/**
	 * Tells what the command has done.
	 *
	 * @return what became of the codings; empty before it was executed
	 */
	public Optional<CarriedCodings> outcome() {
		return Optional.ofNullable(outcome);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when there is no such document, or it has that very text
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		String number = Integer.toString(document);
		PolicyDocument entry = edit.document(document);
		if (edit.text(document).equals(version.text())) {
			throw new EditException("versionSame", number); //$NON-NLS-1$
		}
		outcome = new ClauseChange(edit, document).to(version.text(), version.clauses(document), true);
		describe(edit, entry);
		return EditLabel.of("replaceText", number); //$NON-NLS-1$
	}

	/** Where the new version says nothing, what is known stays. */
	private void describe(Edit edit, PolicyDocument entry) throws EditException, StorageException {
		new UpdateRegister(Map.of(document, version.said())).apply(edit);
		if (version.original() != null) {
			edit.set(entry, Literals.POLICY_DOCUMENT__ORIGINAL, version.original());
		}
		edit.set(entry, Literals.POLICY_DOCUMENT__UNREAD, version.unread());
	}
}
