// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Unread;

/**
 * Writes a Word document as its final view shows it: a line a paragraph, a line a row of a table; footnotes and endnotes
 * apart at the end. Pictures and whatever else has no text is kept in mind to be named.
 */
final class DocxText {
	private static final int BEFORE_MARK = 12;

	private final TextFlow flow = new TextFlow();
	private final DocxPackage parts;
	private final DocxStyles styles;
	private final DocxNumbering numbering;
	private final UnreadNearby unread = new UnreadNearby();
	private final UnreadWords hidden = new UnreadWords(Unread.Kind.HIDDEN, 1);
	private final DocxMargins margins;
	private final List<Markup> notes = new ArrayList<>();
	private final int body;
	private String last = "";

	DocxText(DocxPackage parts) throws IOException, InvalidFormatException {
		this.parts = parts;
		styles = new DocxStyles(part("styles"));
		numbering = new DocxNumbering(part("numbering"), styles);
		Markup footnotes = part("footnotes");
		Markup endnotes = part("endnotes");
		Markup document = parts.document();
		new DocxStory(this, document).write();
		body = NormalText.of(flow.text()).length();
		notes(footnotes, "footnoteReference", document);
		notes(endnotes, "endnoteReference", document);
		margins = new DocxMargins(document, parts);
	}

	private Markup part(String kind) throws IOException, InvalidFormatException {
		return parts.part(kind).orElse(new Markup(kind, Map.of()));
	}

	/** Those that the document calls, in the order in which it does. */
	private void notes(Markup part, String reference, Markup document) {
		flow.blank();
		List<String> ids = notes.stream().filter(note -> note.is(reference)).map(note -> note.attribute("id")).distinct().toList();
		for (String id : ids) {
			part.elements("footnote", "endnote").filter(note -> note.attribute("id").equals(id)).forEach(note -> {
				flow.line();
				new DocxStory(this, note).write();
			});
		}
	}

	String text() {
		return flow.text();
	}

	/** Returns where the notes begin in the text in its normal form. */
	int notes() {
		return body;
	}

	/** Returns what was not read, a part for each kind, with the paragraphs that it is near to or its own words. */
	List<Unread> unread() {
		return Stream.of(unread.all(), hidden.all(), margins.unread()).flatMap(List::stream).toList();
	}

	TextFlow flow() {
		return flow;
	}

	DocxStyles styles() {
		return styles;
	}

	DocxNumbering numbering() {
		return numbering;
	}

	/** Keeps a note in mind that is called behind some words. */
	void note(Markup reference, CharSequence before) {
		notes.add(reference);
		unread.place(Unread.Kind.NOTES, Excerpt.ending(TextFlow.collapse(before), BEFORE_MARK));
	}

	/** A diagram that the document calls by an id; empty if it cannot be had. */
	Optional<Markup> diagram(String id) {
		try {
			return parts.called(id);
		} catch (IOException | InvalidFormatException e) {
			return Optional.empty(); // is named as not read
		}
	}

	/** Keeps words in mind that Word does not show. */
	void hidden(String words) {
		hidden.add(words);
	}

	/** Keeps in mind that a paragraph was written, and what stands in it that has no text. */
	void written(String paragraph, List<Unread.Kind> without) {
		last = paragraph.isBlank() ? last : TextFlow.collapse(paragraph);
		without.forEach(kind -> unread.add(kind, last));
	}
}
