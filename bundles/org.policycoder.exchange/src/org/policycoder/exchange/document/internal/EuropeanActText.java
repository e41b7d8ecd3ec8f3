// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.internal.TextMetadata.Opening;

/** Regulations, directives and decisions of the European Union, by their title. */
final class EuropeanActText {
	private static final Pattern TITLE = Pattern.compile(
			"(?m)^\\h*((?:COMMISSION |COUNCIL )?(?:IMPLEMENTING |DELEGATED )?(REGULATION|DIRECTIVE|DECISION|RECOMMENDATION) (?:\\((?:EU|EC|EEC|CFSP|Euratom)[^)]*\\) )?(?:No )?(\\d+/\\d+)[^\\n]*)\\s+of (\\d{1,2} \\w+ \\d{4})\\s+(\\S[^\\n]*)",
			Pattern.CASE_INSENSITIVE);
	private static final Map<String, String> ISSUERS = Map.of("EUROPEAN PARLIAMENT", "European Parliament", "COUNCIL",
			"Council of the European Union",
			"COMMISSION", "European Commission");

	private EuropeanActText() {
	}

	static Optional<DocumentMetadata> metadata(Opening opening) {
		Matcher title = TITLE.matcher(opening.text());
		if (!title.find() || title.start() > 2000) {
			return Optional.empty();
		}
		String head = title.group(1).strip();
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().language("en").jurisdiction("European Union")
				.title(head + " of " + title.group(4) + " " + title.group(5))
				.type(FederalRegisterText.titleCase(title.group(2).toUpperCase(Locale.ROOT)))
				.attribute("number", title.group(3));
		ISSUERS.entrySet().stream().filter(issuer -> head.toUpperCase(Locale.ROOT).contains(issuer.getKey()))
				.sorted((one, other) -> head.indexOf(one.getKey()) - head.indexOf(other.getKey()))
				.forEach(issuer -> metadata.issuer(issuer.getValue()));
		Dates.english(title.group(4)).ifPresent(metadata::date);
		return Optional.of(metadata.build());
	}
}
