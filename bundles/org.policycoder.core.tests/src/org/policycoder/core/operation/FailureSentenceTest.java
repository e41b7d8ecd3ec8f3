// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;

class FailureSentenceTest {

	private static String said(Throwable failure) {
		return FailureSentence.of(failure, "more memory", "the.log");
	}

	@Test
	void whatWasToBeExpectedBringsItsSentence() {
		assertEquals("a.pdf is damaged.", said(new IOException("a.pdf is damaged.")));
		assertEquals("a.pdf is damaged.", said(new UncheckedIOException(new IOException("a.pdf is damaged."))));
		assertEquals("It cannot be.", said(new ExecutionException(new OperationException("It cannot be.", null))));
	}

	@Test
	void theMemoryIsFoundBelowWhatItCaused() {
		assertEquals("more memory", said(new OutOfMemoryError("Java heap space")));
		assertEquals("more memory", said(new IllegalStateException(new IOException(new OutOfMemoryError()))));
	}

	@Test
	void aFaultIsNamedWithTheLog() {
		for (Throwable fault : List.of(new IllegalStateException("index 5"), new NullPointerException(), new IOException(), new Error("e"),
				new NoClassDefFoundError("com/example/Missing"), new NoClassDefFoundError())) {
			String sentence = said(fault);
			assertTrue(sentence.contains("the.log") && sentence.endsWith("."), sentence);
			assertTrue(sentence.contains(fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage()), sentence);
			assertTrue(FailureSentence.of(fault, "more memory", null).contains("no log"), "without one it is not promised");
		}
	}

	@Test
	void whatIsTooDeepIsSaidSo() {
		assertEquals("It is nested too deeply to be worked on.", said(new StackOverflowError()));
	}
}
