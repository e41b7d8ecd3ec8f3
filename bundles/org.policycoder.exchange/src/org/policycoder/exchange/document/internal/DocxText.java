// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.policycoder.model.Excerpt;
import org.policycoder.model.Unread;

/**
 * Writes a Word document as its final view shows it: a line a paragraph, a line a row of a table; footnotes and endnotes
 * apart at the end. Pictures and whatever else has no text is kept in mind to be named.
 */
final class DocxText {
	private static final int MOST_PLACES = 5;
	private static final int PLACE = 24;
	private static final int BEFORE_MARK = 12;

	private final TextFlow flow = new TextFlow();
	private final DocxPackage parts;
	private final DocxStyles styles;
	private final DocxNumbering numbering;
	private final Map<Unread.Kind, List<String>> unread = new EnumMap<>(Unread.Kind.class);
	private final List<Markup> notes = new ArrayList<>();
	/** What stands before the marks of notes. */
	private final List<String> marked = new ArrayList<>();
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

	/** Returns what was not read, a part for each kind, with the paragraphs that it is near to. */
	List<Unread> unread() {
		List<Unread> all = new ArrayList<>();
		unread.forEach((kind, places) -> all.add(unread(kind, places)));
		if (!marked.isEmpty()) {
			all.add(unread(Unread.Kind.NOTES, marked));
		}
		return all;
	}

	private static Unread unread(Unread.Kind kind, List<String> places) {
		String some = String.join(", ", places.stream().distinct().limit(MOST_PLACES).map(place -> "“" + place + "”").toList());
		return new Unread(kind, places.stream().distinct().count() > MOST_PLACES ? some + " …" : some, Integer.toString(places.size()));
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
		String words = TextFlow.collapse(before).replace(';', ',');
		marked.add(Excerpt.ending(words, BEFORE_MARK));
	}

	/** A diagram that the document calls by an id; empty if it cannot be had. */
	Optional<Markup> diagram(String id) {
		try {
			return parts.called(id);
		} catch (IOException | InvalidFormatException e) {
			return Optional.empty(); // is named as not read
		}
	}

	/** Keeps in mind that a paragraph was written, and what stands in it that has no text. */
	void written(String paragraph, List<Unread.Kind> without) {
		last = paragraph.isBlank() ? last : TextFlow.collapse(paragraph);
		String place = Excerpt.beginning(last, PLACE).replace(';', ',');
		without.forEach(kind -> unread.computeIfAbsent(kind, first -> new ArrayList<>()).add(place));
	}
}
