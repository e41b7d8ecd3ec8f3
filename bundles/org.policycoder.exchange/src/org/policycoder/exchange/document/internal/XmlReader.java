// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** Reads XML of the vocabularies that mark up provisions. */
public final class XmlReader implements DocumentReader {
	private static final List<MarkupKind> KINDS = List.of(new FederalRegisterMarkup(), new UslmMarkup(), new BillMarkup(), new ModsMarkup());

	@Override
	public String id() {
		return "xml";
	}

	@Override
	public boolean accepts(SourceFile file) {
		return file.extension().equals("xml") || new String(file.head(), StandardCharsets.ISO_8859_1).stripLeading().startsWith("<?xml");
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		Markup root = SafeXml.parse(file);
		MarkupKind kind = KINDS.stream().filter(candidate -> candidate.accepts(root)).findFirst()
				.orElseThrow(() -> Messages.unreadable("xml.unknownKind", file.path(), root.name()));
		List<SourceDocument> documents = kind.read(root);
		if (documents.isEmpty() && !(kind instanceof ModsMarkup)) {
			throw Messages.unreadable("text.none", file.path());
		}
		return documents;
	}
}
