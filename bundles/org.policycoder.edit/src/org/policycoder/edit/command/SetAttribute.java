// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;

/**
 * Changes a further attribute of documents, as one step.
 *
 * @param documents
 *            the numbers of the documents
 * @param name
 *            the heading of the attribute
 * @param value
 *            the value for all of them; null or blank to remove the attribute
 * @since 1.0
 */
public record SetAttribute(List<Integer> documents, String name, String value) implements ProjectCommand {

	/** Copies the documents. */
	public SetAttribute {
		documents = List.copyOf(documents);
	}

	/** {@inheritDoc} */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		for (int number : documents) {
			PolicyDocument document = edit.document(number);
			Map<String, String> attributes = new LinkedHashMap<>(document.getAttributes().map());
			if (value == null || value.isBlank()) {
				attributes.remove(name);
			} else {
				attributes.put(name, value);
			}
			edit.set(document, Literals.POLICY_DOCUMENT__ATTRIBUTES, attributes);
		}
		return EditLabel.of("setMetadata", name, SetMetadata.documents(documents)); //$NON-NLS-1$
	}
}
