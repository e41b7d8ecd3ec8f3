// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.register.RegisterDraft;
import org.policycoder.exchange.register.RegisterRow;
import org.policycoder.exchange.sheet.RowPlace;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.model.Corpus;
import org.policycoder.model.PolicyDocument;

/**
 * What would come of each row of a register: it tells more of a document that the
 * project has, it brings a new one, or there is no text for it.
 *
 * @since 1.0
 */
public final class RegisterPlan {

	/** What comes of a row. */
	public enum Fate {
		/** It brings a new document: its text stands in the register or in a file. */
		NEW,
		/** It describes a document that the project has. */
		EXISTING,
		/** There is neither a text nor a document for it. */
		NO_TEXT,
		/** It has a mistake. */
		WRONG
	}

	/**
	 * A row.
	 *
	 * @param place
	 *            where the row stands
	 * @param fate
	 *            what comes of it
	 * @param row
	 *            what it says; null when it has a mistake
	 * @param document
	 *            the document that it describes; null when it describes none
	 * @param file
	 *            the file with its text, as far as names tell; null when the register holds
	 *            the text itself or there is none
	 * @param problem
	 *            the mistake, in one sentence; null for none
	 */
	public record Line(RowPlace place, Fate fate, RegisterRow row, PolicyDocument document, Path file, String problem) {}

	private final Corpus corpus;
	private final Unique<PolicyDocument> byTitle = new Unique<>();
	private final Unique<PolicyDocument> byFile = new Unique<>();
	private final Map<Integer, PolicyDocument> byNumber = new HashMap<>();

	private RegisterPlan(Corpus corpus) {
		this.corpus = corpus;
		for (PolicyDocument document : corpus.getDocuments()) {
			byNumber.put(document.getNumber(), document);
			if (document.getTitle() != null) {
				byTitle.put(document.getTitle(), document);
			}
			if (document.getOriginal() != null) {
				byFile.put(document.getOriginal(), document);
			}
		}
	}

	/**
	 * Plans.
	 *
	 * @param draft
	 *            the register
	 * @param corpus
	 *            the documents that there are already
	 * @param files
	 *            files that may hold the texts of rows
	 * @return a line for each row of the register, in their order
	 */
	public static List<Line> of(RegisterDraft draft, Corpus corpus, List<Path> files) {
		return new RegisterPlan(corpus).lines(draft, files);
	}

	/**
	 * Finds the files that may hold the texts of rows.
	 *
	 * @param sources
	 *            files, and folders with all below them
	 * @param register
	 *            the register, which is none of them
	 * @param monitor
	 *            asked whether the user cancels, which needs no answer of a folder or archive
	 * @return the files in the order of an import
	 * @throws OperationException
	 *             when a folder cannot be gone through
	 */
	public static List<Path> files(List<Path> sources, Path register, IProgressMonitor monitor) throws OperationException {
		try {
			return DetachedWork.of(() -> SourceFiles.of(sources, Set.of(register)).files().stream()
					.flatMap(f -> UnpackedArchives.places(f).stream()).toList(), monitor);
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private List<Line> lines(RegisterDraft draft, List<Path> files) {
		RegisterMatch match = new RegisterMatch(draft.register(), corpus);
		Map<RegisterRow, Path> texts = new HashMap<>();
		for (Path file : files) {
			RegisterRow row = match.row(file);
			if (row != null) {
				texts.putIfAbsent(row, file);
			}
		}
		List<Line> lines = new ArrayList<>();
		for (RegisterRow row : draft.rows()) {
			PolicyDocument document = document(row);
			Path file = texts.get(row);
			Fate fate = document != null ? Fate.EXISTING : file != null || row.text() != null ? Fate.NEW : Fate.NO_TEXT;
			lines.add(new Line(row.row(), fate, row, document, file, null));
		}
		for (RowProblem problem : draft.problems()) {
			lines.add(new Line(problem.row(), Fate.WRONG, null, null, null, problem.sentence()));
		}
		lines.sort(Comparator.comparing(Line::place));
		return lines;
	}

	/** By its number; else by its file; else by its title. */
	private PolicyDocument document(RegisterRow row) {
		DocumentMetadata said = row.metadata();
		PolicyDocument document = said.number().isPresent() ? byNumber.get(said.number().getAsInt()) : null;
		if (document == null && said.number().isEmpty()) {
			String file = row.file() == null ? null : row.file().substring(row.file().replace('\\', '/').lastIndexOf('/') + 1);
			document = byFile.get(file);
			if (document == null) {
				document = byTitle.get(said.title());
			}
		}
		return document;
	}
}
