// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.extension.example;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** Reads minutes: the first line is the title, the rest the text, with notes from the line of that name on. */
public final class MinutesReader implements DocumentReader {

	@Override
	public String id() {
		return "minutes";
	}

	@Override
	public boolean accepts(SourceFile file) {
		return file.extension().equals("minutes");
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		String[] parts = new String(file.bytes(), StandardCharsets.UTF_8).split("\n", 2);
		if (parts.length < 2) {
			throw new IllegalStateException("a fault of this reader");
		}
		SourceDocument document = new SourceDocument(parts[1],
				DocumentMetadata.builder().title(parts[0]).type("minutes").language("en").build());
		int notes = parts[1].indexOf("Notes\n");
		return List.of(notes < 0 ? document : document.notesFrom(notes));
	}
}
