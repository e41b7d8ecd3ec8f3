// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/** A workbench that is started, quit and started again, in processes of its own. */
class RestartTest {

	@Test
	void whatWasCodedIsThereAfterTheNextStart(@TempDir Path home) throws Exception {
		Ui ui = new Ui();
		Path study;
		String font;
		try (ChildWorkbench first = ChildWorkbench.start(ui, home, FirstStart.class, "")) {
			font = first.await("font ");
			study = Path.of(first.await("folder "));
			first.awaitEnd();
		}
		PolicyProject project = PolicyProject.open(study);
		int made = 0;
		for (PolicyDocument document : project.corpus().getDocuments()) {
			made += project.codings(FirstStart.CODER, document).getCodings().size();
		}
		assertEquals(FirstStart.CLAUSES, made);
		try (ChildWorkbench second = ChildWorkbench.start(ui, home, SecondStart.class, font)) {
			second.awaitEnd();
		}
	}
}
