// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** Text in the form in which documents are kept: lines ended by LF, no NUL, no lone surrogate, no blank lines at its ends. */
final class NormalText {
	private NormalText() {
	}

	static String of(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '\r' -> {
				if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
					out.append('\n');
				}
			}
			case '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> out.append('\n');
			case '\0', '\ufeff' -> {
				// neither is text
			}
			default -> out.append(isLoneSurrogate(text, i) ? '\ufffd' : c);
			}
		}
		return trimBlankLines(out);
	}

	/** Makes the document of a text that the segmenter is to look at; refuses a text without any letter. */
	static List<SourceDocument> document(SourceFile file, String text, DocumentMetadata metadata) throws UnreadableException {
		if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw Messages.unreadable("text.none", file.path());
		}
		return List.of(new SourceDocument(text, metadata));
	}

	private static boolean isLoneSurrogate(String text, int i) {
		char c = text.charAt(i);
		return Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
				|| Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
	}

	private static String trimBlankLines(StringBuilder text) {
		int begin = 0;
		for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
			begin = text.charAt(i) == '\n' ? i + 1 : begin;
		}
		int end = text.length();
		while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return end == begin ? "" : text.substring(begin, end) + "\n";
	}
}
