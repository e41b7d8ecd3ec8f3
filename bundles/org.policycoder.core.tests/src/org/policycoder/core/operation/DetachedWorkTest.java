// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;

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

	/** The one who waits is let go, and it is not he who is stuck in the file. */
	private static void letsGo(Executable waiting) {
		Thread.currentThread().interrupt();
		assertThrows(OperationCanceledException.class, waiting);
		assertTrue(Thread.interrupted());
	}

	private PolicyProject project() throws Exception {
		return PolicyProject.create(folder.resolve("p"), ModelFactory.eINSTANCE.createProject(),
				CodebookPresets.load("mcdonnell-elmore"));
	}

	@Test
	void aRegisterDoesNotKeepTheImport() throws Exception {
		Path register = Files.writeString(folder.resolve("register.csv"), "title,date\nA law,2021\n");
		ImportDocuments operation = new ImportDocuments(project(), ImportRequest.of(List.of(), register));
		letsGo(() -> operation.run(new NullProgressMonitor()));
	}

	@Test
	void anArchiveDoesNotKeepTheImport() throws Exception {
		Path archive = folder.resolve("texts.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			zip.putNextEntry(new ZipEntry("law.txt"));
			zip.write("Section 1. Sell nothing.".getBytes(StandardCharsets.UTF_8));
		}
		try (UnpackedArchives unpacked = new UnpackedArchives()) {
			letsGo(() -> unpacked.documents(List.of(archive), null, SubMonitor.convert(null, 1)));
		}
	}

	@Test
	void aCodingSheetDoesNotKeepTheCommand() throws Exception {
		Path sheet = Files.writeString(folder.resolve("codings.csv"), "clause,category\n1-1,A1\n");
		ApplyCodingSheet operation = new ApplyCodingSheet(project(), sheet);
		letsGo(() -> operation.run(new NullProgressMonitor()));
	}
}
