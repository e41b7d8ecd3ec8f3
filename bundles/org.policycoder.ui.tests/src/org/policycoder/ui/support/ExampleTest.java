// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.support;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ProjectSession;

/** A test of a workbench in which the small example is at hand, a fresh copy for each of its methods. */
public abstract class ExampleTest {

	/** The folder that the copy is in, for other files as well. */
	@TempDir
	protected Path folder;

	/** The workbench. */
	protected final Ui ui = new Ui();

	/** The copy. */
	protected ExampleStudy study;

	/** Its session. */
	protected ProjectSession session;

	@BeforeEach
	final void openCopy() throws Exception {
		ui.activate();
		study = new ExampleStudy(ui, folder.resolve("demo"));
		session = study.session();
	}

	@AfterEach
	final void closeCopy() throws Exception {
		study.close();
	}
}
