// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The marks that the typesetting of the U.S. Government Publishing Office leaves on a page: running heads of the Federal
 * Register, the slug line at the foot (VerDate … Jkt … Frm …), the workstation at the edge, the number of the bill.
 */
final class TypesetterMarks {
	/** Where there is one of these, the text was taken from a page. */
	private static final Pattern SIGN = Pattern.compile("(?m)^\\h*VerDate\\b");

	private static final Pattern MARK = Pattern.compile(String.join("|", List.of(
			"VerDate\\b.*",
			"(?:\\d+ +)?Federal Register ?/ ?Vol\\. .*",
			"Æ",
			"\\d{2}:\\d{2} [A-Z][a-z]{2} \\d{2}, \\d{4}",
			"Jkt \\d{6}",
			"PO 00000",
			"Frm \\d{5}",
			"Fmt \\d{4}",
			"Sfmt \\d{4}",
			"[A-Z]:\\\\\\S+(?: .*)?",
			"\\d{2}[A-Z]{3}[A-Z]?\\d(?:\\.\\w+)?",
			"\\S+ on \\S+ ?(?:PROD)? ?with \\S+(?: \\S+)?",
			"\\S+\\.EPS</GPH>",
			"[•·] ?[HS](?:J|CON|\\. ?CON|\\. ?J)?\\.? ?(?:R(?:ES)?\\.?)? ?\\d+ [A-Z]{2,4}")));

	private TypesetterMarks() {
	}

	/** Tells whether a line, without the white space around it, is such a mark as a whole. */
	static boolean isMark(String line) {
		return MARK.matcher(line).matches();
	}

	/** The typesetter writes quotation marks as pairs of single ones; returns the text with double ones, if the lines have marks. */
	static String withDoubleQuotes(String text, List<List<PdfLine>> lines) {
		boolean typeset = lines.stream().flatMap(List::stream).map(PdfLine::text).anyMatch(line -> SIGN.matcher(line).find());
		return typeset ? text.replace("‘‘", "“").replaceAll("’’’", "’”").replace("’’", "”") : text;
	}

	/** Removes marks and the page numbers beside running heads, with the blank lines around them, from a text that has any. */
	static String removeFrom(String text) {
		if (!SIGN.matcher(text).find()) {
			return text;
		}
		List<String> lines = text.lines().toList();
		StringBuilder out = new StringBuilder(text.length());
		boolean removed = false;
		boolean blank = true;
		boolean afterHead = false;
		for (String line : lines) {
			String stripped = line.strip();
			boolean head = stripped.contains("Federal Register") && isMark(stripped);
			if (isMark(stripped) || afterHead && stripped.matches("\\d{1,6}")) {
				afterHead = head;
				removed = true;
			} else if (stripped.isEmpty()) {
				blank = true;
			} else {
				if (blank && !removed && !out.isEmpty()) {
					out.append('\n');
				}
				out.append(line).append('\n');
				removed = false;
				blank = false;
				afterHead = false;
			}
		}
		return out.toString();
	}
}
