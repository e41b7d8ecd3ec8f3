// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.policycoder.core.operation.ImportCandidate;
import org.policycoder.core.operation.Predecessor;
import org.policycoder.core.operation.SourcePlace;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.segmentation.NumberingStyle;
import org.policycoder.segmentation.NumberingStyles;
import org.policycoder.segmentation.SegmentationOptions;

/** A document of an import as the preview shows it, with what the user decided on it. */
final class CandidateRow {

	private final ImportCandidate first;

	private ImportCandidate candidate;

	private SegmentationOptions options = SegmentationOptions.DETECT;

	private boolean included;

	private int codable = -1;

	/** The number of the document that it takes the place of; 0 for none. */
	private int replaces;

	CandidateRow(ImportCandidate candidate) {
		this.first = candidate;
		this.candidate = candidate;
		this.included = candidate.isNew();
		this.replaces = candidate.isNew() ? candidate.predecessor().map(Predecessor::document).orElse(0) : 0;
	}

	/** The number of the document that it takes the place of as an amended version; 0 for a document of its own. */
	int replaces() {
		return replaces;
	}

	void replace(int document) {
		replaces = document;
	}

	/** Whether it has to be decided if it takes the place of another document. */
	boolean mayReplace() {
		return candidate.isNew() && !candidate.predecessors().isEmpty();
	}

	ImportCandidate candidate() {
		return candidate;
	}

	SourcePlace place() {
		return candidate.place();
	}

	/** What the user chose instead of what was recognised. */
	SegmentationOptions options() {
		return options;
	}

	/** The document as it was recognised, with the clauses that its file marks. */
	ImportCandidate asRecognised() {
		return first;
	}

	/** Shows the clauses that were found with other options. */
	void change(ImportCandidate again, SegmentationOptions chosen) {
		candidate = again;
		options = chosen;
		codable = -1;
	}

	/** Leaves out, and puts in the place of another document, what was before it was found with another segmenter. */
	void decideAs(CandidateRow before) {
		include(before.included);
		if (mayReplace()) {
			replaces = before.replaces;
		}
	}

	boolean included() {
		return included;
	}

	/** Only a document that can be imported can be chosen. */
	void include(boolean wanted) {
		included = wanted && candidate.isNew();
	}

	/** What comes of the document, or why nothing does. */
	String state() {
		if (candidate.problem() != null) {
			return Messages.Import_StateUnreadable;
		}
		if (candidate.there() > 0) {
			return NLS.bind(Messages.Import_StateThere, candidate.there());
		}
		if (candidate.twin() != null) {
			return NLS.bind(Messages.Import_StateTwin, candidate.twin().file().getFileName());
		}
		if (!included) {
			return Messages.Import_StateLeftOut;
		}
		if (replaces > 0) {
			return NLS.bind(Messages.Import_StateReplaces, replaces);
		}
		return candidate.unread().isEmpty() ? Messages.Import_StateNew : Messages.Import_StateIncomplete;
	}

	String title() {
		return Objects.requireNonNullElse(candidate.metadata().title(), file());
	}

	String file() {
		return candidate.place().file().getFileName().toString();
	}

	/** How many clauses there are to code; counted once. */
	int codable() {
		if (codable < 0) {
			codable = candidate.problem() != null ? 0 : new Clauses(clauses(1)).codable().size();
		}
		return codable;
	}

	ClauseTree clauses(int number) {
		return candidate.clauses(number);
	}

	/** The name of the numbering style of the clauses. */
	String style() {
		return candidate.style() == null ? "" : styleName(candidate.style()); //$NON-NLS-1$
	}

	static String styleName(String id) {
		return NumberingStyles.standard().find(id).map(CandidateRow::styleName).orElse(id);
	}

	static String styleName(NumberingStyle style) {
		return style.name(Locale.getDefault());
	}

	/** The name of the language of the text. */
	String language() {
		String code = candidate.metadata().language();
		return code == null ? "" : Locale.of(code).getDisplayLanguage(); //$NON-NLS-1$
	}
}
