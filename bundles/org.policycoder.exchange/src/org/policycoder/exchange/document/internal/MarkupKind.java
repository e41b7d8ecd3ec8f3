// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;

import org.policycoder.exchange.document.SourceDocument;

/** One vocabulary of XML. */
interface MarkupKind {
	/** Tells whether a file with this root element is of the vocabulary. */
	boolean accepts(Markup root);

	/** Returns the documents below the root element; none if the file only describes others. */
	List<SourceDocument> read(Markup root);
}
