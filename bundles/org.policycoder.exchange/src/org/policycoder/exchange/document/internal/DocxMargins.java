// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.policycoder.model.Unread;

/** What stands at the head and the foot of the pages of a Word document: the text is without it, so it is named. */
final class DocxMargins {
	/** What is said of pages only. */
	private static final Pattern PAGE = Pattern.compile("(?i)(?:\\b(?:page|pages|p|of|seite|von|sur|de|página|[ivxl]+)\\b|[第页頁共总總之]|[^\\p{L}])*");

	private final UnreadWords words = new UnreadWords(Unread.Kind.MARGIN, 1);

	/** Reads the heads and feet of a document that Word shows: those of first and of even pages only where a section has such. */
	DocxMargins(Markup document, DocxPackage parts) throws IOException, InvalidFormatException {
		boolean even = parts.part("settings").flatMap(settings -> settings.first("evenAndOddHeaders")).filter(DocxStyles::isOn).isPresent();
		Set<String> ids = new LinkedHashSet<>();
		document.topmost("sectPr").forEach(section -> {
			boolean first = section.first("titlePg").filter(DocxStyles::isOn).isPresent();
			section.elements("headerReference", "footerReference").filter(margin -> switch (margin.attribute("type")) {
			case "first" -> first;
			case "even" -> even;
			default -> true;
			}).forEach(margin -> ids.add(margin.attribute("id")));
		});
		for (String id : ids) {
			Optional<Markup> part = parts.called(id);
			if (part.isPresent()) {
				part.get().topmost("p").map(DocxStory::wordsIn).filter(line -> !PAGE.matcher(line).matches()).forEach(words::add);
			}
		}
	}

	List<Unread> unread() {
		return words.all();
	}
}
