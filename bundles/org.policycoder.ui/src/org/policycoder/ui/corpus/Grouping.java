// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.corpus;

import java.util.List;
import java.util.function.BiFunction;

import org.policycoder.edit.DocumentProgress.Status;
import org.policycoder.model.PolicyDocument;

/** How the documents are put together. A document with several issuers stands under each. */
enum Grouping {

	NONE(Messages.Group_None, (d, s) -> List.of()),
	YEAR(Messages.Group_Year,
			(d, s) -> List.of(d.getDate() == null ? Messages.Group_NoDate : Integer.toString(d.getDate().year()))),
	TYPE(Messages.Group_Type, (d, s) -> List.of(orElse(d.getType(), Messages.Group_NoType))),
	ISSUER(Messages.Group_Issuer,
			(d, s) -> d.getIssuers().isEmpty() ? List.of(Messages.Group_NoIssuer) : List.copyOf(d.getIssuers())),
	JURISDICTION(Messages.Group_Jurisdiction,
			(d, s) -> List.of(orElse(d.getJurisdiction(), Messages.Group_NoJurisdiction))),
	STATUS(Messages.Group_Status, (d, s) -> List.of(StatusLabels.of(s)));

	private final String label;

	private final BiFunction<PolicyDocument, Status, List<String>> groups;

	Grouping(String label, BiFunction<PolicyDocument, Status, List<String>> groups) {
		this.label = label;
		this.groups = groups;
	}

	private static String orElse(String value, String other) {
		return value == null || value.isBlank() ? other : value;
	}

	String label() {
		return label;
	}

	/** The groups that a document belongs to. */
	List<String> of(PolicyDocument document, Status status) {
		return groups.apply(document, status);
	}
}
