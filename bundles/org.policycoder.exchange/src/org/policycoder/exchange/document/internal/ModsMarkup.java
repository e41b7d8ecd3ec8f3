// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;

import org.policycoder.exchange.document.SourceDocument;

/** Library metadata that lie beside a document, as in the packages of govinfo.gov. They describe a document and are none. */
final class ModsMarkup implements MarkupKind {
	@Override
	public boolean accepts(Markup root) {
		return root.is("mods", "modsCollection");
	}

	@Override
	public List<SourceDocument> read(Markup root) {
		return List.of();
	}
}
