// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.segmentation.Languages;

/** What a plain text says of itself, if it is laid out in a way that is known; otherwise its first line and its language. */
final class TextMetadata {
	private static final List<Function<Opening, Optional<DocumentMetadata>>> KINDS = List.of(PresidentialText::metadata, BillText::metadata,
			FederalRegisterText::metadata, EuropeanActText::metadata, ChineseLawText::metadata);
	private static final int HEAD = 1 << 14;
	private static final int LONGEST_TITLE = 160;
	/** A line that opens a provision and goes on with its text is no title. */
	private static final Pattern PROVISION = Pattern
			.compile("(?:(?i:Section|Sec\\.|Article|Art\\.)\\s*\\d+\\w*[.:]\\s.*[a-z].*|第\\s*[〇零一二三四五六七八九十百\\d]+\\s*条[\\s　].*)");

	/**
	 * What the recognisers see.
	 *
	 * @param name  the name of the file without extension
	 * @param text  the first some thousand characters
	 * @param close the last some thousand characters
	 */
	record Opening(String name, String text, String close) {
		List<String> lines() {
			return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		}
	}

	private TextMetadata() {
	}

	static DocumentMetadata of(SourceFile file, String text) {
		Opening opening = new Opening(file.stem(), text.substring(0, Math.min(HEAD, text.length())),
				text.substring(Math.max(0, text.length() - HEAD)));
		DocumentMetadata recognised = KINDS.stream().flatMap(kind -> kind.apply(opening).stream()).findFirst().orElse(DocumentMetadata.EMPTY);
		return recognised.merge(DocumentMetadata.builder().title(firstLine(opening)).language(Languages.of(opening.text())).build());
	}

	private static String firstLine(Opening opening) {
		return opening.lines().stream().findFirst()
				.filter(line -> line.length() <= LONGEST_TITLE && !line.matches(".*[.。;；]") && !PROVISION.matcher(line).matches()).orElse(null);
	}
}
