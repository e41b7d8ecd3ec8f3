// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.policycoder.core.extension.Contributions;
import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.exchange.document.DocumentReaders;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.PolicyDocument;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

/** Reads and segments the first documents of an import, so that the user sees what will come of it. */
final class PreviewDocuments {

	/** How many files are looked at; the import itself takes all. */
	static final int MOST = 25;

	/**
	 * What will come of a file.
	 *
	 * @param file
	 *            the file
	 * @param document
	 *            what the register will say of it; null when it cannot be read
	 * @param text
	 *            its text
	 * @param tree
	 *            its clauses
	 * @param problem
	 *            why it cannot be read; null when it can
	 */
	record Preview(Path file, PolicyDocument document, String text, ClauseTree tree, String problem) {
	}

	private PreviewDocuments() {
	}

	static List<Preview> of(List<Path> sources, SegmentationOptions options, IProgressMonitor monitor) throws IOException {
		List<Path> files = files(sources);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Import_Previewing, files.size());
		DocumentReaders readers = Contributions.readers();
		List<Preview> previews = new ArrayList<>();
		for (Path file : files) {
			progress.subTask(file.getFileName().toString());
			try {
				for (SourceDocument source : readers.read(file)) {
					previews.add(preview(file, source, options, previews.size() + 1));
				}
			} catch (IOException e) {
				previews.add(new Preview(file, null, "", null, e.getMessage())); //$NON-NLS-1$
			}
			progress.split(1);
		}
		return previews;
	}

	private static Preview preview(Path file, SourceDocument source, SegmentationOptions options, int number) {
		List<Provision> provisions;
		String style;
		if (source.provisions().isPresent()) {
			provisions = source.provisions().get();
			style = source.style();
		} else {
			Segmentation found = Segmenter.standard().segment(source.text(), options);
			provisions = found.roots();
			style = found.style();
		}
		return new Preview(file, source.metadata().toDocument(), source.text(),
				ClauseTrees.of(number, source.text(), provisions, style), null);
	}

	private static List<Path> files(List<Path> sources) throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path source : sources) {
			Files.walkFileTree(source, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					if (attributes.isRegularFile() && !Files.isHidden(file)) {
						files.add(file);
					}
					return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
				}
			});
		}
		return files.subList(0, Math.min(MOST, files.size()));
	}
}
