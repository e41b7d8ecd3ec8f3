// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.core.segment.ClauseSegmenter;
import org.policycoder.core.segment.ClauseSegmenters;
import org.policycoder.exchange.document.PlainText;
import org.policycoder.exchange.document.ReadingBudget;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.SegmentationOptions;

/**
 * Finds the clauses of text files as they lie there, outside of a project. Line
 * ends are left as they are, so that offsets are those of the file (without its
 * byte order mark). Comes to the sentences on the files that could not be read;
 * the others go on.
 *
 * @since 1.0
 */
public final class SegmentFiles implements Operation<List<String>> {

	/**
	 * What was found in a file.
	 *
	 * @param file
	 *            the file
	 * @param text
	 *            its text
	 * @param segmentation
	 *            its clauses
	 */
	public record Segmented(Path file, String text, Segmentation segmentation) {}

	private final List<Path> files;
	private final Path out;
	private final String segmenter;
	private final SegmentationOptions options;
	private final List<Path> styleFiles;
	private final Consumer<Segmented> receiver;

	/**
	 * Creates the operation.
	 *
	 * @param files
	 *            text files
	 * @param out
	 *            the folder in which {@code NAME.jsonl} is written for each file; null
	 *            to write nothing
	 * @param segmenter
	 *            the id of a segmenter, or null for the standard one
	 * @param options
	 *            numbering style and language, where they are known
	 * @param styleFiles
	 *            files of further numbering styles
	 * @param receiver
	 *            is given what was found in each file that could be read, in order
	 */
	public SegmentFiles(List<Path> files, Path out, String segmenter, SegmentationOptions options,
			List<Path> styleFiles, Consumer<Segmented> receiver) {
		this.files = List.copyOf(files);
		this.out = out;
		this.segmenter = segmenter;
		this.options = options;
		this.styleFiles = List.copyOf(styleFiles);
		this.receiver = receiver;
	}

	@Override
	public List<String> run(IProgressMonitor monitor) throws OperationException {
		requireOwnTargets();
		Results results = new Results();
		try (ClauseSegmenters segmenters = new ClauseSegmenters(segmenter, options.style(), styleFiles);
				OrderedWork work = new OrderedWork()) {
			work.each(files, SegmentFiles::budget, file -> segment(segmenters, file), results,
					SubMonitor.convert(monitor));
		} catch (UnknownContributionException e) {
			throw new WrongRequestException(e);
		} catch (IOException e) {
			throw new OperationException(e);
		}
		return results.failures;
	}

	/** Two files of one name would be written to one place. */
	private void requireOwnTargets() throws WrongRequestException {
		Map<Path, Path> byTarget = new HashMap<>();
		for (Path file : files) {
			Path other = out == null ? null : byTarget.putIfAbsent(target(file), file);
			if (other != null) {
				throw new WrongRequestException(
						NLS.bind(Messages.SegmentFiles_SameTarget, new Object[] { other, file, target(file) }), null);
			}
		}
	}

	private Path target(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return out.resolve((dot > 0 ? name.substring(0, dot) : name) + ".jsonl"); //$NON-NLS-1$
	}

	private static ReadingBudget budget(Path file) {
		return ReadingBudget.of(file, file.toFile().length());
	}

	private Segmented segment(ClauseSegmenters segmenters, Path file) throws IOException {
		String text = PlainText.decode(SourceFile.of(file));
		try (ClauseSegmenter engine = segmenters.take()) {
			return new Segmented(file, text, engine.segment(text, options.language()));
		}
	}

	private final class Results implements OrderedWork.Receiver<Path, Segmented> {
		private final List<String> failures = new ArrayList<>();

		@Override
		public void take(Path file, Segmented result) {
			try {
				if (out != null) {
					AtomicOutput.replace(target(file),
							path -> new ClauseLines(path).write(result.segmentation().roots()));
				}
				receiver.accept(result);
			} catch (OperationException e) {
				failures.add(e.getMessage());
			}
		}

		@Override
		public void fail(Path file, Throwable why) {
			if (why instanceof UnreadableException) {
				failures.add(why.getMessage());
			} else if (why instanceof IOException) {
				failures.add(NLS.bind(Messages.ImportDocuments_OfFile, file, why.getMessage()));
			} else {
				ILog.of(SegmentFiles.class).error(file.toString(), why);
				failures.add(NLS.bind(Messages.ImportDocuments_Unexpected, file, why));
			}
		}
	}
}
