// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who cancels is not kept waiting by a file that never answers. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DetachedWorkTest {

	@TempDir
	Path folder;

	/** Somebody who cancels when he has been asked a few times. */
	private static final class Impatient extends NullProgressMonitor {

		private int asked;

		@Override
		public boolean isCanceled() {
			return ++asked > 3;
		}
	}

	@Test
	void whatComesOfItIsHandedOver() throws Exception {
		assertEquals("done", DetachedWork.of(() -> "done", new NullProgressMonitor()));
		IOException thrown = new IOException("broken");
		assertSame(thrown, assertThrows(IOException.class, () -> DetachedWork.of(() -> {
			throw thrown;
		}, new NullProgressMonitor())));
		Error fault = new StackOverflowError();
		assertSame(fault, assertThrows(Error.class, () -> DetachedWork.of(() -> {
			throw fault;
		}, new NullProgressMonitor())));
	}

	@Test
	void whatDoesNotHearOfItIsNotWaitedFor() {
		CountDownLatch never = new CountDownLatch(1);
		assertThrows(OperationCanceledException.class, () -> DetachedWork.of(() -> {
			while (true) {
				try {
					never.await();
				} catch (InterruptedException e) {
					// deaf
				}
			}
		}, new Impatient()));
	}

	/** A file that is opened and never read: a pipe into which nobody writes. */
	private Path silent(String name) throws Exception {
		Path file = folder.resolve(name);
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "pipes need mkfifo");
		assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", file.toString()).start().waitFor());
		return file;
	}

	@Test
	void anArchiveThatNeverAnswersDoesNotKeepTheImport() throws Exception {
		List<Path> archives = List.of(silent("texts.zip"));
		try (UnpackedArchives unpacked = new UnpackedArchives()) {
			assertThrows(OperationCanceledException.class,
					() -> unpacked.documents(archives, null, SubMonitor.convert(new Impatient())));
		}
	}
}
