// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import java.util.List;

import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.document.internal.TextDecoder;
import org.policycoder.model.Unread;

/** The decoded text of a file that is a table, what is to be said of its encoding, and how it is written. */
record TextOfSheet(String text, List<Unread> unread, Kind kind) {
	enum Kind {
		DELIMITED, JSON, MARKUP
	}

	static TextOfSheet of(SourceFile file) throws UnreadableException {
		TextDecoder.Decoded decoded = new TextDecoder(file).read();
		String text = decoded.text();
		String start = Texts.strip(text.substring(0, Math.min(text.length(), 4096)));
		if (start.startsWith("<")) {
			return new TextOfSheet(text, decoded.unread(), Kind.MARKUP);
		}
		boolean json = start.startsWith("{") || start.startsWith("[{") || start.matches("(?s)\\[\\s*\\{.*");
		return new TextOfSheet(text, decoded.unread(), json ? Kind.JSON : Kind.DELIMITED);
	}
}
