// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.policycoder.model.Unread;
import org.policycoder.segmentation.Provision;

/**
 * A document as read from a file.
 *
 * @param text       the text, lines ended by LF, without byte order mark; never null
 * @param metadata   what the file says of the document, never null
 * @param provisions the provisions, with offsets into {@code text}, if the file marks them up; empty if the segmenter has
 *                   to find them. Never null
 * @param style      id of the numbering style of the marked-up provisions, or null
 * @param unread     what stands in the file and is not in {@code text}, or how the text was read where that was a guess;
 *                   never null
 * @param notes      where in {@code text} the notes begin that the file has apart from its text, such as footnotes; no
 *                   provisions are looked for there. The length of {@code text} if there are none
 * @since 1.0
 */
public record SourceDocument(String text, DocumentMetadata metadata, Optional<List<Provision>> provisions, String style, List<Unread> unread,
		int notes) {
	/**
	 * Checks the text and the provisions.
	 *
	 * @throws IllegalArgumentException if the text has a CR or a byte order mark, the notes begin outside of it, or a
	 *                                  provision lies outside of its parent or overlaps its neighbour
	 */
	public SourceDocument {
		Objects.requireNonNull(metadata);
		if (text.indexOf('\r') >= 0 || text.startsWith("\ufeff")) {
			throw new IllegalArgumentException("text is not normalised");
		}
		if (notes < 0 || notes > text.length()) {
			throw new IllegalArgumentException("notes out of place: " + notes);
		}
		provisions = provisions.map(List::copyOf);
		unread = List.copyOf(unread);
		provisions.ifPresent(roots -> check(roots, 0, text.length()));
	}

	/** Creates a document of which everything was read. */
	public SourceDocument(String text, DocumentMetadata metadata, Optional<List<Provision>> provisions, String style) {
		this(text, metadata, provisions, style, List.of(), text.length());
	}

	/** Creates a document of which everything was read and whose provisions are not marked up. */
	public SourceDocument(String text, DocumentMetadata metadata) {
		this(text, metadata, Optional.empty(), null);
	}

	/** Returns the ISO 639-1 code of the language of the text, or null if the file does not tell. */
	public String language() {
		return metadata.language();
	}

	/** Returns this document with what others say of it where it is silent itself. */
	public SourceDocument with(DocumentMetadata lessTrusted) {
		return new SourceDocument(text, metadata.merge(lessTrusted), provisions, style, unread, notes);
	}

	/** Returns this document, of which this is to be said too. */
	public SourceDocument without(List<Unread> more) {
		return new SourceDocument(text, metadata, provisions, style, Stream.concat(unread.stream(), more.stream()).toList(), notes);
	}

	/** Returns this document, whose notes begin there. */
	public SourceDocument notesFrom(int offset) {
		return new SourceDocument(text, metadata, provisions, style, unread, offset);
	}

	private static void check(List<Provision> provisions, int begin, int end) {
		int from = begin;
		for (Provision provision : provisions) {
			if (provision.begin() < from || provision.end() < provision.begin() || provision.end() > end) {
				throw new IllegalArgumentException("provision out of place: " + provision.label() + " " + provision.begin() + "-" + provision.end());
			}
			check(provision.children(), provision.begin(), provision.end());
			from = provision.end();
		}
	}
}
