// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a document in classic Federal Register markup. Footnotes and pictures are left out. */
final class ClassicText {
	private static final Pattern INSTRUCTION = Pattern.compile("([■\\s]*)(\\d{1,3}\\.)\\s.*", Pattern.DOTALL);
	private static final Pattern ITEM = Pattern.compile("([■\\s]*)([a-z]{1,2}\\.|[ivx]+\\.|\\([a-z0-9]+\\))\\s.*", Pattern.DOTALL);

	private final RegisterText out = new RegisterText();
	private final Markup document;
	private boolean regulatory;

	ClassicText(Markup document) {
		this.document = document;
	}

	RegisterText text() {
		document.elements().forEach(this::block);
		return out;
	}

	private void block(Markup element) {
		switch (element.name()) {
		case "PREAMB" -> element.elements().forEach(this::block);
		case "AGY", "ACT", "SUM", "DATES", "EFFDATE", "ADD", "FURINF", "SUPLINF", "LSTSUB", "PREAMHD", "COMDATE" -> {
			element.elements().forEach(child -> {
				if (child.is("HD") && child.attribute("SOURCE").equals("HED")) {
					out.caption(inline(child));
				} else {
					block(child);
				}
			});
		}
		case "HD" -> heading(element);
		case "PART" -> {
			regulatory = true;
			element.elements().forEach(child -> {
				if (child.is("HD") && child.attribute("SOURCE").equals("HED")) {
					out.division(RegisterText.Rank.PART, inline(child));
				} else {
					block(child);
				}
			});
		}
		case "SUBPART" -> element.elements().forEach(child -> {
			if (child.is("HD")) {
				out.division(RegisterText.Rank.SUBPART, inline(child));
			} else {
				block(child);
			}
		});
		case "AMDPAR" -> instruction(inline(element));
		case "SECTION" -> section(element);
		case "AUTH", "NOTE", "SOURCE", "CROSSREF", "EDNOTE", "APPRO" -> out.line(inline(element));
		case "GPOTABLE" -> table(element);
		case "SIG", "PSIG", "FRDOC", "FILED", "BILCOD" -> signature(element);
		case "PRTPAGE", "FTNT", "GPH", "GID", "MATH", "STARS" -> out.line(element.is("STARS") ? "* * * * *" : "");
		case "P", "FP", "AGENCY", "SUBAGY", "CFR", "DEPDOC", "RIN", "SUBJECT", "TITLE3", "PRES", "PROC", "SECTNO", "DATE", "SECHD", "NAME", "TITLE" ->
			out.line(inline(element));
		default -> {
			if (element.elements().findAny().isPresent()
					&& element.content().stream().noneMatch(item -> item instanceof String text && !text.isBlank())) {
				element.elements().forEach(this::block);
			} else {
				out.line(inline(element));
			}
		}
		}
	}

	private void heading(Markup element) {
		String source = element.attribute("SOURCE");
		String text = inline(element);
		if (!source.matches("HD\\d")) {
			if (text.startsWith("PART ")) {
				regulatory = true;
				out.division(RegisterText.Rank.PART, text);
			} else {
				out.heading(regulatory, 1, text);
			}
		} else {
			out.heading(regulatory, source.charAt(2) - '0', text);
		}
	}

	private void instruction(String text) {
		Matcher instruction = INSTRUCTION.matcher(text);
		Matcher item = ITEM.matcher(text);
		if (instruction.matches()) {
			number(RegisterText.Rank.INSTRUCTION, instruction, text);
		} else if (item.matches()) {
			number(RegisterText.Rank.ITEM, item, text);
		} else {
			out.line(text);
		}
	}

	private void number(RegisterText.Rank rank, Matcher parts, String text) {
		regulatory = true;
		out.numbered(rank, parts.group(1), parts.group(2), text.substring(parts.end(1)));
	}

	private void section(Markup section) {
		regulatory = true;
		String number = section.first("SECTNO").map(this::inline).orElse("");
		String subject = section.first("SUBJECT").map(this::inline).orElse("");
		if (number.isEmpty()) {
			out.line(subject);
		} else {
			out.numbered(RegisterText.Rank.SECTION, "", number, number + " " + subject);
		}
		List<Markup> body = section.elements().filter(child -> !child.is("SECTNO", "SUBJECT")).toList();
		ParagraphNesting nesting = new ParagraphNesting(body.stream().filter(child -> child.is("P", "FP")).map(this::inline).toList());
		for (Markup child : body) {
			if (child.is("P", "FP")) {
				nesting.next(out);
			} else {
				block(child);
			}
		}
	}

	private void table(Markup table) {
		table.topmost("TTITLE").map(this::inline).forEach(out::line);
		table.topmost("ROW").map(row -> row.elements("ENT").map(this::inline).reduce((left, right) -> left + "\t" + right).orElse(""))
				.forEach(out::line);
		table.topmost("TNOTE").map(this::inline).forEach(out::line);
	}

	private void signature(Markup element) {
		if (element.elements("NAME", "TITLE", "DATED", "P", "FP").findAny().isPresent()) {
			element.elements().map(this::inline).forEach(out::end);
		} else {
			out.end(inline(element));
		}
	}

	private String inline(Markup element) {
		StringBuilder text = new StringBuilder();
		append(element, text);
		return TextFlow.collapse(text).replaceAll(" (?=[.,;:)])", "");
	}

	/** A superior figure before a footnote reference is the number of the footnote. */
	private static void append(Markup element, StringBuilder text) {
		List<Object> content = element.content();
		for (int i = 0; i < content.size(); i++) {
			if (!(content.get(i) instanceof Markup part)) {
				text.append(content.get(i));
			} else if (!part.is("PRTPAGE", "FTNT", "FTREF", "GPH", "GID") && !(part.is("SU") && isFootnoteNumber(content, i))) {
				append(part, text);
			}
		}
	}

	private static boolean isFootnoteNumber(List<Object> content, int i) {
		return content.subList(i + 1, content.size()).stream().filter(item -> !(item instanceof String text && text.isBlank())).findFirst()
				.filter(next -> next instanceof Markup mark && mark.is("FTREF")).isPresent();
	}
}
