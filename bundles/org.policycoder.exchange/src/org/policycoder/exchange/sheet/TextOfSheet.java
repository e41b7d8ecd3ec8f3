// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.sheet;

import org.policycoder.exchange.document.PlainText;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** The decoded text of a file that is a table. */
record TextOfSheet(String text, boolean isJson) {
	static TextOfSheet of(SourceFile file) throws UnreadableException {
		String text = PlainText.decode(file);
		String start = Texts.strip(text.substring(0, Math.min(text.length(), 4096)));
		return new TextOfSheet(text, start.startsWith("{") || start.startsWith("[{") || start.matches("(?s)\\[\\s*\\{.*"));
	}
}
