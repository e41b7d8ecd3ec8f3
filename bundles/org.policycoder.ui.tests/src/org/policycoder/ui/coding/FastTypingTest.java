// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.edit.CodingIndex;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.model.Coding;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.session.StudyProjects;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.LargeStudy;
import org.policycoder.ui.support.Typist;
import org.policycoder.ui.support.Ui;

/** Who knows the codes types them faster than the list of categories comes up. */
class FastTypingTest {

	private static final String CODER = "lin";

	private static final int CLAUSES = 200;

	private static final String[] CODES = { "A1", "A2", "A3", "A4", "B1", "B2", "C1", "C2", "D2", "E1" };

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private final CodingKeys keys = new CodingKeys(ui);

	private IProject project;

	private ProjectSession session;

	@BeforeEach
	void openDocument() throws Exception {
		ui.activate();
		LargeStudy.make(folder.resolve("typed"), 1, CLAUSES, 0);
		project = StudyProjects.show(folder.resolve("typed"), new NullProgressMonitor());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Studies studies = ui.window().getService(Studies.class);
		studies.select(project);
		session = studies.current().orElseThrow().session();
		IDE.openEditor(ui.page(), DocumentFiles.text(project, 1)).setFocus();
		ui.settle();
	}

	@AfterEach
	void closeDocument() throws Exception {
		ui.page().closeAllEditors(false);
		project.delete(false, true, null);
		ui.settle();
	}

	@Test
	void noKeyIsLostHoweverFastItComes() throws Exception {
		codesAllClauses(0);
	}

	@Test
	void noKeyIsLostAtAnUnevenPace() throws Exception {
		codesAllClauses(25);
	}

	private void codesAllClauses(int longestPause) throws Exception {
		Random random = new Random(CLAUSES);
		Typist typist = new Typist(ui, CLAUSES, longestPause);
		List<String> wanted = new ArrayList<>();
		for (int i = 0; i < CLAUSES; i++) {
			String code = CODES[random.nextInt(CODES.length)];
			wanted.add(code);
			typist.key(SWT.CR, SWT.CR).type(code.toLowerCase(java.util.Locale.ROOT)).key(SWT.CR, SWT.CR).key(SWT.SPACE, ' ');
		}
		typist.go();
		ui.until("the last clause is coded", () -> !coded().of(CLAUSES).isEmpty());
		List<String> given = new ArrayList<>();
		for (int i = 1; i <= CLAUSES; i++) {
			given.add(String.join(" ", coded().of(i).stream().map(Coding::getCategory).toList()));
		}
		assertEquals(wanted, given);
	}

	@Test
	void enterTwiceAtOnceDoesNotTakeWhatNobodyHasSeen() throws Exception {
		keys.code("a1", false);
		new Typist(ui, 0, 0).key(SWT.SPACE, ' ').key(SWT.CR, SWT.CR).key(SWT.CR, SWT.CR).go();
		ui.until("the list is open", () -> keys.popup().isPresent());
		assertEquals(1, session.count(CODER, "A1"));
		Table list = ui.find(Table.class, t -> t.getParent().getParent().getParent() == keys.popup().orElseThrow().getParent()).orElseThrow();
		boolean[] painted = new boolean[1];
		list.addListener(SWT.PaintItem, e -> painted[0] = true);
		list.redraw();
		ui.until("the list is painted", () -> painted[0]);
		ui.screenshot("quick-code");
		ui.press(0, SWT.CR, SWT.CR);
		ui.until("what is lit is taken", () -> session.count(CODER, "A1") == 2);
	}

	@Test
	void whatIsAmbiguousIsSeenBeforeItIsTaken() throws Exception {
		keys.code("g", false);
		new Typist(ui, 0, 0).key(SWT.SPACE, ' ').key(SWT.CR, SWT.CR).type("a").key(SWT.CR, SWT.CR).go();
		assertEquals("a", keys.popup().map(Text::getText).orElse("closed"));
		ui.press(SWT.ESC);
		ui.until("it is closed", () -> keys.popup().isEmpty());
	}

	private CodingIndex coded() {
		try {
			return session.codings(CODER, session.document(1).orElseThrow());
		} catch (org.policycoder.model.storage.StorageException e) {
			throw new IllegalStateException(e);
		}
	}
}
