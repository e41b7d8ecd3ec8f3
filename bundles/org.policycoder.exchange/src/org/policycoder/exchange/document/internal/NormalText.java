// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Unread;

/** Text in the form in which documents are kept: lines ended by LF, no control characters, no lone surrogate, no blank lines at its ends. */
public final class NormalText {
	private static final int NAMED_LINES = 10;

	private NormalText() {
	}

	public static String of(String text) {
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
			case '\ufeff' -> {
				// is no text
			}
			default -> {
				if (!isNoText(c)) {
					out.append(isLoneSurrogate(text, i) ? '\ufffd' : c);
				}
			}
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

	/** As {@link #document(SourceFile, String, DocumentMetadata)}, of a file of plain text: names what of that the document has not, or what was guessed. */
	static List<SourceDocument> document(SourceFile file, String text, DocumentMetadata metadata, TextDecoder.Decoded decoded)
			throws UnreadableException {
		SourceDocument document = document(file, text, metadata).getFirst();
		return List.of(document.without(controls(decoded.text())).without(decoded.unread()));
	}

	/** Tells whether a character is a control character that neither ends a line nor is a blank, or none at all: a text is kept without it. */
	static boolean isNoText(int c) {
		return c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0 || c >= 0x7f && c < 0xa0 && c != 0x85 || c >= 0xfffe;
	}

	/** Returns the control characters that the text of a file has and a document has not, named with the lines that they stand in. */
	static List<Unread> controls(String text) {
		Map<Integer, SortedSet<Integer>> lines = new TreeMap<>();
		int line = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isNoText(c)) {
				lines.computeIfAbsent((int) c, control -> new TreeSet<>()).add(line);
			}
			line += c == '\n' ? 1 : 0;
		}
		return lines.entrySet().stream().map(control -> new Unread(Unread.Kind.CONTROL, places(control.getValue()),
				String.format(Locale.ROOT, "U+%04X", control.getKey()))).toList();
	}

	/** Returns the lines of a text, counted from 1, in which a character of a kind stands; the first of them, if there are many. */
	static String lines(String text, IntPredicate kind) {
		SortedSet<Integer> lines = new TreeSet<>();
		int line = 1;
		for (int i = 0; i < text.length(); i++) {
			if (kind.test(text.charAt(i))) {
				lines.add(line);
			}
			line += text.charAt(i) == '\n' ? 1 : 0;
		}
		return places(lines);
	}

	private static String places(SortedSet<Integer> lines) {
		String first = lines.stream().limit(NAMED_LINES).map(String::valueOf).collect(Collectors.joining(", "));
		return lines.size() > NAMED_LINES ? first + ", …" : first;
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
