// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/** Nothing is wrong in the log when the workbench is quit in the middle of the work. */
class QuitTest {

	@Test
	void whileClausesAreSelected(@TempDir Path home) throws Exception {
		try (ChildWorkbench child = ChildWorkbench.start(new Ui(), home.resolve("home"), QuitsInClauses.class,
				home.resolve("demo").toString())) {
			child.await("quits");
			child.awaitEnd();
		}
	}
}
