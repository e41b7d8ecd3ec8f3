// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.extension.Contributions;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.SegmentFiles;
import org.policycoder.core.operation.WrongRequestException;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.segmentation.NumberingStyle;
import org.policycoder.segmentation.NumberingStyles;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "segment", mixinStandardHelpOptions = true, sortOptions = false)
final class SegmentCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "argument.texts")
	private List<Path> files;
	@Option(names = "--out", paramLabel = "OUT", descriptionKey = "option.segmentOut")
	private Path out;
	@Option(names = "--explain", descriptionKey = "option.explain")
	private boolean explain;
	@Option(names = "--style-file", paramLabel = "FILE", descriptionKey = "option.styleFile")
	private List<Path> styleFiles = List.of();
	@Mixin
	private SegmentationArguments segmentation;

	SegmentCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		if (out == null && !explain) {
			throw new WrongRequestException(console.text("segment.noOut"), null); //$NON-NLS-1$
		}
		IProgressMonitor monitor = console.monitor();
		SegmentationOptions options = options();
		ClauseTreePrinter printer = new ClauseTreePrinter(console, new Segmenter(styles()), options);
		List<String> failures;
		try {
			failures = new SegmentFiles(files, out, segmentation.segmenter(), options, styleFiles,
					explain ? printer::print : result -> {}).run(monitor);
		} finally {
			monitor.done();
		}
		failures.forEach(console::error);
		return failures.isEmpty() ? PolicyCoderCommand.DONE : PolicyCoderCommand.PROBLEMS;
	}

	/** A pipe in the place of a style would be waited for without end. */
	private void requireFiles() throws OperationException {
		try {
			for (Path file : styleFiles) {
				if (Files.exists(file)) {
					SourceFile.of(file);
				}
			}
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}

	private NumberingStyles styles() throws OperationException {
		NumberingStyles styles = Contributions.numberingStyles();
		for (Path file : styleFiles) {
			styles = styles.with(style(file));
		}
		return styles;
	}

	/** Whoever gives one style and chooses none means that one. */
	private SegmentationOptions options() throws OperationException {
		SegmentationOptions options = segmentation.options();
		requireFiles();
		if (options.style() != null || styleFiles.size() != 1) {
			return options;
		}
		return new SegmentationOptions(style(styleFiles.getFirst()).id(), options.language());
	}

	private NumberingStyle style(Path file) throws OperationException {
		try (Reader reader = Files.newBufferedReader(file)) {
			return NumberingStyles.read(reader, file.toString());
		} catch (NoSuchFileException e) {
			throw new WrongRequestException(console.text("segment.noStyleFile", file), e); //$NON-NLS-1$
		} catch (IOException e) {
			throw new OperationException(e);
		}
	}
}
