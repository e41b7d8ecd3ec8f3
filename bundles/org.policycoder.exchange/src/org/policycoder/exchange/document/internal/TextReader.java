// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Set;

import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** Reads plain text. The text is kept as it is, but for the marks of the typesetter in text that was taken from a page. */
public final class TextReader implements DocumentReader {
	private static final Set<String> EXTENSIONS = Set.of("txt", "text", "");

	@Override
	public String id() {
		return "text";
	}

	@Override
	public boolean accepts(SourceFile file) {
		return EXTENSIONS.contains(file.extension());
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		TextDecoder.Decoded decoded = new TextDecoder(file).read();
		String text = NormalText.of(decoded.text());
		return NormalText.document(file, TypesetterMarks.removeFrom(text), TextMetadata.of(file, text), decoded);
	}
}
