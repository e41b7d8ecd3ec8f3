// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.internal.TextMetadata.Opening;

/** Executive orders, proclamations and memorandums of the President as the Federal Register prints them. */
final class PresidentialText {
	static final String ISSUER = "President of the United States";

	private static final Pattern HEADING = Pattern.compile(
			"(?m)^\\h*((Executive Order|Proclamation|Memorandum|Notice|Presidential Determination)(?: (?:No\\. )?([\\d–-]+))? of \\w+ \\d{1,2}, \\d{4})\\s*$");
	private static final Pattern TITLE = Pattern.compile(
			"\\A\\s*(.+?)\\s*^\\h*(?:By the (?:authority|President)|Memorandum for|[A-Z][^\\n]{60,}|Section 1\\.)",
			Pattern.DOTALL | Pattern.MULTILINE);
	/** What stands beside the heading on the first page of a part of the Federal Register. */
	private static final Pattern SIDE_HEADING = Pattern.compile("(?m)^\\h*(?:Title 3—\\s*|The President\\s+(?=\\S))");
	private static final int LONGEST_TITLE = 400;

	private PresidentialText() {
	}

	static Optional<DocumentMetadata> metadata(Opening opening) {
		String text = SIDE_HEADING.matcher(opening.text()).replaceAll("");
		Matcher heading = HEADING.matcher(text);
		if (!heading.find() || heading.start() > 3000) {
			return Optional.empty();
		}
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().type(heading.group(2)).issuer(ISSUER).language("en")
				.jurisdiction(FederalRegisterText.UNITED_STATES).title(title(text.substring(heading.end())).orElse(heading.group(1)))
				.attribute("number", heading.group(3));
		Dates.english(heading.group(1)).ifPresent(metadata::date);
		FederalRegisterText.citation(opening).ifPresent(metadata::source);
		FederalRegisterText.documentNumber(opening).ifPresent(number -> metadata.attribute(FederalRegisterText.DOCUMENT_NUMBER, number));
		return Optional.of(metadata.build());
	}

	private static Optional<String> title(String text) {
		Matcher title = TITLE.matcher(text.substring(0, Math.min(LONGEST_TITLE * 3, text.length())));
		return title.find() && title.group(1).length() <= LONGEST_TITLE ? Optional.of(title.group(1)) : Optional.empty();
	}
}
