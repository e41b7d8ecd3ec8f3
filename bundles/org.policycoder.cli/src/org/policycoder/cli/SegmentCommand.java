// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.SegmentFiles;
import org.policycoder.core.operation.WrongRequestException;

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
			throw new WrongRequestException(console.text("segment.noOut"), null); //$NON-NLS-1$
		}
		IProgressMonitor monitor = console.monitor();
		ClauseTreePrinter printer = new ClauseTreePrinter(console);
		List<String> failures;
		try {
			failures = new SegmentFiles(files, out, segmentation.segmenter(), segmentation.options(),
					explain ? printer::print : result -> { }).run(monitor);
		} finally {
			monitor.done();
		}
		failures.forEach(console::error);
		return failures.isEmpty() ? PolicyCoderCommand.DONE : PolicyCoderCommand.PROBLEMS;
	}
}
