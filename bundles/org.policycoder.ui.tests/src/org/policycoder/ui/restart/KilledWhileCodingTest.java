// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.LargeStudy;
import org.policycoder.ui.support.Ui;

/** A workbench that is killed between two codings has lost none that is older than a second. */
class KilledWhileCodingTest {

	private static final long SECOND = 1000;

	private static final int ENOUGH = 12;

	@Test
	void codingsOlderThanASecondAreThere(@TempDir Path home) throws Exception {
		Ui ui = new Ui();
		Path study = home.resolve("study");
		LargeStudy.make(study, 1, 200, 0);
		long killed;
		List<String> said;
		try (ChildWorkbench child = ChildWorkbench.start(ui, home, CodesOnAndOn.class, study.toString())) {
			child.await("coded " + ENOUGH + " ");
			child.kill();
			killed = System.currentTimeMillis();
			said = child.said();
		}
		long safe = said.stream().filter(l -> Long.parseLong(l.split(" ")[2]) < killed - SECOND).count();
		assertTrue(safe > 0, () -> "some were coded more than a second before: " + said);

		PolicyProject project = PolicyProject.open(study);
		PolicyDocument document = project.corpus().getDocuments().get(0);
		int there = project.codings("lin", document).getCodings().size();
		assertTrue(there >= safe, () -> there + " are there; " + killed + " killed, " + said);
		assertEquals(List.of(), ProjectCheck.check(study, Progress.NONE).stream().filter(p -> p.kind() != Kind.LEFTOVER).toList());
	}
}
