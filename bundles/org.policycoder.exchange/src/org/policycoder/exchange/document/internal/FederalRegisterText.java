// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.internal.TextMetadata.Opening;

/** Rules, proposed rules and notices of the Federal Register as text. */
final class FederalRegisterText {
	static final String UNITED_STATES = "United States";
	static final String DOCUMENT_NUMBER = "document number";
	static final String DEPARTMENT = "department";
	static final String RULE = "Rule";
	static final String PROPOSED_RULE = "Proposed Rule";
	static final String NOTICE = "Notice";

	private static final Pattern AGENCY = Pattern.compile("(?m)^\\h*AGENC(?:Y|IES):\\s*([^\\n]+)");
	private static final Pattern ACTION = Pattern.compile("(?m)^\\h*ACTION:\\s*([^\\n]+(?:\\n(?!\\s*$|[A-Z][A-Z ]+:)[^\\n:]+)?)");
	private static final Pattern NUMBER = Pattern.compile("\\[\\s*FR Doc(?: No:|\\.) ?(?:No\\. )?([A-Z]?\\d[\\w–-]*)");
	private static final Pattern RUNNING_HEAD = Pattern
			.compile("Federal Register */ *Vol\\. (\\d+), No\\. \\d+ */ *(\\w+, \\w+ \\d+, \\d{4}) */ *([\\w ]+?)(?=\\s{2}|\\n|\\d|$)");
	private static final Pattern VOLUME = Pattern.compile("\\[Federal Register Volume (\\d+), Number \\d+ \\((\\w+, \\w+ \\d+, \\d{4})\\)\\]");
	private static final Pattern PAGES = Pattern.compile("\\[Pages? (\\d+)");
	/** The number of the page before or after the running head, or on a line of its own. */
	private static final Pattern HEAD_PAGE = Pattern
			.compile("(?m)^\\h*(?:(\\d{1,6})\\s+)?Federal Register */ *Vol\\..*?(?:/[A-Za-z ]+(\\d{1,6}))?\\s*$");
	private static final Pattern LONE_PAGE = Pattern.compile("(?m)^\\h*(\\d{1,6})\\s*$");
	private static final Pattern SECTION = Pattern.compile("(?m)^\\[(Rules and Regulations|Proposed Rules|Notices|Presidential Documents)\\]");
	private static final Pattern NO_TITLE = Pattern.compile("\\[.*\\].*|.*\\bCFR\\b.*|RIN\\b.*|Docket\\b.*|[-=_]+|[A-Z][A-Z ,&]{8,}");
	private static final Map<String, String> TYPES = Map.of("rules and regulations", RULE, "proposed rules", PROPOSED_RULE, "notices", NOTICE,
			"presidential documents", "Presidential Document");

	private FederalRegisterText() {
	}

	static Optional<DocumentMetadata> metadata(Opening opening) {
		Matcher agency = AGENCY.matcher(opening.text());
		if (!agency.find()) {
			return Optional.empty();
		}
		DocumentMetadata.Builder metadata = DocumentMetadata.builder().language("en").jurisdiction(UNITED_STATES);
		String before = opening.text().substring(0, agency.start());
		metadata.title(title(before));
		issuers(before, agency.group(1), metadata);
		Matcher action = ACTION.matcher(opening.text());
		if (action.find()) {
			metadata.type(type(action.group(1))).attribute("action", action.group(1));
		}
		Matcher section = SECTION.matcher(opening.text());
		if (section.find()) {
			metadata.type(TYPES.get(section.group(1).toLowerCase(Locale.ROOT)));
		}
		documentNumber(opening).ifPresent(number -> metadata.attribute(DOCUMENT_NUMBER, number));
		publication(opening.text()).flatMap(issue -> Dates.english(issue.group(2))).ifPresent(metadata::date);
		citation(opening).ifPresent(metadata::source);
		return Optional.of(metadata.build());
	}

	/** Returns the document number, written with a hyphen. */
	static Optional<String> documentNumber(Opening opening) {
		Matcher close = NUMBER.matcher(opening.close());
		Matcher head = NUMBER.matcher(opening.text());
		return close.find() ? Optional.of(number(close.group(1))) : head.find() ? Optional.of(number(head.group(1))) : Optional.empty();
	}

	static String number(String printed) {
		return printed.replace('–', '-').strip();
	}

	/** Returns the citation, such as {@code 82 FR 45959}, of the page that the text opens on. */
	static Optional<String> citation(Opening opening) {
		Optional<Matcher> issue = publication(opening.text());
		if (issue.isEmpty()) {
			return Optional.empty();
		}
		Matcher alone = LONE_PAGE.matcher(opening.text());
		if (alone.find() && alone.start() < issue.get().start() && alone.start() < 100) {
			return Optional.of(issue.get().group(1) + " FR " + alone.group(1));
		}
		Matcher head = HEAD_PAGE.matcher(opening.text());
		if (head.find() && (head.group(1) != null || head.group(2) != null)) {
			return Optional.of(issue.get().group(1) + " FR " + (head.group(1) != null ? head.group(1) : head.group(2)));
		}
		Matcher page = (issue.get().pattern() == VOLUME ? PAGES : LONE_PAGE).matcher(opening.text());
		return page.find() && page.start() < issue.get().end() + 400 ? Optional.of(issue.get().group(1) + " FR " + page.group(1)) : Optional.empty();
	}

	/** Returns the issuers and the department of the agency lines of a document: the office that acts, not the department above it. */
	static void issuers(List<String> departments, List<String> offices, DocumentMetadata.Builder metadata) {
		List<String> above = departments.stream().map(FederalRegisterText::titleCase).toList();
		metadata.issuers(offices.isEmpty() ? above : offices.stream().map(FederalRegisterText::titleCase).toList());
		if (!offices.isEmpty()) {
			metadata.attribute(DEPARTMENT, String.join("; ", above));
		}
	}

	private static void issuers(String before, String caption, DocumentMetadata.Builder metadata) {
		List<String> lines = before.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		List<String> departments = new ArrayList<>();
		List<String> offices = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).matches("[A-Z][A-Z,.&' -]{8,}") && !lines.get(i).endsWith("]")) {
				departments.add(lines.get(i));
				if (i + 1 < lines.size() && caption.startsWith(lines.get(i + 1))) {
					offices.add(lines.get(i + 1));
				}
			}
		}
		if (departments.isEmpty()) {
			departments.add(caption.replaceAll("\\s*\\([A-Z]+\\)|[,.].*", ""));
		}
		issuers(departments, offices, metadata);
	}

	/** The lines just before the caption AGENCY, up to a blank line or one that is of another kind. */
	private static String title(String before) {
		List<String> lines = new ArrayList<>(before.stripTrailing().lines().map(String::strip).toList());
		List<String> title = new ArrayList<>();
		while (!lines.isEmpty() && !lines.getLast().isEmpty() && !NO_TITLE.matcher(lines.getLast()).matches()) {
			title.addFirst(lines.removeLast());
		}
		return String.join(" ", title);
	}

	private static String type(String action) {
		String lower = action.toLowerCase(Locale.ROOT);
		return lower.contains("proposed rule") || lower.contains("proposed rulemaking") ? PROPOSED_RULE : lower.contains("rule") ? RULE
				: lower.contains("notice") ? NOTICE : null;
	}

	private static Optional<Matcher> publication(String text) {
		Matcher volume = VOLUME.matcher(text);
		if (volume.find()) {
			return Optional.of(volume);
		}
		Matcher head = RUNNING_HEAD.matcher(text);
		return head.find() ? Optional.of(head) : Optional.empty();
	}

	/** DEPARTMENT OF COMMERCE is Department of Commerce. Names that are not all in capitals stay as they are. */
	static String titleCase(String name) {
		String clean = name.strip().replaceAll("\\s+", " ");
		if (!clean.equals(clean.toUpperCase(Locale.ROOT))) {
			return clean;
		}
		StringBuilder out = new StringBuilder();
		for (String word : clean.toLowerCase(Locale.ROOT).split(" ")) {
			boolean small = !out.isEmpty() && word.matches("of|and|the|for|on|in|to|from");
			out.append(out.isEmpty() ? "" : " ").append(small || word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return out.toString();
	}
}
