// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import org.policycoder.exchange.document.PlainText;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** The decoded text of a file that is a table, and how it is written. */
record TextOfSheet(String text, Kind kind) {
	enum Kind {
		DELIMITED, JSON, MARKUP
	}

	static TextOfSheet of(SourceFile file) throws UnreadableException {
		String text = PlainText.decode(file);
		String start = Texts.strip(text.substring(0, Math.min(text.length(), 4096)));
		if (start.startsWith("<")) {
			return new TextOfSheet(text, Kind.MARKUP);
		}
		boolean json = start.startsWith("{") || start.startsWith("[{") || start.matches("(?s)\\[\\s*\\{.*");
		return new TextOfSheet(text, json ? Kind.JSON : Kind.DELIMITED);
	}
}
