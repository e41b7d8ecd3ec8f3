// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.policycoder.edit.Edit;
import org.policycoder.edit.EditException;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;

/**
 * Takes what a register from outside says of documents into the register of the
 * project, as one step. Where it says nothing, what is known stays.
 *
 * @param said
 *            by the number of a document, what the register says of it
 * @since 1.0
 */
public record UpdateRegister(Map<Integer, DocumentMetadata> said) implements ProjectCommand {

	/** Copies the documents. */
	public UpdateRegister {
		said = new LinkedHashMap<>(said);
	}

	/**
	 * {@inheritDoc}
	 *
	 * @throws EditException
	 *             when a document is gone
	 */
	@Override
	public EditLabel apply(Edit edit) throws EditException, StorageException {
		for (Map.Entry<Integer, DocumentMetadata> entry : said.entrySet()) {
			update(edit, edit.document(entry.getKey()), entry.getValue());
		}
		return EditLabel.of("updateRegister", SetMetadata.documents(new ArrayList<>(said.keySet()))); //$NON-NLS-1$
	}

	private static void update(Edit edit, PolicyDocument document, DocumentMetadata said) {
		set(edit, document, Literals.POLICY_DOCUMENT__TITLE, said.title());
		set(edit, document, Literals.POLICY_DOCUMENT__ISSUERS, said.issuers().isEmpty() ? null : said.issuers());
		set(edit, document, Literals.POLICY_DOCUMENT__DATE, said.date());
		set(edit, document, Literals.POLICY_DOCUMENT__TYPE, said.type());
		set(edit, document, Literals.POLICY_DOCUMENT__LANGUAGE, said.language());
		set(edit, document, Literals.POLICY_DOCUMENT__JURISDICTION, said.jurisdiction());
		set(edit, document, Literals.POLICY_DOCUMENT__SOURCE, said.source());
		Map<String, String> attributes = new LinkedHashMap<>(document.getAttributes().map());
		attributes.putAll(said.attributes());
		edit.set(document, Literals.POLICY_DOCUMENT__ATTRIBUTES, attributes);
	}

	private static void set(Edit edit, PolicyDocument document, EAttribute field, Object value) {
		if (value != null) {
			edit.set(document, field, value);
		}
	}

	/**
	 * Tells what would change of a document.
	 *
	 * @param document
	 *            the document
	 * @param said
	 *            what the register says of it
	 * @return the names of the attributes whose value would be another one, as
	 *         {@link org.policycoder.model.ModelPackage} and the headings call them
	 */
	public static List<String> changes(PolicyDocument document, DocumentMetadata said) {
		List<String> changed = new ArrayList<>();
		differ(changed, "title", said.title(), document.getTitle()); //$NON-NLS-1$
		differ(changed, "issuers", said.issuers().isEmpty() ? null : said.issuers(), List.copyOf(document.getIssuers())); //$NON-NLS-1$
		differ(changed, "date", said.date(), document.getDate()); //$NON-NLS-1$
		differ(changed, "type", said.type(), document.getType()); //$NON-NLS-1$
		differ(changed, "language", said.language(), document.getLanguage()); //$NON-NLS-1$
		differ(changed, "jurisdiction", said.jurisdiction(), document.getJurisdiction()); //$NON-NLS-1$
		differ(changed, "source", said.source(), document.getSource()); //$NON-NLS-1$
		said.attributes().forEach((name, value) -> differ(changed, name, value, document.getAttributes().get(name)));
		return changed;
	}

	private static void differ(List<String> changed, String name, Object said, Object known) {
		if (said != null && !said.equals(known)) {
			changed.add(name);
		}
	}
}
