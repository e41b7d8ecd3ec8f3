// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.qdpx;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.exchange.loss.LossKind;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Progress;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Segmentation;

/** Finds the clauses of documents, on all processors. */
final class DocumentClauses {
	private final ClauseFinder finder;
	private final LossReport.Builder report;
	private final Progress progress;

	DocumentClauses(ClauseFinder finder, LossReport.Builder report, Progress progress) {
		this.finder = finder;
		this.report = report;
		this.progress = progress;
	}

	/** Works on documents on all processors; the results are in the order of the documents. */
	<T, R> List<R> each(List<T> documents, Function<T, R> work) {
		progress.begin(documents.size());
		return documents.parallelStream().map(document -> {
			if (progress.isCancelled()) {
				throw new CancellationException();
			}
			R result = work.apply(document);
			progress.worked(1);
			return result;
		}).toList();
	}

	/** Returns the clauses of a document, with paragraphs where it is coded outside of them. */
	ClauseTree of(QdpxDocument document, int number) {
		List<Provision> provisions = List.of();
		String style = null;
		if (document.text().isBlank()) {
			report.add(LossKind.EMPTY_TEXT, document.source().toString());
		} else {
			try {
				Segmentation found = finder.find(document.text());
				provisions = found.roots();
				style = found.style();
			} catch (IOException e) {
				report.add(LossKind.NO_CLAUSES, document.source() + ": " + e.getMessage());
			}
		}
		ClauseTree tree = ClauseTrees.of(number, document.text(), provisions, style);
		BitSet coded = document.coded();
		ClauseTrees.addCodedParagraphs(tree, document.text(), coded);
		ClauseTrees.groupCodedParagraphs(tree, document.text(), coded);
		return tree;
	}
}
