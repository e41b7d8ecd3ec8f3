// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.SegmentFiles;

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
	@Mixin
	private SegmentationArguments segmentation;

	SegmentCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		if (out == null && !explain) {
			console.error(console.text("segment.noOut")); //$NON-NLS-1$
			return PolicyCoderCommand.USAGE;
		}
		IProgressMonitor monitor = console.monitor();
		List<SegmentFiles.Segmented> results;
		try {
			if (out != null) {
				Files.createDirectories(out);
			}
			results = new SegmentFiles(files, segmentation.segmenter(), segmentation.options()).run(monitor);
		} catch (IOException e) {
			throw new OperationException(console.text("segment.noFolder", out, e.getMessage()), e); //$NON-NLS-1$
		} finally {
			monitor.done();
		}
		boolean clean = true;
		SegmentationOutput output = new SegmentationOutput(console);
		for (SegmentFiles.Segmented result : results) {
			if (result.failure() != null) {
				console.error(result.failure());
				clean = false;
			} else {
				if (out != null) {
					output.writeJsonLines(result, out);
				}
				if (explain) {
					output.explain(result);
				}
			}
		}
		return clean ? PolicyCoderCommand.DONE : PolicyCoderCommand.PROBLEMS;
	}
}
