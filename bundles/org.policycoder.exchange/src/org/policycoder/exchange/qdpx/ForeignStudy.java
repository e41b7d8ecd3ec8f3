// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.policycoder.exchange.coding.CoderNames;
import org.policycoder.exchange.document.internal.QdaXml;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxDocument.Placed;
import org.policycoder.exchange.qdpx.QdpxProject.Case;
import org.policycoder.exchange.qdpx.QdpxProject.Code;
import org.policycoder.exchange.sheet.Sentences;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.PolicyProject;

/** Makes a study of a project of another program. */
final class ForeignStudy {
	private static final Sentences SENTENCES = new Sentences(ForeignStudy.class);
	private static final int SAMPLE = 2000;

	private final Path file;
	private final Path folder;
	private final QdpxProject project;
	private final QdpxRequest request;
	private final DocumentClauses clauses;
	private final LossReport.Builder report;

	ForeignStudy(Path file, Path folder, QdpxProject project, QdpxRequest request, DocumentClauses clauses, LossReport.Builder report) {
		this.file = file;
		this.folder = folder;
		this.project = project;
		this.request = request;
		this.clauses = clauses;
		this.report = report;
	}

	/** A document with its clauses and codings, by the name of the coder. */
	private record Ready(PolicyDocument entry, String text, ClauseTree tree, Map<String, List<Coding>> codings) {}

	void make(List<QdpxDocument> documents) throws IOException {
		Set<String> used = documents.stream().flatMap(d -> d.placed().stream()).map(Placed::code)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> cases = project.cases().stream().map(Case::guid).filter(g -> !g.isEmpty()).collect(Collectors.toSet());
		List<Code> codes = QdpxCodes.withoutCases(project.codes(), cases, used);
		QdpxCodes codebook = QdpxCodes.of(file, withCodes(codes), used, request.dimensions(), report);
		for (QdpxDocument document : documents) {
			document.placed().stream().filter(p -> codebook.category(p.code()) == null).forEach(p -> report.add(LossKind.UNKNOWN_CODE, p.code()));
			report.add(LossKind.NO_TIME, document.placed().stream().filter(p -> p.time() == null).count(), document.source().toString());
		}
		used.forEach(guid -> {
			if (codebook.category(guid) == null) {
				codebook.addUnknown(guid);
			}
		});

		Project described = ModelFactory.eINSTANCE.createProject();
		described.setName(project.name().isEmpty() ? stem() : project.name());
		described.setLanguage(language(documents));
		CoderNames names = new CoderNames(described);
		Set<String> coders = documents.stream().flatMap(d -> d.placed().stream()).map(Placed::coder)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		project.users().values().stream().filter(coders::contains).forEach(names::find);
		coders.forEach(names::find);
		described.getCoders().addAll(names.made());
		PolicyProject study = PolicyProject.create(folder, described, codebook.codebook());

		QdpxRegister register = new QdpxRegister(project, documents, report);
		List<Ready> ready = clauses.each(documents, document -> ready(document, register.entry(document), codebook));
		Map<String, CodingSet> sets = new LinkedHashMap<>();
		long codings = 0;
		for (Ready one : ready) {
			PolicyDocument document = study.addDocument(one.entry(), one.text(), one.tree(), null);
			for (Map.Entry<String, List<Coding>> of : one.codings().entrySet()) {
				String coder = names.find(of.getKey()).getId();
				CodingSet set = study.codings(coder, document);
				set.getCodings().addAll(of.getValue());
				sets.put(coder + "/" + document.getNumber(), set);
				codings += of.getValue().size();
			}
		}
		List<StoredRoot> roots = new ArrayList<>(sets.values());
		roots.add(study.corpus());
		study.saveAll(roots);
		report.remark(SENTENCES.get("read.done", described.getName(), documents.size(), QdpxCodes.all(codes).count(),
				project.sources().stream().mapToLong(s -> s.selections().size()).sum(),
				project.sources().stream().flatMap(s -> s.selections().stream()).mapToLong(s -> s.codings().size()).sum(), names.made().size(),
				codings));
	}

	private QdpxProject withCodes(List<Code> codes) {
		return new QdpxProject(project.name(), project.origin(), project.projectUser(), project.users(), codes, project.variables(), project.cases(),
				project.sources(), project.notes(), project.sets());
	}

	private String stem() {
		return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
	}

	private static String language(List<QdpxDocument> documents) {
		return documents.stream().map(QdpxDocument::text).filter(t -> !t.isBlank()).findFirst()
				.map(t -> QdaXml.language(t.substring(0, Math.min(t.length(), SAMPLE)))).orElse("en");
	}

	private Ready ready(QdpxDocument document, PolicyDocument entry, QdpxCodes codebook) {
		ClauseTree tree = clauses.of(document, entry.getNumber());
		return new Ready(entry, document.text(), tree, codings(document, tree, codebook::category, report));
	}

	/** How the category of a code is found. */
	interface Categories {
		String of(String guid);
	}

	/** Returns the codings of a document by the name of the coder, each of which is there once. */
	static Map<String, List<Coding>> codings(QdpxDocument document, ClauseTree tree, Categories categories, LossReport.Builder report) {
		ClauseFit fit = new ClauseFit(document.text(), tree);
		Map<String, List<Coding>> codings = new LinkedHashMap<>();
		Set<List<Object>> known = new HashSet<>();
		for (Placed placed : document.placed()) {
			List<ClauseFit.Piece> pieces = fit.of(placed.begin(), placed.end());
			if (pieces.size() > 1) {
				report.add(LossKind.SEVERAL_CLAUSES, document.source().toString());
			}
			for (ClauseFit.Piece piece : pieces) {
				Coding coding = coding(piece, categories.of(placed.code()), placed);
				if (known.add(List.of(placed.coder(), coding.getClause(), coding.getCategory(), coding.getBegin(), coding.getEnd()))) {
					codings.computeIfAbsent(placed.coder(), c -> new ArrayList<>()).add(coding);
				} else {
					report.add(LossKind.DUPLICATE_CODING, document.source().toString());
				}
			}
		}
		return codings;
	}

	private static Coding coding(ClauseFit.Piece piece, String category, Placed placed) {
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(piece.clause().getId());
		coding.setCategory(category);
		coding.setBegin(piece.begin());
		coding.setEnd(piece.end());
		coding.setNote(placed.note());
		coding.setTime(placed.time());
		coding.setOrigin(CodingOrigin.IMPORTED);
		return coding;
	}
}
