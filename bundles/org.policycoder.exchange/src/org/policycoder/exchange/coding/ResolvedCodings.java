// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Excerpt;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.StorageException;

/**
 * The rows of a coding sheet as codings of a project, first all found, then all saved: a sheet with a mistake in its last
 * row has changed nothing.
 */
final class ResolvedCodings {
	private static final Sentences SENTENCES = new Sentences(ResolvedCodings.class);

	private record Key(int clause, String category, int begin, int end) {}

	private final PolicyProject project;
	private final CategoryNames categories;
	private final CoderNames coders;
	private final String defaultCoder;
	private final Map<Integer, PolicyDocument> documents;
	private final Map<Integer, Clauses> clauses = new HashMap<>();
	private final Map<CodingSet, List<Coding>> additions = new LinkedHashMap<>();
	private final Map<CodingSet, Set<Key>> known = new HashMap<>();
	private final List<RowProblem> problems = new ArrayList<>();
	private final Map<String, Integer> unknownCategories = new LinkedHashMap<>();
	private int repeated;

	ResolvedCodings(PolicyProject project, String defaultCoder) {
		this.project = project;
		this.defaultCoder = defaultCoder;
		this.categories = new CategoryNames(new CodebookIndex(project.codebook()));
		this.coders = new CoderNames(project.project());
		this.documents = project.corpus().getDocuments().stream()
				.collect(Collectors.toMap(PolicyDocument::getNumber, document -> document, (first, second) -> first));
	}

	/** Finds clause, category and coder of a row; what cannot be found becomes a problem. */
	void add(CodingRow row) throws StorageException {
		PolicyDocument document = document(row);
		Clause clause = document == null ? null : clause(row, document);
		String category = category(row);
		Coder coder = coder(row);
		if (clause == null || category == null || coder == null) {
			return;
		}
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(clause.getId());
		coding.setCategory(category);
		coding.setNote(row.note());
		coding.setOrigin(CodingOrigin.IMPORTED);
		if (row.part() != null && !setPart(coding, row, document, clause)) {
			return;
		}
		add(coding, project.codings(coder.getId(), document));
	}

	private void add(Coding coding, CodingSet set) {
		Set<Key> keys = known.computeIfAbsent(set,
				s -> s.getCodings().stream().map(ResolvedCodings::key).collect(Collectors.toCollection(HashSet::new)));
		if (keys.add(key(coding))) {
			additions.computeIfAbsent(set, s -> new ArrayList<>()).add(coding);
		} else {
			repeated++;
		}
	}

	private static Key key(Coding coding) {
		return new Key(coding.getClause(), coding.getCategory(), coding.getBegin(), coding.getEnd());
	}

	CodingSheet.Outlook outlook() {
		return new CodingSheet.Outlook(additions.values().stream().mapToInt(List::size).sum(), repeated,
				coders.made().stream().map(Coder::getName).toList(), unknownCategories, problems);
	}

	CodingSheet.Additions additions() {
		return new CodingSheet.Additions(coders.made(), additions, sentences());
	}

	private List<String> sentences() {
		return problems.stream().map(RowProblem::sentence).toList();
	}

	/** Saves the codings, if there was no problem. */
	CodingSheet.Result save() throws StorageException {
		if (!problems.isEmpty()) {
			return new CodingSheet.Result(0, repeated, List.of(), sentences());
		}
		List<Coder> made = coders.made();
		try {
			additions.forEach((set, codings) -> set.getCodings().addAll(codings));
			project.project().getCoders().addAll(made);
			project.saveAll(roots(made));
		} catch (StorageException e) {
			if (e.problem().kind() != Kind.PARTLY_WRITTEN && e.problem().kind() != Kind.NOT_CONFIRMED) {
				withdraw(made);
			}
			throw e;
		}
		return new CodingSheet.Result(additions.values().stream().mapToInt(List::size).sum(), repeated, made.stream().map(Coder::getId).toList(),
				List.of());
	}

	/** A coder is there before the codings are. */
	private List<StoredRoot> roots(List<Coder> made) {
		List<StoredRoot> roots = new ArrayList<>(additions.keySet());
		if (!made.isEmpty()) {
			roots.addFirst(project.project());
		}
		return roots;
	}

	/** The files are as they were, and so is the model. */
	private void withdraw(List<Coder> made) {
		additions.forEach((set, codings) -> set.getCodings().removeAll(codings));
		project.project().getCoders().removeAll(made);
	}

	private PolicyDocument document(CodingRow row) {
		if (row.clause().isEmpty()) {
			problem("row.noClause", row);
			return null;
		}
		if (row.spoiled()) {
			problem("row.clauseIsDate", row, row.clause());
			return null;
		}
		String number = number(row);
		String first = number.contains("-") ? number.substring(0, number.indexOf('-')) : number;
		PolicyDocument document = first.matches("\\d{1,9}") ? documents.get(Integer.parseInt(first)) : null;
		if (document == null) {
			problem("row.unknownDocument", row, row.clause(), first);
		}
		return document;
	}

	private Clause clause(CodingRow row, PolicyDocument document) throws StorageException {
		Clauses all = clauses.get(document.getNumber());
		if (all == null) {
			all = new Clauses(project.clauses(document));
			clauses.put(document.getNumber(), all);
		}
		Clause clause = all.byNumber(number(row)).orElse(null);
		if (clause == null) {
			problem("row.unknownClause", row, row.clause(), document.getNumber(), Objects.requireNonNullElse(document.getTitle(), ""));
		}
		return clause;
	}

	/** Word processors turn hyphens into dashes, and full-width digits come from Chinese input. */
	private static String number(CodingRow row) {
		return Normalizer.normalize(row.clause(), Normalizer.Form.NFKC).replaceAll("\\s*[\\u2010-\\u2015\\u2212\\uFE58-]\\s*", "-");
	}

	private String category(CodingRow row) {
		if (row.category().isEmpty()) {
			problem("row.noCategory", row);
			return null;
		}
		List<CodebookIndex.Entry> found = categories.find(row.category());
		if (found.isEmpty()) {
			problem("row.unknownCategory", row, row.category());
		} else if (found.size() > 1) {
			problem("row.ambiguousCategory", row, row.category(), codes(found));
		} else if (found.getFirst().category().isGroupOnly()) {
			problem("row.group", row, row.category(),
					found.getFirst().category().getCategories().stream().map(category -> category.getCode()).collect(Collectors.joining(", ")));
		} else {
			return found.getFirst().category().getCode();
		}
		unknownCategories.merge(row.category(), 1, Integer::sum);
		return null;
	}

	private static String codes(List<CodebookIndex.Entry> entries) {
		return entries.stream().map(entry -> entry.category().getCode()).collect(Collectors.joining(", "));
	}

	private Coder coder(CodingRow row) {
		String name = row.coder() != null ? row.coder() : defaultCoder;
		Coder coder = name != null ? coders.find(name) : coders.only();
		if (coder == null) {
			problem("row.noCoder", row);
		}
		return coder;
	}

	private boolean setPart(Coding coding, CodingRow row, PolicyDocument document, Clause clause) throws StorageException {
		String text = project.text(document);
		String part = row.part().replaceAll("\r\n?", "\n");
		int begin = Excerpt.of(text, clause.getBegin(), clause.getEnd()).indexOf(part);
		if (begin < 0) {
			problem("row.unknownPart", row, row.part(), row.clause());
			return false;
		}
		coding.setBegin(clause.getBegin() + begin);
		coding.setEnd(clause.getBegin() + begin + part.length());
		return true;
	}

	private void problem(String key, CodingRow row, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = row.row().text();
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		problems.add(new RowProblem(row.row(), SENTENCES.get(key, all)));
	}
}
