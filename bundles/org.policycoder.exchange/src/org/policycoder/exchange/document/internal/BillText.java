// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.internal.TextMetadata.Opening;

/** Bills of the U.S. Congress as text. */
final class BillText {
	static final String BILL = "Bill";
	static final String OFFICIAL_TITLE = "official title";
	static final String CONGRESS = "congress";
	static final String SESSION = "session";
	static final String NUMBER = "number";

	private static final Pattern HEAD = Pattern.compile("(\\b\\d{1,3}(?:ST|ND|RD|TH|D)) CONGRESS\\s+(\\d{1,3}(?:ST|ND|RD|TH|D) SESSION)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern LEGIS_NUM = Pattern.compile(
			"(?m)^\\h*((?:H\\. ?R\\.|S\\.|H\\. ?J\\. ?RES\\.|S\\. ?J\\. ?RES\\.|H\\. ?CON\\. ?RES\\.|S\\. ?CON\\. ?RES\\.|H\\. ?RES\\.|S\\. ?RES\\.) ?\\d+)\\s*$");
	private static final Pattern CHAMBER = Pattern.compile("IN THE (HOUSE OF REPRESENTATIVES|SENATE OF THE UNITED STATES)");
	private static final Pattern TITLE = Pattern.compile(
			"(?m)^\\h*(?:A BILL|AN ACT|JOINT RESOLUTION|RESOLUTION)\\h*$\\s*((?:To|Making|Providing|Expressing|Calling|Recogni[sz]ing)\\b.+?\\.)\\s*$",
			Pattern.DOTALL | Pattern.MULTILINE);
	private static final Pattern SPONSORS = Pattern.compile("\\d{4}\\s+((?:Mr|Mrs|Ms|Miss|Dr)\\. .+?) (?:introduced|submitted)", Pattern.DOTALL);
	private static final Pattern SHORT_TITLE = Pattern.compile("may\\s+be\\s+cited\\s+as\\s+(?:the\\s+)?(?:``|‘‘|“|\")(.+?)(?:''|’’|”|\")",
			Pattern.DOTALL);

	private BillText() {
	}

	static Optional<DocumentMetadata> metadata(Opening opening) {
		String text = opening.text();
		Matcher head = HEAD.matcher(text);
		Matcher number = LEGIS_NUM.matcher(text);
		if (!head.find() || !number.find()) {
			return Optional.empty();
		}
		String officialTitle = first(TITLE, text.replaceAll("(?m)^[ \\t]*_+[ \\t]*$", "")).orElse(null);
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().language("en").jurisdiction(FederalRegisterText.UNITED_STATES).type(BILL)
				.title(first(SHORT_TITLE, text).or(() -> Optional.ofNullable(officialTitle)).orElse(null)).attribute(OFFICIAL_TITLE, officialTitle)
				.attribute(CONGRESS, head.group(1)).attribute(SESSION, head.group(2)).attribute(NUMBER, number.group(1));
		Matcher chamber = CHAMBER.matcher(text);
		if (chamber.find()) {
			metadata.issuer(issuer(chamber.group(1)));
			Dates.english(text.substring(chamber.end(), Math.min(text.length(), chamber.end() + 200))).ifPresent(metadata::date);
		}
		first(SPONSORS, text).ifPresent(sponsors -> metadata.attribute("sponsors", sponsors));
		return Optional.of(metadata.build());
	}

	/** Returns {@code 115th} for {@code 115th CONGRESS}; null for null. */
	static String congress(String printed) {
		return printed == null ? null : printed.replaceAll("(?i)\\s*CONGRESS.*", "");
	}

	/** Returns the name of the chamber that {@code IN THE HOUSE OF REPRESENTATIVES} or its like names. */
	static String issuer(String chamber) {
		return chamber.toUpperCase(Locale.ROOT).contains("SENATE") ? "Senate" : "House of Representatives";
	}

	private static Optional<String> first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}
}
