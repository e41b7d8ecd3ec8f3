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

/** Reads Markdown: the text without its marks, a line a block; footnotes apart at the end. */
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
			MarkdownNotes notes = new MarkdownNotes(NormalText.of(decoded.text()));
			UnreadNearby unread = new UnreadNearby();
			String body = text(parser, notes.text(), notes, unread);
			String apart = text(parser, notes.notes(), notes, unread);
			String text = apart.isEmpty() ? body : body + (body.isEmpty() ? "" : "\n") + apart;
			return NormalText.document(file, text, TextMetadata.of(file, text), decoded).stream()
					.map(document -> document.without(unread.all()).notesFrom(body.length())).toList();
		} catch (UncheckedIOException e) {
			if (e.getCause() instanceof UnreadableException refused) {
				throw refused;
			}
			throw e;
		}
	}

	private static String text(Parser parser, String markdown, MarkdownNotes notes, UnreadNearby unread) {
		return NormalText.of(MarkdownLimits.show(MarkdownText.of(parser.parse(MarkdownLimits.hide(markdown)), notes, unread)));
	}
}
