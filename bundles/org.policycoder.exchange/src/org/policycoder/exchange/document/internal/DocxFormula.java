// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A formula of Word's equation editor on one line: its characters in order, fractions with a stroke, indices set off. */
final class DocxFormula {
	private static final int MATHEMATICAL_LETTERS = 0x1d400;
	private static final int MATHEMATICAL_END = 0x1d7ff;

	private final StringBuilder out = new StringBuilder();

	private DocxFormula() {
	}

	/** Writes what stands in an element of a formula. */
	static String of(Markup element) {
		DocxFormula formula = new DocxFormula();
		formula.children(element);
		return formula.out.toString();
	}

	private void children(Markup element) {
		element.elements().forEach(this::write);
	}

	private void write(Markup element) {
		switch (element.name()) {
		case "t" ->
			out.append(plain(element.content().stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.joining())));
		case "f" -> fraction(element);
		case "rad" -> out.append(LineFormula.root(child(element, "deg"), child(element, "e")));
		case "sSup" -> out.append(LineFormula.above(child(element, "e"), child(element, "sup")));
		case "sSub" -> out.append(LineFormula.below(child(element, "e"), child(element, "sub")));
		case "sSubSup" -> {
			out.append(LineFormula.below(child(element, "e"), child(element, "sub"))).append(LineFormula.above("", child(element, "sup")));
		}
		case "sPre" -> {
			out.append(LineFormula.below("", child(element, "sub"))).append(LineFormula.above("", child(element, "sup")));
			out.append(child(element, "e"));
		}
		case "nary" -> {
			out.append(property(element, "naryPr", "chr").orElse("∫"));
			out.append(LineFormula.below("", child(element, "sub"))).append(LineFormula.above("", child(element, "sup")));
			out.append(LineFormula.together(child(element, "e")));
		}
		case "limLow" -> out.append(LineFormula.below(child(element, "e"), child(element, "lim")));
		case "limUpp" -> out.append(LineFormula.above(child(element, "e"), child(element, "lim")));
		case "func" -> out.append(child(element, "fName")).append(' ').append(child(element, "e"));
		case "d" -> out.append(property(element, "dPr", "begChr").orElse("("))
				.append(joined(element.elements("e").map(DocxFormula::of).toList(), property(element, "dPr", "sepChr").orElse("|")))
				.append(property(element, "dPr", "endChr").orElse(")"));
		case "eqArr" -> out.append(joined(element.elements("e").map(DocxFormula::of).toList(), "; "));
		case "m" ->
			out.append(joined(element.elements("mr").map(row -> joined(row.elements("e").map(DocxFormula::of).toList(), ", ")).toList(), "; "));
		case "acc" -> out.append(child(element, "e")).append(property(element, "accPr", "chr").orElse("\u0302"));
		case "phant" -> {
			if (element.first("phantPr").flatMap(properties -> properties.first("show")).filter(show -> !DocxStyles.isOn(show)).isEmpty()) {
				children(element);
			}
		}
		case "tab" -> out.append(' ');
		case "del", "moveFrom", "delText" -> {
			// taken out by a change that is tracked
		}
		case "r" -> {
			if (element.first("rPr").flatMap(properties -> properties.first("vanish")).filter(DocxStyles::isOn).isEmpty()) {
				children(element);
			}
		}
		default -> {
			if (!element.name().endsWith("Pr")) {
				children(element);
			}
		}
		}
	}

	private void fraction(Markup fraction) {
		String above = child(fraction, "num");
		String below = child(fraction, "den");
		if (property(fraction, "fPr", "type").filter("noBar"::equals).isPresent()) {
			out.append('(').append(above).append("; ").append(below).append(')'); // as a binomial coefficient
		} else {
			out.append(LineFormula.fraction(above, below));
		}
	}

	private static String child(Markup element, String name) {
		return element.first(name).map(DocxFormula::of).orElse("").strip();
	}

	private static Optional<String> property(Markup element, String properties, String name) {
		return element.first(properties).flatMap(all -> all.first(name)).map(property -> property.attribute("val"));
	}

	private static String joined(List<String> parts, String between) {
		return String.join(between, parts);
	}

	/** Letters that are slanted or bold as characters of their own are plain letters when they are searched. */
	private static String plain(String text) {
		return text.codePoints()
				.mapToObj(c -> c >= MATHEMATICAL_LETTERS && c <= MATHEMATICAL_END ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
						: Character.toString(c))
				.collect(Collectors.joining());
	}
}
