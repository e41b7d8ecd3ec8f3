// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.storage.StorageException;

/**
 * Changes what the register says of documents, as one step.
 *
 * @param documents
 *            the numbers of the documents
 * @param field
 *            an attribute of {@link org.policycoder.model.PolicyDocument} other than
 *            its number, which names its files
 * @param value
 *            the value for all of them, of the type of the attribute, a list for the
 *            issuers; null for none
 * @since 1.0
 */
public record SetMetadata(List<Integer> documents, EAttribute field, Object value) implements ProjectCommand {

	/**
	 * Copies the documents.
	 *
	 * @throws IllegalArgumentException
	 *             when the field is the number
	 */
	public SetMetadata {
		documents = List.copyOf(documents);
		if (field == Literals.POLICY_DOCUMENT__NUMBER) {
			throw new IllegalArgumentException("number"); //$NON-NLS-1$
		}
	}

	/** {@inheritDoc} */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		for (int document : documents) {
			edit.set(edit.document(document), field, field.isMany() && value == null ? List.of() : value);
		}
		return EditLabel.of("setMetadata", EditLabel.of("field." + field.getName()), documents(documents)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static EditLabel documents(List<Integer> documents) {
		return documents.size() == 1 ? EditLabel.of("document", Integer.toString(documents.get(0))) //$NON-NLS-1$
				: EditLabel.of("documents", Integer.toString(documents.size())); //$NON-NLS-1$
	}
}
