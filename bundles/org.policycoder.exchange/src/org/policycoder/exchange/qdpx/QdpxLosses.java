// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StudyFolder;
import org.policycoder.model.storage.StudyLayout;

/** Finds what of a study other programs do not see when it is written as a project. */
final class QdpxLosses {
	private final PolicyProject study;
	private final Collection<String> coders;
	private final LossReport.Builder report;
	private final CodebookIndex codebook;

	QdpxLosses(PolicyProject study, Collection<String> coders, LossReport.Builder report) {
		this.study = study;
		this.coders = coders;
		this.report = report;
		this.codebook = new CodebookIndex(study.codebook());
	}

	void find() throws IOException {
		String language = study.project().getLanguage();
		for (Dimension dimension : study.codebook().getDimensions()) {
			report.add(LossKind.RULE, dimension.getRule() == DimensionRule.ANY ? 0 : 1, String.valueOf(dimension.getCode()));
			languages(dimension, language);
		}
		for (CodebookIndex.Entry entry : codebook.entries()) {
			Category category = entry.category();
			report.add(LossKind.KEY, category.getShortcut() == null ? 0 : 1, category.getCode());
			report.add(LossKind.EXAMPLE, category.getExamples().size(), category.getCode());
			languages(category, language);
		}
		for (PolicyDocument document : study.corpus().getDocuments()) {
			find(document);
		}
		study.rounds().forEach(round -> report.add(LossKind.ROUND, String.valueOf(round.getName())));
		StudyFolder folder = new StudyFolder(study.folder());
		folder.list(study.folder().resolve(StudyLayout.STYLES)).forEach(style -> report.add(LossKind.STYLE, style.getFileName().toString()));
	}

	private void languages(DescribedElement element, String language) {
		for (List<Map.Entry<String, String>> texts : List.of(element.getLabel(), element.getDefinition())) {
			report.add(LossKind.OTHER_LANGUAGE,
					texts.stream().filter(t -> !t.getKey().equals(language)).count() - (contains(texts, language) ? 0 : 1),
					element.getCode());
		}
	}

	/** Where a language is missing, another one takes its place. */
	private static boolean contains(List<Map.Entry<String, String>> texts, String language) {
		return texts.isEmpty() || texts.stream().anyMatch(t -> t.getKey().equals(language));
	}

	private void find(PolicyDocument document) throws IOException {
		String name = QdpxNames.of(document);
		ClauseTree tree = study.clauses(document);
		Clauses clauses = new Clauses(tree);
		Set<Integer> coded = new HashSet<>();
		for (String coder : coders) {
			CodingSet set = study.codings(coder, document);
			find(set, clauses, name);
			set.getCodings().stream().map(Coding::getClause).forEach(coded::add);
		}
		report.add(LossKind.CLAUSE, clauses.codable().stream().map(Clause::getId).filter(id -> !coded.contains(id)).count(), name);
		report.add(LossKind.EARLIER_VERSION, tree.getEarlier().size(), name);
		report.add(LossKind.UNREAD, document.getUnread().size(), name);
		if (document.getOriginal() != null && !TextOriginal.is(study, document)) {
			report.add(LossKind.ORIGINAL, document.getOriginal());
		}
	}

	private void find(CodingSet set, Clauses clauses, String name) {
		String place = set.getCoder() + ", " + name;
		report.add(LossKind.DONE, set.isDone() ? 1 : 0, place);
		report.add(LossKind.DOCUMENT_NOTE, set.getNote() == null ? 0 : 1, place);
		report.add(LossKind.NO_CODE, set.getNoCodes().size(), place);
		report.add(LossKind.SENT_BACK, set.getSentBack().size(), place);
		report.add(LossKind.REVIEW, set.getReviews().size(), place);
		report.add(LossKind.ORIGIN, set.getCodings().stream().filter(c -> c.getOrigin() != CodingOrigin.CODER).count(), place);
		report.add(LossKind.STRAY_CODING, set.getCodings().stream()
				.filter(c -> clauses.byId(c.getClause()).isEmpty() || codebook.find(c.getCategory()).isEmpty()).count(), place);
	}
}
