// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.exchange.loss.LossReport;

/**
 * Writes what did not come along between this program and another: as CSV or JSON by the extension of the file, else as text.
 *
 * @since 1.0
 */
public final class WriteLosses implements Operation<Path> {

	private final LossReport losses;
	private final Path file;

	/**
	 * Creates the operation.
	 *
	 * @param losses
	 *            the report
	 * @param file
	 *            the file to write
	 */
	public WriteLosses(LossReport losses, Path file) {
		this.losses = losses;
		this.file = file;
	}

	@Override
	public Path run(IProgressMonitor monitor) throws OperationException {
		AtomicOutput.replace(file, path -> losses.write(path, Locale.getDefault()));
		return file;
	}
}
