// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.policycoder.edit.DocumentProgress.Status;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Corpus;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * What can be derived from the model, made when first asked for and kept up to date
 * change by change. Asking is safe on several threads.
 */
final class StudyIndex {

	private final PolicyProject project;

	private final Map<ClauseTree, ClauseIndex> trees = new ConcurrentHashMap<>();

	private final Map<CodingSet, CodingIndex> sets = new ConcurrentHashMap<>();

	private final Map<String, CategoryCounts> totals = new ConcurrentHashMap<>();

	private final Map<CoderDocument, DocumentProgress> progress = new ConcurrentHashMap<>();

	private volatile Map<Integer, PolicyDocument> documents;

	private volatile CodebookIndex codebook;

	StudyIndex(PolicyProject project) {
		this.project = project;
	}

	Optional<PolicyDocument> document(int number) {
		Map<Integer, PolicyDocument> known = documents;
		if (known == null) {
			Map<Integer, PolicyDocument> found = new HashMap<>();
			project.corpus().getDocuments().forEach(d -> found.putIfAbsent(d.getNumber(), d));
			documents = found;
			known = found;
		}
		return Optional.ofNullable(known.get(number));
	}

	CodebookIndex codebook() {
		CodebookIndex known = codebook;
		if (known == null) {
			known = new CodebookIndex(project.codebook());
			codebook = known;
		}
		return known;
	}

	ClauseIndex clauses(PolicyDocument document) throws StorageException {
		return trees.computeIfAbsent(project.clauses(document), ClauseIndex::new);
	}

	CodingIndex codings(String coder, PolicyDocument document) throws StorageException {
		return sets.computeIfAbsent(project.codings(coder, document), s -> new CodingIndex(s, totals(coder)));
	}

	private CategoryCounts totals(String coder) {
		return totals.computeIfAbsent(coder, c -> new CategoryCounts());
	}

	int count(String coder, String category) {
		return totals(coder).get(category);
	}

	DocumentProgress progress(String coder, PolicyDocument document) {
		CoderDocument key = new CoderDocument(coder, document.getNumber());
		DocumentProgress known = progress.get(key);
		if (known == null) {
			known = measure(coder, document);
			progress.put(key, known);
		}
		return known;
	}

	Optional<DocumentProgress> knownProgress(String coder, PolicyDocument document) {
		return Optional.ofNullable(progress.get(new CoderDocument(coder, document.getNumber())));
	}

	private DocumentProgress measure(String coder, PolicyDocument document) {
		try {
			ClauseIndex clauses = clauses(document);
			CodingIndex codings = codings(coder, document);
			int coded = 0;
			for (Clause leaf : clauses.leaves()) {
				coded += ClauseIndex.isCovered(leaf, codings) ? 1 : 0;
			}
			Status status = codings.set().isDone() ? Status.DONE
					: codings.codedClauses().isEmpty() ? Status.NEW : Status.IN_WORK;
			return new DocumentProgress(status, coded, clauses.leaves().size());
		} catch (StorageException e) {
			return new DocumentProgress(Status.UNREADABLE, 0, 0);
		}
	}

	/** The model has changed already when this is called. */
	void applied(Delta delta) {
		switch (delta.root()) {
		case CodingSet s -> {
			CodingIndex index = sets.get(s);
			if (index != null) {
				index.applied(delta);
			}
			progress.remove(new CoderDocument(s.getCoder(), s.getDocument()));
		}
		case ClauseTree t -> {
			trees.remove(t);
			progress.keySet().removeIf(k -> k.document() == t.getDocument());
		}
		case Codebook c -> codebook = null;
		case Corpus c -> documents = null;
		default -> {
			// nothing is derived from it
		}
		}
	}
}
