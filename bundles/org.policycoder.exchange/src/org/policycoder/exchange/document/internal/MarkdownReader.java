// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** Reads Markdown: the text without its marks, a line a block. */
public final class MarkdownReader implements DocumentReader {
	private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mkd");

	@Override
	public String id() {
		return "markdown";
	}

	@Override
	public boolean accepts(SourceFile file) {
		return EXTENSIONS.contains(file.extension());
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		Parser parser = Parser.builder().extensions(List.of(TablesExtension.create(), new MarkdownLimits(file.budget()))).build();
		TextDecoder.Decoded decoded = new TextDecoder(file).read();
		try {
			String text = NormalText.of(MarkdownLimits.show(MarkdownText.of(parser.parse(MarkdownLimits.hide(NormalText.of(decoded.text()))))));
			return NormalText.document(file, text, TextMetadata.of(file, text), decoded);
		} catch (UncheckedIOException e) {
			if (e.getCause() instanceof UnreadableException refused) {
				throw refused;
			}
			throw e;
		}
	}
}
