// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

/** How the parts of a formula are written on one line: fractions with a stroke, roots and indices with their signs. */
final class LineFormula {
	private LineFormula() {
	}

	static String fraction(String above, String below) {
		return together(above) + '/' + together(below);
	}

	/** A root; the degree is empty for a square root. */
	static String root(String degree, String of) {
		return switch (degree) {
		case "", "2" -> "√";
		case "3" -> "∛";
		case "4" -> "∜";
		default -> RaisedText.above("", degree) + "√";
		} + together(of);
	}

	static String above(String base, String index) {
		return together(base) + script(RaisedText.above(base, index), index, '^');
	}

	static String below(String base, String index) {
		return together(base) + script(RaisedText.below(base, index), index, '_');
	}

	private static String script(String set, String index, char mark) {
		if (index.isEmpty()) {
			return "";
		}
		boolean plain = set.equals(index) || set.equals(mark + index);
		return plain ? mark + together(index) : set;
	}

	/** In brackets, if it is more than one number or name. */
	static String together(String part) {
		boolean one = part.codePoints()
				.allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '%' || c == '_' || Character.getType(c) == Character.OTHER_NUMBER)
				|| part.startsWith("(") && part.indexOf(')') == part.length() - 1;
		return one ? part : "(" + part + ")";
	}
}
