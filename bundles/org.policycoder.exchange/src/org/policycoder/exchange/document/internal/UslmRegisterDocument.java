// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.model.PolicyDate;

/** A document of the Federal Register in United States Legislative Markup. Footnotes and pictures are left out. */
final class UslmRegisterDocument {
	private static final Map<String, String> TYPES = Map.of("rule", FederalRegisterText.RULE, "proposedRule", FederalRegisterText.PROPOSED_RULE,
			"notice",
			FederalRegisterText.NOTICE, "presMemo", "Memorandum", "presNotice", "Presidential Notice", "presExecOrder", "Executive Order",
			"presProcla",
			"Proclamation", "presDeterm", "Presidential Determination");
	private static final Pattern IDENTIFIER = Pattern.compile("/us/fr/(\\d+)/frdoc(.+)");
	private static final Pattern FILED = Pattern.compile("Filed (\\d{1,2})[–-](\\d{1,2})[–-](\\d{2})");
	private static final Pattern NUMBER = Pattern.compile("([■•\\s]*)(.*?)([—\\s]*)");

	private final RegisterText out = new RegisterText();
	private boolean regulatory;

	private UslmRegisterDocument() {
	}

	static SourceDocument read(Markup issue, Markup document) {
		UslmRegisterDocument writer = new UslmRegisterDocument();
		document.elements().filter(part -> !part.is("meta")).forEach(part -> writer.block(part, 0));
		return writer.out.document(metadata(issue, document));
	}

	private void block(Markup element, int depth) {
		String style = element.attribute("style").replaceAll(".*:", "");
		switch (element.name()) {
		case "preface", "main", "rulePreamble", "content", "chapeau", "quotedContent", "level", "statement", "component", "action", "continuation",
				"notes",
				"note", "signatures", "appendix", "block", "wordsOfIssuance" ->
			mixed(element, depth);
		case "heading" -> heading(element, style);
		case "headingText", "num", "p", "text" -> out.line(inline(element));
		case "organization", "actionDescription" -> captioned(element);
		case "part", "subpart" -> division(element, depth);
		case "section" -> {
			if (element.attribute("role").equals("instruction")) {
				numbered(element, RegisterText.Rank.INSTRUCTION, depth);
			} else {
				numbered(element, RegisterText.Rank.SECTION, 0);
			}
		}
		case "subsection", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem" -> {
			if (element.attribute("role").equals("instruction")) {
				numbered(element, RegisterText.Rank.ITEM, depth);
			} else {
				paragraph(element, depth + 1);
			}
		}
		case "signature" -> element.elements().map(this::inline).forEach(out::end);
		case "frDocId", "billingCode" -> out.end(inline(element));
		case "table" -> element.topmost("caption", "tr").forEach(row -> out.line(row.is("caption") ? inline(row)
				: row.elements("td", "th").map(this::inline).reduce((left, right) -> left + "\t" + right).orElse("")));
		case "authority" -> out.line(inline(element));
		case "footnote", "meta", "figure", "img", "page" -> {
			// left out
		}
		case "elided" -> out.line("* * * * *");
		default -> out.line(inline(element));
		}
	}

	/** Elements with text and blocks side by side: the text between blocks becomes a line. */
	private void mixed(Markup element, int depth) {
		StringBuilder line = new StringBuilder();
		for (Object item : element.content()) {
			if (item instanceof Markup part && isBlock(part)) {
				flush(line);
				block(part, depth);
			} else if (item instanceof Markup part) {
				line.append(inline(part, false));
			} else {
				line.append(item);
			}
		}
		flush(line);
	}

	private void flush(StringBuilder line) {
		out.line(TextFlow.collapse(line));
		line.setLength(0);
	}

	private static boolean isBlock(Markup part) {
		return !part.is("inline", "ref", "date", "amendingAction", "i", "b", "sup", "sub", "term", "foreign", "headingText", "br", "footnote",
				"shortTitle");
	}

	private void heading(Markup element, String style) {
		String text = inline(element);
		if (style.matches("HD\\d")) {
			out.heading(regulatory, style.charAt(2) - '0', text);
		} else if (text.endsWith(":") && !regulatory) {
			out.caption(text);
		} else {
			out.heading(regulatory, 1, text);
		}
	}

	/** AGENCY: and ACTION: stand on the line with what follows. */
	private void captioned(Markup element) {
		String text = inline(element);
		Optional<String> caption = element.first("headingText").map(this::inline);
		if (caption.isPresent()) {
			out.numbered(RegisterText.Rank.CAPTION, "", caption.get(), text);
		} else {
			out.line(text);
		}
	}

	private void division(Markup element, int depth) {
		regulatory = true;
		String number = element.first("num").map(this::inline).orElse("");
		String title = element.first("heading").map(this::inline).orElse("");
		out.division(element.is("part") ? RegisterText.Rank.PART : RegisterText.Rank.SUBPART, number + (number.endsWith("—") ? "" : " ") + title);
		element.elements().filter(part -> !part.is("num", "heading")).forEach(part -> block(part, depth));
	}

	private void numbered(Markup element, RegisterText.Rank rank, int depth) {
		regulatory = true;
		Matcher number = NUMBER.matcher(element.first("num").map(this::inline).orElse(""));
		String heading = element.first("heading").map(this::inline).orElse("");
		Opening opening = new Opening(element);
		if (number.matches() && !number.group(2).isEmpty()) {
			String first = rank == RegisterText.Rank.SECTION ? heading : (heading + " " + opening.line).strip();
			out.numbered(rank, number.group(1), number.group(2), number.group(2) + " " + first);
			if (rank == RegisterText.Rank.SECTION) {
				out.line(opening.line);
			}
		} else {
			out.line((heading + " " + opening.line).strip());
		}
		opening.rest.forEach(part -> block(part, depth));
	}

	private void paragraph(Markup element, int depth) {
		Matcher number = NUMBER.matcher(element.first("num").map(this::inline).orElse(""));
		String heading = element.first("heading").map(this::inline).orElse("");
		Opening opening = new Opening(element);
		if (number.matches() && !number.group(2).isEmpty()) {
			out.paragraph(depth, number.group(2), (number.group(2) + " " + heading + " " + opening.line).strip(),
					element.attribute("class").contains("inline"));
		} else {
			out.line((heading + " " + opening.line).strip());
		}
		opening.rest.forEach(part -> block(part, depth));
	}

	/** The text that stands on the line of the number, and what comes after it. */
	private static final class Opening {
		private final String line;
		private final List<Markup> rest;

		Opening(Markup element) {
			List<Markup> body = element.elements().filter(part -> !part.is("num", "heading")).toList();
			if (body.isEmpty() || !body.getFirst().is("content", "chapeau", "text")) {
				line = "";
				rest = body;
				return;
			}
			Markup remainder = new Markup("content", Map.of());
			StringBuilder opening = new StringBuilder();
			boolean open = true;
			for (Object item : body.getFirst().content()) {
				open &= !(item instanceof Markup part && isBlock(part));
				if (open) {
					opening.append(item instanceof Markup part ? inline(part, false) : item);
				} else {
					remainder.add(item);
				}
			}
			line = TextFlow.collapse(opening);
			rest = new ArrayList<>(List.of(remainder));
			rest.addAll(body.subList(1, body.size()));
		}
	}

	private String inline(Markup element) {
		return TextFlow.collapse(inline(element, true));
	}

	private static CharSequence inline(Markup element, boolean top) {
		StringBuilder text = new StringBuilder();
		if (top || !element.is("footnote", "page")) {
			for (Object item : element.content()) {
				text.append(item instanceof Markup part ? inline(part, false) : (String) item);
			}
		}
		return text;
	}

	private static DocumentMetadata metadata(Markup issue, Markup document) {
		Markup meta = document.first("meta").orElse(document);
		Markup preface = document.first("preface").orElse(document);
		boolean presidential = !document.is("rule", "notice", "proposedRule");
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().language("en").jurisdiction(FederalRegisterText.UNITED_STATES)
				.type(type(document, meta));
		if (presidential) {
			metadata.issuer(PresidentialText.ISSUER).title(meta.textOf("title")).title(meta.textOf("subject"));
		} else {
			metadata.title(preface.elements("subject").map(Markup::text).collect(Collectors.joining("; ")));
			FederalRegisterText.issuers(organizations(preface, "AGENCY"), organizations(preface, "SUBAGY"), metadata);
		}
		Matcher identifier = IDENTIFIER.matcher(document.attribute("identifier"));
		boolean identified = identifier.matches();
		String number = meta.textOf("docNumber") != null ? meta.textOf("docNumber") : identified ? identifier.group(2) : null;
		if (number != null) {
			metadata.attribute(FederalRegisterText.DOCUMENT_NUMBER, FederalRegisterText.number(number));
		}
		if (identified && meta.textOf("startingPage") != null) {
			metadata.source(identifier.group(1) + " FR " + meta.textOf("startingPage"));
		}
		Optional<String> filed = document.topmost("frDocId").map(Markup::text).findFirst();
		Optional<PolicyDate> published = issue == document ? Optional.empty()
				: issue.first("meta").map(about -> about.textOf("date")).flatMap(Dates::iso);
		Optional<PolicyDate> signed = presidential ? Optional.ofNullable(meta.textOf("title")).flatMap(Dates::english) : Optional.empty();
		signed.or(() -> published).or(() -> filed.flatMap(UslmRegisterDocument::year)).ifPresent(metadata::date);
		published.ifPresent(date -> metadata.attribute("published", date.toString()));
		return metadata
				.attribute("action",
						meta.elements("property").filter(property -> property.attribute("role").equals("ACTION")).map(Markup::text).findFirst()
								.orElse(null))
				.attribute("CFR", preface.elements("affected").map(Markup::text).collect(Collectors.joining("; ")))
				.attribute("docket", properties(preface, "DEPDOC")).attribute("RIN", properties(preface, "RIN")).build();
	}

	/** What the markup calls Federal Register Proposed Rule, or presMemo. */
	private static String type(Markup document, Markup meta) {
		String type = meta.textOf("type") == null ? document.name() : meta.textOf("type");
		return TYPES.getOrDefault(type, type.replace("Federal Register ", ""));
	}

	/** The year of filing is that of publication, but for the last days of December. */
	private static Optional<PolicyDate> year(String filed) {
		Matcher date = FILED.matcher(filed);
		return date.find() && !(date.group(1).equals("12") && Integer.parseInt(date.group(2)) > 27)
				? Optional.of(new PolicyDate(2000 + Integer.parseInt(date.group(3)), 0, 0)) : Optional.empty();
	}

	private static List<String> organizations(Markup preface, String style) {
		return preface.elements("organization").filter(line -> line.attribute("style").endsWith(":" + style)).map(Markup::text).toList();
	}

	private static String properties(Markup preface, String role) {
		return preface.elements("property").filter(property -> property.attribute("role").equals(role)).map(Markup::text)
				.collect(Collectors.joining("; "));
	}
}
