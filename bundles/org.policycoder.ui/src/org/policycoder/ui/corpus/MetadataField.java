// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.policycoder.edit.ProjectCommand;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;

/** What the register says of a document and the user may change, as it is typed. */
public enum MetadataField {

	/** The title. */
	TITLE(Messages.Column_Title, Literals.POLICY_DOCUMENT__TITLE, PolicyDocument::getTitle),
	/** Who issued it, separated by semicolons. */
	ISSUERS(Messages.Column_Issuers, Messages.Metadata_Issuers, Literals.POLICY_DOCUMENT__ISSUERS, d -> String.join("; ", d.getIssuers())), //$NON-NLS-1$
	/** The date, or as much of it as is known. */
	DATE(Messages.Column_Date, Messages.Metadata_Date, Literals.POLICY_DOCUMENT__DATE, d -> Objects.toString(d.getDate(), "")), //$NON-NLS-1$
	/** The type, such as law or notice. */
	TYPE(Messages.Column_Type, Literals.POLICY_DOCUMENT__TYPE, PolicyDocument::getType),
	/** Where it is in force. */
	JURISDICTION(Messages.Column_Jurisdiction, Literals.POLICY_DOCUMENT__JURISDICTION, PolicyDocument::getJurisdiction),
	/** The language of its text. */
	LANGUAGE(Messages.Column_Language, Literals.POLICY_DOCUMENT__LANGUAGE, PolicyDocument::getLanguage),
	/** Where it was taken from. */
	SOURCE(Messages.Column_Source, Literals.POLICY_DOCUMENT__SOURCE, PolicyDocument::getSource);

	private final String label;

	private final String prompt;

	private final EAttribute attribute;

	private final Function<PolicyDocument, String> text;

	MetadataField(String label, EAttribute attribute, Function<PolicyDocument, String> text) {
		this(label, label, attribute, text);
	}

	MetadataField(String label, String prompt, EAttribute attribute, Function<PolicyDocument, String> text) {
		this.label = label;
		this.prompt = prompt;
		this.attribute = attribute;
		this.text = text;
	}

	/**
	 * Names the field.
	 *
	 * @return its label
	 */
	public String label() {
		return label;
	}

	/** Its label, with how it is to be typed. */
	String prompt() {
		return prompt;
	}

	/**
	 * Gets what there is.
	 *
	 * @param document
	 *            a document
	 * @return the value as it would be typed; empty for none
	 */
	public String text(PolicyDocument document) {
		return Objects.requireNonNullElse(text.apply(document), ""); //$NON-NLS-1$
	}

	/**
	 * Tells what is wrong with a value.
	 *
	 * @param typed
	 *            what the user typed
	 * @return a sentence that says how to write it; empty when it is well
	 */
	public Optional<String> problem(String typed) {
		try {
			value(typed);
			return Optional.empty();
		} catch (RuntimeException e) {
			return Optional.of(Messages.Metadata_DateInvalid);
		}
	}

	/**
	 * Makes the command that changes it.
	 *
	 * @param documents
	 *            the numbers of the documents
	 * @param typed
	 *            a value without {@link #problem(String) problem}
	 * @return one step for all documents
	 */
	public ProjectCommand change(List<Integer> documents, String typed) {
		return new SetMetadata(documents, attribute, value(typed));
	}

	private Object value(String typed) {
		String words = typed.strip();
		return switch (this) {
		case ISSUERS -> Stream.of(words.split("[;\uff1b]")).map(String::strip).filter(i -> !i.isEmpty()).distinct().toList(); //$NON-NLS-1$
		case DATE -> words.isEmpty() ? null : PolicyDate.parse(words);
		default -> words.isEmpty() ? null : words;
		};
	}
}
