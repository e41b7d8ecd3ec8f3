// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.exchange.coding.CoderNames;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxDocument.Placed;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.storage.StudyFile;
import org.policycoder.model.storage.StudyFolder;
import org.policycoder.model.storage.StudyLayout;
import org.policycoder.model.storage.TextHash;

/**
 * Makes a study once more that was written here and may have been changed by another program since. The files of its structure
 * note are taken as they are; codings stay what they are where the project has them at their place, and what the other program
 * has added or removed is added or removed here, and told.
 */
final class ReturnedStudy {
	private static final Sentences SENTENCES = new Sentences(ReturnedStudy.class);

	private final Path folder;
	private final QdpxProject project;
	private final StructureNote structure;
	private final DocumentClauses clauses;
	private final LossReport.Builder report;
	private final Set<StoredRoot> changed = new LinkedHashSet<>();
	private PolicyProject study;
	private CoderNames names;
	private Map<String, Coder> coders;
	private ReturnedCodes codes;
	private long kept;
	private long added;
	private long removed;

	ReturnedStudy(Path folder, QdpxProject project, StructureNote structure, DocumentClauses clauses, LossReport.Builder report) {
		this.folder = folder;
		this.project = project;
		this.structure = structure;
		this.clauses = clauses;
		this.report = report;
	}

	/**
	 * Puts the files of the note in their places.
	 *
	 * @throws StructureNote.Damaged if they are no study
	 * @throws IOException           if they cannot be written
	 */
	void restore() throws IOException {
		PolicyProject.create(folder, ModelFactory.eINSTANCE.createProject(), ModelFactory.eINSTANCE.createCodebook());
		StudyLayout layout = new StudyLayout(folder);
		for (Map.Entry<StudyFile, String> file : structure.files().entrySet()) {
			Path path = layout.path(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
		try {
			study = PolicyProject.open(folder);
			study.loadAll();
		} catch (StorageException e) {
			throw new StructureNote.Damaged(e.getMessage());
		}
	}

	void make(List<QdpxDocument> documents) throws IOException {
		report.remark(SENTENCES.get("return.found", StructureNote.NAME));
		names = new CoderNames(study.project());
		coders = QdpxNames.coders(study.project());
		Set<String> used = documents.stream().flatMap(d -> d.placed().stream()).map(Placed::code).collect(Collectors.toSet());
		codes = new ReturnedCodes(study.codebook(), study.project().getLanguage(), used, report);
		if (codes.match(project.codes())) {
			changed.add(study.codebook());
		}
		Map<PolicyDocument, QdpxDocument> found = find(documents);
		for (PolicyDocument document : List.copyOf(study.corpus().getDocuments())) {
			QdpxDocument there = found.get(document);
			if (there == null) {
				report.add(LossKind.REMOVED_DOCUMENT, QdpxNames.of(document));
				study.removeDocument(document);
				changed.add(study.corpus());
			} else if (hash(there).equals(study.clauses(document).getTextHash())) {
				Files.write(new StudyLayout(folder).path(StudyFile.text(document.getNumber())), there.text().getBytes(StandardCharsets.UTF_8));
				compare(document, there);
				restoreOriginal(document, there.text());
				settleOriginal(document);
			} else {
				replace(document, there);
				settleOriginal(document);
			}
		}
		addOthers(documents, new HashSet<>(found.values()));
		if (!names.made().isEmpty()) {
			study.project().getCoders().addAll(names.made());
			changed.add(study.project());
		}
		study.saveAll(changed);
		report.remark(SENTENCES.get(added + removed == 0 ? "return.same" : "return.moved", kept));
	}

	private static String hash(QdpxDocument document) {
		return TextHash.of(document.text());
	}

	/** Documents are known by their texts; where a text was changed, by number or title. */
	private Map<PolicyDocument, QdpxDocument> find(List<QdpxDocument> documents) throws IOException {
		Map<String, Deque<QdpxDocument>> byHash = new HashMap<>();
		documents.forEach(d -> byHash.computeIfAbsent(hash(d), h -> new ArrayDeque<>()).add(d));
		Map<PolicyDocument, QdpxDocument> found = new LinkedHashMap<>();
		for (PolicyDocument document : study.corpus().getDocuments()) {
			Deque<QdpxDocument> same = byHash.getOrDefault(String.valueOf(study.clauses(document).getTextHash()), new ArrayDeque<>());
			Optional<QdpxDocument> named = same.stream().filter(d -> QdpxRegister.number(d.source()) == document.getNumber()).findFirst();
			QdpxDocument one = named.orElse(same.peek());
			if (one != null) {
				same.remove(one);
				found.put(document, one);
			}
		}
		Set<QdpxDocument> taken = new HashSet<>(found.values());
		for (PolicyDocument document : study.corpus().getDocuments()) {
			if (!found.containsKey(document)) {
				documents.stream().filter(d -> !taken.contains(d)).filter(d -> QdpxRegister.number(d.source()) == document.getNumber()
						|| d.source().name().equals(document.getTitle())).findFirst().ifPresent(d -> {
							taken.add(d);
							found.put(document, d);
						});
			}
		}
		return found;
	}

	/** A passage of a coder with a category, wherever it is in its coding set. */
	private record Key(String coder, String category, int begin, int end) {}

	private void compare(PolicyDocument document, QdpxDocument there) throws IOException {
		ClauseTree tree = study.clauses(document);
		Clauses all = new Clauses(tree);
		CodebookIndex codebook = new CodebookIndex(study.codebook());
		Map<Key, Deque<Coding>> expected = new LinkedHashMap<>();
		for (Coder coder : study.project().getCoders()) {
			for (CodedPassage passage : CodedPassage.of(study.codings(coder.getId(), document), all, codebook, there.text())) {
				Key key = new Key(coder.getId(), passage.coding().getCategory(), passage.begin(), passage.end());
				expected.computeIfAbsent(key, k -> new ArrayDeque<>()).add(passage.coding());
			}
		}
		List<Placed> others = new ArrayList<>();
		for (Placed placed : there.placed()) {
			Deque<Coding> same = expected.get(new Key(coder(placed.coder()).getId(), codes.category(placed.code()), placed.begin(), placed.end()));
			if (same == null || same.isEmpty()) {
				others.add(placed);
			} else {
				same.remove();
				kept++;
			}
		}
		for (Map.Entry<Key, Deque<Coding>> gone : expected.entrySet()) {
			if (!gone.getValue().isEmpty()) {
				CodingSet set = study.codings(gone.getKey().coder(), document);
				set.getCodings().removeAll(gone.getValue());
				changed.add(set);
				removed += gone.getValue().size();
				report.add(LossKind.REMOVED_CODING, gone.getValue().size(), QdpxNames.of(document));
			}
		}
		add(document, new QdpxDocument(there.source(), there.text(), others, ""), tree);
	}

	private void add(PolicyDocument document, QdpxDocument others, ClauseTree tree) throws IOException {
		int before = tree.getLastId();
		ClauseTrees.addCodedParagraphs(tree, others.text(), others.coded());
		if (tree.getLastId() > before) {
			changed.add(tree);
		}
		Map<String, List<Coding>> codings = ForeignStudy.codings(others, tree, codes::category, report);
		for (Map.Entry<String, List<Coding>> of : codings.entrySet()) {
			CodingSet set = study.codings(coder(of.getKey()).getId(), document);
			of.getValue().forEach(coding -> coding.setNote(codes.note(coding.getNote(), coding.getCategory())));
			set.getCodings().addAll(of.getValue());
			changed.add(set);
			added += of.getValue().size();
			report.add(LossKind.ADDED_CODING, of.getValue().size(), QdpxNames.of(document));
		}
	}

	private Coder coder(String name) {
		return coders.computeIfAbsent(name, names::find);
	}

	/** What was decided on clauses that are no more cannot stay. */
	private void replace(PolicyDocument document, QdpxDocument there) throws IOException {
		report.add(LossKind.CHANGED_TEXT, QdpxNames.of(document));
		for (Coder coder : study.project().getCoders()) {
			CodingSet set = study.codings(coder.getId(), document);
			removed += set.getCodings().size();
			if (!set.getCodings().isEmpty() || !set.getNoCodes().isEmpty() || !set.getReviews().isEmpty() || !set.getSentBack().isEmpty()
					|| set.isDone()) {
				set.getCodings().clear();
				set.getNoCodes().clear();
				set.getReviews().clear();
				set.getSentBack().clear();
				set.setDone(false);
				changed.add(set);
			}
		}
		ClauseTree tree = clauses.of(there, document.getNumber());
		study.snapshot(tree, there.text(), null).overwrite();
		add(document, there, tree);
	}

	private void restoreOriginal(PolicyDocument document, String text) throws IOException {
		String original = document.getOriginal();
		Optional<Path> place = original == null || !structure.originals().contains(original) ? Optional.empty()
				: new StudyLayout(folder).original(original);
		if (place.isPresent()) {
			Files.createDirectories(place.get().getParent());
			Files.write(place.get(), text.getBytes(StandardCharsets.UTF_8));
		}
	}

	private void settleOriginal(PolicyDocument document) {
		String original = document.getOriginal();
		if (original != null && new StudyLayout(folder).original(original).filter(new StudyFolder(folder)::exists).isEmpty()) {
			document.setOriginal(null);
			changed.add(study.corpus());
			report.add(LossKind.ORIGINAL, original);
		}
	}

	private void addOthers(List<QdpxDocument> documents, Set<QdpxDocument> found) throws IOException {
		List<QdpxDocument> others = documents.stream().filter(d -> !found.contains(d)).toList();
		if (others.isEmpty()) {
			return;
		}
		QdpxRegister register = new QdpxRegister(project, others, report);
		for (QdpxDocument other : others) {
			PolicyDocument document = register.entry(other);
			document.setNumber(0);
			ClauseTree tree = clauses.of(other, 0);
			study.addDocument(document, other.text(), tree, null);
			changed.add(study.corpus());
			report.add(LossKind.ADDED_DOCUMENT, QdpxNames.of(document));
			add(document, other, tree);
		}
	}
}
