// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.document.DocumentReader;
import org.policycoder.exchange.document.SourceDocument;
import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;

/** Hangs in a file, and does not hear of an interruption, as a reader on a drive that does not answer. */
public final class SilentReader implements DocumentReader {

	/** One use of the reader in a test. */
	public static final class Silence {

		private final CountDownLatch asked = new CountDownLatch(1);

		private final CountDownLatch ended = new CountDownLatch(1);

		/** Whether a file is being read. */
		public boolean isAsked() {
			return asked.getCount() == 0;
		}

		/** Lets the reader answer, also whoever asks later. */
		public void end() {
			ended.countDown();
		}
	}

	private static volatile Silence silence = new Silence();

	/** Begins to hang. */
	public static Silence begin() {
		silence = new Silence();
		return silence;
	}

	@Override
	public String id() {
		return "silent";
	}

	@Override
	public boolean accepts(SourceFile file) {
		return file.extension().equals("silent");
	}

	@Override
	public List<SourceDocument> read(SourceFile file) throws UnreadableException {
		Silence of = silence;
		of.asked.countDown();
		boolean deaf = true;
		while (deaf) {
			try {
				of.ended.await();
				deaf = false;
			} catch (InterruptedException e) {
				// goes on
			}
		}
		return List.of(new SourceDocument(new String(file.bytes(), StandardCharsets.UTF_8), DocumentMetadata.builder().language("en").build()));
	}
}
