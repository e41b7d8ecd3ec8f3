// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.Clause;
import org.policycoder.model.Clauses;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

/** A study that was made of a project, and what was told. */
record Imported(PolicyProject study, LossReport report) {
	private static final Segmenter SEGMENTER = Segmenter.standard();

	static Imported of(Path file, QdpxRequest request) throws IOException {
		Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "study");
		LossReport report = QdpxImport.run(file, folder, request, text -> SEGMENTER.segment(text, SegmentationOptions.DETECT), Progress.NONE);
		return new Imported(PolicyProject.open(folder), report);
	}

	static Imported of(Path file) throws IOException {
		return of(file, QdpxRequest.AUTO);
	}

	/** A coding as a line: coder, document, category, words. */
	List<String> codings() throws IOException {
		List<String> lines = new ArrayList<>();
		CodebookIndex index = new CodebookIndex(study.codebook());
		for (PolicyDocument document : study.corpus().getDocuments()) {
			String text = study.text(document);
			Clauses clauses = new Clauses(study.clauses(document));
			for (Coder coder : study.project().getCoders()) {
				for (Coding coding : study.codings(coder.getId(), document).getCodings()) {
					lines.add(coder.getName() + "|" + index.find(coding.getCategory()).orElseThrow().category().getLabel().getFirst().getValue() + "|"
							+ words(coding, clauses, text));
				}
			}
		}
		lines.sort(Comparator.naturalOrder());
		return lines;
	}

	/** The coded words, in the order of the text. */
	List<String> words() throws IOException {
		List<String> words = new ArrayList<>();
		for (String line : codings()) {
			words.add(line.substring(line.lastIndexOf('|') + 1));
		}
		return words;
	}

	private static String words(Coding coding, Clauses clauses, String text) {
		Clause clause = clauses.byId(coding.getClause()).orElseThrow();
		return coding.getBegin() < 0 ? text.substring(clause.getBegin(), clause.getEnd()) : text.substring(coding.getBegin(), coding.getEnd());
	}

	long lost(LossKind kind) {
		return report.losses().stream().filter(l -> l.kind() == kind).mapToLong(LossReport.Loss::count).sum();
	}

	boolean told(String words) {
		return report.remarks().stream().anyMatch(r -> r.contains(words));
	}

	/** What the check of studies says. */
	List<String> problems() throws IOException {
		return ProjectCheck.check(study.folder(), Progress.NONE).stream().map(Problem::message).toList();
	}
}
