// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.policycoder.model.storage.Reason;
import org.policycoder.model.storage.ResultFile;
import org.policycoder.model.storage.StorageException;

/** Writes a result beside its place and puts it there when it is whole, so that a failure leaves the old file. */
final class AtomicOutput {

	/** Writes the content of a file. */
	@FunctionalInterface
	interface Content {
		void write(Path file) throws IOException, OperationException;
	}

	private AtomicOutput() {
	}

	static void replace(Path target, Content content) throws OperationException {
		Path temporary = null;
		try {
			ResultFile result = ResultFile.of(target);
			temporary = Files.createTempDirectory(result.workshop(), ".policycoder"); //$NON-NLS-1$
			Path file = temporary.resolve(target.getFileName());
			content.write(file);
			result.take(file);
		} catch (StorageException e) {
			throw new OperationException(e);
		} catch (IOException e) {
			throw new OperationException(NLS.bind(Messages.WriteTables_NotWritten, target, Reason.of(e, target)), e);
		} finally {
			clean(temporary, target);
		}
	}

	private static void clean(Path temporary, Path target) {
		if (temporary != null) {
			try {
				Files.deleteIfExists(temporary.resolve(target.getFileName()));
				Files.deleteIfExists(temporary);
			} catch (IOException e) {
				// The result is in its place; a folder that stays behind harms nobody.
				ILog.of(AtomicOutput.class).warn(temporary.toString(), e);
			}
		}
	}
}
