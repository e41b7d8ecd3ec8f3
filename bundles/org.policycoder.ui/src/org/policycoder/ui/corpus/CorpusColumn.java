// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;

/** What the Corpus view can show of a document. */
enum CorpusColumn {

	NUMBER(Messages.Column_Number, 52, true, d -> Integer.toString(d.getNumber()),
			Comparator.comparingInt(PolicyDocument::getNumber)),
	TITLE(Messages.Column_Title, 230, true, PolicyDocument::getTitle, null),
	PROGRESS(Messages.Column_Progress, 84, true, d -> "", null), //$NON-NLS-1$
	DATE(Messages.Column_Date, 92, false, d -> Objects.toString(d.getDate(), ""), //$NON-NLS-1$
			Comparator.comparing(PolicyDocument::getDate, Comparator.nullsLast(Comparator.<PolicyDate>naturalOrder()))),
	TYPE(Messages.Column_Type, 100, false, PolicyDocument::getType, null),
	ISSUERS(Messages.Column_Issuers, 180, false, d -> String.join("; ", d.getIssuers()), null), //$NON-NLS-1$
	JURISDICTION(Messages.Column_Jurisdiction, 100, false, PolicyDocument::getJurisdiction, null),
	LANGUAGE(Messages.Column_Language, 70, false, PolicyDocument::getLanguage, null),
	SOURCE(Messages.Column_Source, 160, false, PolicyDocument::getSource, null);

	private final String label;

	private final int width;

	private final boolean atFirst;

	private final Function<PolicyDocument, String> text;

	private final Comparator<PolicyDocument> order;

	CorpusColumn(String label, int width, boolean atFirst, Function<PolicyDocument, String> text,
			Comparator<PolicyDocument> order) {
		this.label = label;
		this.width = width;
		this.atFirst = atFirst;
		this.text = text;
		this.order = order;
	}

	String label() {
		return label;
	}

	/** The width at first, in pixels. */
	int width() {
		return width;
	}

	/** Whether it is shown before the user has chosen. */
	boolean atFirst() {
		return atFirst;
	}

	/** What of the register the column shows; empty when it cannot be typed. */
	Optional<MetadataField> field() {
		return Arrays.stream(MetadataField.values()).filter(f -> f.name().equals(name())).findFirst();
	}

	String text(PolicyDocument document) {
		return Objects.requireNonNullElse(text.apply(document), ""); //$NON-NLS-1$
	}

	/** The order when sorted by this column; null for the order of the texts in the language of the user. */
	Comparator<PolicyDocument> order() {
		return order;
	}
}
