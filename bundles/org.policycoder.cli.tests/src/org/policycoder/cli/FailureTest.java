// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** What nobody foresaw ends a command with a sentence, whatever was thrown. */
class FailureTest {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int run(Throwable failure) {
		OutputStream out = new OutputStream() {
			private boolean failed;

			@Override
			public void write(int b) throws IOException {
				if (!failed) {
					failed = true;
					sneak(failure);
				}
			}
		};
		return PolicyCoderCommand.run(new String[] { "tables", "--example", "demo", "codebook" },
				new Console(out, err, false, Locale.ENGLISH));
	}

	@SuppressWarnings("unchecked")
	private static <T extends Throwable> void sneak(Throwable failure) throws T {
		throw (T) failure;
	}

	private String said() {
		String said = err.toString(StandardCharsets.UTF_8);
		assertEquals(1, said.lines().count(), said);
		assertTrue(said.startsWith("policycoder: "), said);
		return said;
	}

	@Test
	void aClassThatAPlugInHasNotIsTold() {
		assertEquals(2, run(new NoClassDefFoundError("com/example/Missing")));

		String said = said();
		assertTrue(said.contains("com/example/Missing") && said.contains(Platform.getLogFileLocation().toString()), said);
	}

	@Test
	void tooLittleMemoryIsToldAlsoWhereItIsTheCause() {
		assertEquals(2, run(new IllegalStateException(new OutOfMemoryError("Java heap space"))));

		assertTrue(said().contains("POLICYCODER_VMARGS=-Xmx"));
	}

	@Test
	void anExceptionIsToldLikeAnError() {
		assertEquals(2, run(new IllegalArgumentException("nobody knew")));

		assertTrue(said().contains("nobody knew"));
	}
}
