// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.core.edit.SetMetadata;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** What cannot be saved is kept and tried again; what two have changed is asked about. */
class SaveTroubleTest {

	private static final String CODER = "tester";

	private static final int MINE = 0;

	private static final int THEIRS = 1;

	@TempDir
	Path temporary;

	private final Ui ui = new Ui();

	private Path folder;

	private ExampleStudy study;

	private ProjectSession session;

	@BeforeEach
	void openStudy() throws Exception {
		ui.activate();
		folder = temporary.resolve("demo");
		study = new ExampleStudy(ui, folder);
		session = study.session();
	}

	@AfterEach
	void closeStudy() throws Exception {
		study.close();
	}

	@Test
	void aCodingThatCannotBeWrittenIsKeptAndWrittenLater() throws Exception {
		study.codeAs(CODER);
		session.flush();
		study.open(1).setFocus();
		Path obstacle = Files.createFile(folder.resolve("codings").resolve(CODER));

		ui.inDialog(() -> new CodingKeys(ui).code("a1", false), dialog -> {
			ui.screenshot("not-saved");
			ui.press(SWT.CR);
		});

		assertEquals(1, study.codings(CODER, 1).size(), "the coding is kept");
		assertFalse(session.saveStatus().isWell());
		Files.delete(obstacle);
		ui.until("it is tried again and saved", () -> session.saveStatus().isWell() && session.saveStatus().unsaved() == 0);
		PolicyProject onDisk = PolicyProject.open(folder);
		assertEquals(1, onDisk.codings(CODER, onDisk.corpus().getDocuments().get(0)).getCodings().size());
	}

	/** Somebody else gives the first document another title while this session waits. */
	private void somebodyElse(String title) throws Exception {
		PolicyProject other = PolicyProject.open(folder);
		other.corpus().getDocuments().get(0).setTitle(title);
		other.save(other.corpus());
		Path file = folder.resolve("corpus.policycorpus");
		Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 2000));
	}

	private void bothChange(int answer) throws Exception {
		session.flush();
		somebodyElse("theirs");
		ui.inDialog(() -> session.execute(new SetMetadata(List.of(1), Literals.POLICY_DOCUMENT__TITLE, "mine")), dialog -> {
			ui.screenshot("conflict");
			ui.push(dialog, answer);
		});
		ui.until("all is saved", () -> session.saveStatus().isWell() && session.saveStatus().unsaved() == 0);
	}

	private String titleOnDisk() throws Exception {
		return PolicyProject.open(folder).corpus().getDocuments().get(0).getTitle();
	}

	@Test
	void aConflictIsSettledForMine() throws Exception {
		bothChange(MINE);
		assertEquals("mine", study.document(1).getTitle());
		assertEquals("mine", titleOnDisk());
	}

	@Test
	void aConflictIsSettledForTheirs() throws Exception {
		bothChange(THEIRS);
		assertEquals("theirs", study.document(1).getTitle());
		assertEquals("theirs", titleOnDisk());
	}

	@Test
	void whatDoesNotCollideIsMergedWithoutAsking() throws Exception {
		session.flush();
		somebodyElse("theirs");
		session.execute(new SetMetadata(List.of(2), Literals.POLICY_DOCUMENT__TITLE, "mine"));
		PolicyDocument first = study.document(1);
		ui.until("both are there", () -> "theirs".equals(first.getTitle()) && session.saveStatus().unsaved() == 0);
		assertEquals("theirs", titleOnDisk());
		assertEquals("mine", PolicyProject.open(folder).corpus().getDocuments().get(1).getTitle());
	}
}
