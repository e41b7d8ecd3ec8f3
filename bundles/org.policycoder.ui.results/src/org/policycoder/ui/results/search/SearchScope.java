// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.util.Objects;
import java.util.Set;

import org.policycoder.model.PolicyDocument;

/**
 * Which documents are searched.
 *
 * @param documents
 *            the numbers of the documents; null for all
 * @param from
 *            the first year, or null
 * @param to
 *            the last year, or null
 * @param type
 *            the type that they must have, or null
 * @param issuer
 *            who must have issued them, alone or with others, or null
 */
record SearchScope(Set<Integer> documents, Integer from, Integer to, String type, String issuer) {

	SearchScope {
		documents = documents == null ? null : Set.copyOf(documents);
	}

	boolean accepts(PolicyDocument document) {
		Integer year = document.getDate() == null ? null : document.getDate().year();
		return (documents == null || documents.contains(document.getNumber()))
				&& (from == null || year != null && year >= from) && (to == null || year != null && year <= to)
				&& (type == null || Objects.equals(type, document.getType()))
				&& (issuer == null || document.getIssuers().contains(issuer));
	}
}
