// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.util.List;

/** A place in the text that may be the label of a provision, and what it may mean. */
final class Candidate {
	/** One meaning of a label: a level, the pattern that it matches, and the numeral's key. */
	record Reading(Level level, LabelPattern pattern, long key) {}

	/** Where a label stands. */
	enum Place {
		/** First in a paragraph. */
		PARAGRAPH,
		/** First in a line that may go on with the paragraph of the line before, which ended like a sentence. */
		LIKELY_PARAGRAPH,
		/** First in a line that goes on with the sentence of the line before. */
		WRAPPED_LINE,
		/** As WRAPPED_LINE, in a text whose lines end so unevenly that this says little. */
		RAGGED_LINE,
		/** Right behind another label. */
		BEHIND_LABEL,
		/** Behind the caption of another label. */
		BEHIND_CAPTION,
		/** At the start of a sentence inside a line. */
		SENTENCE
	}

	final int begin;
	final int labelEnd;
	final int line;
	final int indent;
	final int quoteMarks;
	final boolean apart;
	final Place place;
	/** Whether it was found inside a line, not first in it. */
	final boolean inside;
	final List<Reading> readings;
	/** Whether a quotation ended between the candidate before and this one. */
	boolean quotationEnded;
	/** Whether asterisks between the candidate before and this one say that something was left out. */
	boolean omission;
	/** Whether an unnumbered paragraph lies between the candidate before and this one. */
	boolean afterParagraph;
	/** Whether the line before announces that provisions of another law follow, which need no quotation marks. */
	boolean announced;
	/** Whether an earlier line behind the candidate before does. */
	boolean announcedBefore;
	/** Its place among the candidates that were taken for provisions, once the search has decided. */
	int taken = -1;
	/** Whether this is an entry of a table of contents. */
	boolean contents;

	Candidate(int begin, int labelEnd, int line, int indent, int quoteMarks, boolean apart, Place place, boolean inside, List<Reading> readings) {
		this.begin = begin;
		this.labelEnd = labelEnd;
		this.line = line;
		this.indent = indent;
		this.quoteMarks = quoteMarks;
		this.apart = apart;
		this.place = place;
		this.inside = inside;
		this.readings = readings;
	}

	boolean inside() {
		return inside;
	}

	/** Returns whether it may number a provision, not only an entry of a table of contents. */
	boolean numbersProvision() {
		for (Reading reading : readings)
			if (reading.level() != null)
				return true;
		return false;
	}

	/** Returns whether it may be the first of its sequence. */
	boolean isFirst() {
		for (Reading reading : readings)
			if (reading.key() == Numeral.keyOf(1))
				return true;
		return false;
	}
}
