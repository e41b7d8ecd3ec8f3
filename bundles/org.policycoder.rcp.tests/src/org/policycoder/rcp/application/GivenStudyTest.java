// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.operation.ExampleProject;

/** The study that the program is started with is its folder, or the file in it. */
class GivenStudyTest {

	@TempDir
	Path home;

	@Test
	void itFollowsItsOption() throws Exception {
		Path study = new ExampleProject("demo", home.resolve("a study")).run(new NullProgressMonitor()).folder();

		assertEquals(Optional.empty(), GivenStudy.in(new String[] { "-port", "3000", "-study" }));
		assertEquals(Optional.of(study), GivenStudy.in(new String[] { "-study", study.toString(), "-port", "3000" }));
		assertEquals(Optional.of(study), GivenStudy.in(new String[] { "-study", study.resolve("project.policycoder").toString() }));
		assertEquals(Optional.of(study.resolve("corpus.policycorpus")),
				GivenStudy.in(new String[] { "-study", study.resolve("corpus.policycorpus").toString() }));
	}
}
