// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.policycoder.core.segment.ClauseSegmenter;
import org.policycoder.core.segment.ClauseSegmenters;
import org.policycoder.exchange.document.PlainText;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.SegmentationOptions;

/**
 * Finds the clauses of text files as they lie there, outside of a project. Line
 * ends are left as they are, so that offsets are those of the file (without its
 * byte order mark).
 */
public final class SegmentFiles implements Operation<List<SegmentFiles.Segmented>> {

	/**
	 * What was found in a file.
	 *
	 * @param file
	 *            the file
	 * @param text
	 *            its text; null when it cannot be read
	 * @param segmentation
	 *            its clauses; null when it cannot be read
	 * @param failure
	 *            why it cannot be read, one sentence; else null
	 */
	public record Segmented(Path file, String text, Segmentation segmentation, String failure) {
	}

	private final List<Path> files;
	private final String segmenter;
	private final SegmentationOptions options;

	/**
	 * Creates the operation.
	 *
	 * @param files
	 *            text files
	 * @param segmenter
	 *            the id of a segmenter, or null for the standard one
	 * @param options
	 *            numbering style and language, where they are known
	 */
	public SegmentFiles(List<Path> files, String segmenter, SegmentationOptions options) {
		this.files = List.copyOf(files);
		this.segmenter = segmenter;
		this.options = options;
	}

	@Override
	public List<Segmented> run(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		List<Segmented> results = new ArrayList<>();
		try (ClauseSegmenters segmenters = new ClauseSegmenters(segmenter, options.style());
				ClauseSegmenter engine = segmenters.take()) {
			for (Path file : files) {
				results.add(segment(engine, file));
				progress.split(1);
			}
		} catch (IOException e) {
			throw new OperationException(e);
		}
		return results;
	}

	private Segmented segment(ClauseSegmenter engine, Path file) {
		try {
			String text = PlainText.decode(SourceFile.of(file));
			return new Segmented(file, text, engine.segment(text, options.language()), null);
		} catch (IOException e) {
			return new Segmented(file, null, null, e.getMessage());
		}
	}
}
