// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.model.PolicyDate;

/** What the documents of an issue in classic markup need to know of the issue: volume, date, and the page that each begins on. */
final class ClassicIssue {
	private static final Map<String, String> TYPES = Map.of("RULE", FederalRegisterText.RULE, "PRORULE", FederalRegisterText.PROPOSED_RULE, "NOTICE",
			FederalRegisterText.NOTICE, "EXECORD", "Executive Order", "EXECORDR", "Executive Order", "PROCLA", "Proclamation", "PRMEMO", "Memorandum",
			"PRNOTICE", "Presidential Notice", "DETERM", "Presidential Determination");
	private static final Pattern NUMBER = Pattern.compile("FR Doc\\. ?(?:No\\. )?([\\w–-]+)");

	private final String volume;
	private final Optional<PolicyDate> date;
	/** Pages by document number, as the table of contents gives them. */
	private final Map<String, String> contents = new HashMap<>();
	/** The last page break before or at the beginning of a document. */
	private final Map<Markup, String> pages = new IdentityHashMap<>();

	ClassicIssue(Markup root) {
		volume = root.textOf("VOL");
		date = Optional.ofNullable(root.textOf("DATE")).flatMap(Dates::english);
		root.topmost("CNTNTS").flatMap(toc -> toc.topmost("SJDENT", "DOCENT"))
				.filter(entry -> entry.textOf("FRDOCBP") != null && entry.textOf("PGS") != null)
				.forEach(entry -> contents.put(FederalRegisterText.number(entry.textOf("FRDOCBP")), entry.textOf("PGS").replaceAll("\\D.*", "")));
		findPages(root, "");
	}

	private String findPages(Markup element, String before) {
		String page = before;
		if (element.is("RULE", "PRORULE", "NOTICE", "PRESDOCU")) {
			pages.put(element, new FirstPage(element).page().orElse(page));
		}
		for (Markup child : (Iterable<Markup>) element.elements()::iterator) {
			page = child.is("PRTPAGE") ? child.attribute("P") : findPages(child, page);
		}
		return page;
	}

	/** The page break that a document opens with, before more than a few words. */
	private static final class FirstPage {
		private static final int FEW = 40;

		private String page;
		private int written;

		FirstPage(Markup document) {
			walk(document);
		}

		Optional<String> page() {
			return Optional.ofNullable(page);
		}

		private void walk(Markup element) {
			for (Object item : element.content()) {
				if (page != null || written > FEW) {
					return;
				}
				if (item instanceof Markup child) {
					if (child.is("PRTPAGE")) {
						page = child.attribute("P");
					} else {
						walk(child);
					}
				} else {
					written += ((String) item).strip().length();
				}
			}
		}
	}

	SourceDocument document(Markup document) {
		return new ClassicText(document).text().document(metadata(document));
	}

	private DocumentMetadata metadata(Markup document) {
		Markup preamble = document.first("PREAMB").orElse(document);
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().language("en").jurisdiction(FederalRegisterText.UNITED_STATES)
				.type(type(document)).title(title(document, preamble));
		date.ifPresent(metadata::date);
		if (document.is("PRESDOCU")) {
			metadata.issuer(PresidentialText.ISSUER);
			presidentialDate(document).ifPresent(metadata::date);
		} else {
			FederalRegisterText.issuers(texts(preamble, "AGENCY"), texts(preamble, "SUBAGY"), metadata);
		}
		Optional<String> number = document.topmost("FRDOC").map(line -> NUMBER.matcher(line.text())).filter(Matcher::find)
				.map(found -> FederalRegisterText.number(found.group(1))).reduce((first, last) -> last);
		number.ifPresent(value -> metadata.attribute(FederalRegisterText.DOCUMENT_NUMBER, value));
		String page = number.map(contents::get).orElse(pages.get(document));
		if (volume != null && page != null && !page.isEmpty()) {
			metadata.source(volume + " FR " + page);
		}
		date.ifPresent(value -> metadata.attribute("published", value.toString()));
		preamble.first("ACT")
				.ifPresent(action -> metadata.attribute("action", action.elements("P").map(Markup::text).collect(Collectors.joining(" "))));
		return metadata.attribute("CFR", String.join("; ", texts(preamble, "CFR"))).attribute("docket", String.join("; ", texts(preamble, "DEPDOC")))
				.attribute("RIN", String.join("; ", texts(preamble, "RIN"))).build();
	}

	private static String type(Markup document) {
		return TYPES.getOrDefault(document.name(), document.elements().map(child -> TYPES.get(child.name())).filter(type -> type != null).findFirst()
				.orElse("Presidential Document"));
	}

	private static String title(Markup document, Markup preamble) {
		List<String> subjects = texts(preamble, "SUBJECT");
		if (!subjects.isEmpty()) {
			return String.join("; ", subjects);
		}
		return document.topmost("HD", "SUBJECT").map(Markup::text).filter(text -> !text.isEmpty()).findFirst()
				.or(() -> document.topmost("PROC", "EXECORDR", "DETERM").map(Markup::text).findFirst()).orElse(null);
	}

	/** The President's documents bear the day on which they were signed. */
	private static Optional<PolicyDate> presidentialDate(Markup document) {
		return document.topmost("PROC", "EXECORDR", "DETERM", "DATE", "PRES").flatMap(line -> Dates.english(line.text()).stream()).findFirst();
	}

	private static List<String> texts(Markup parent, String name) {
		return parent.elements(name).map(Markup::text).filter(text -> !text.isEmpty()).toList();
	}
}
