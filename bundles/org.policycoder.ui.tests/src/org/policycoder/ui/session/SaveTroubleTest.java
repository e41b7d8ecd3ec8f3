// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.Dialogs;
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
		Path obstacle = folder.resolve("codings").resolve(CODER);
		if (Files.isRegularFile(obstacle)) {
			Files.delete(obstacle); // or it would be asked again
		}
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

	private static final int RETRY = 0;

	private static final int COPY = 1;

	private static final int GIVE_UP = 2;

	private static final int STAY = 3;

	/** A coding in memory whose folder is none: what stands in its place is in the way of the file. */
	private Path codeInVain() throws Exception {
		study.codeAs(CODER);
		session.flush();
		assertEquals(List.of(), study.codings(CODER, 1));
		Path obstacle = Files.createFile(folder.resolve("codings").resolve(CODER));
		session.execute(new CodeClauses(CODER, List.of(new ClauseRef(1, 2)), "A1"));
		ui.inDialog(() -> ui.until("it is tried and told", () -> !session.saveStatus().isWell()), dialog -> ui.pushDefault(dialog));
		return obstacle;
	}

	private static String words(Shell dialog) {
		return Stream.of(dialog.getChildren()).flatMap(SaveTroubleTest::labels).collect(Collectors.joining("\n"));
	}

	private static Stream<String> labels(Control control) {
		Stream<String> inside = control instanceof Composite c ? Stream.of(c.getChildren()).flatMap(SaveTroubleTest::labels) : Stream.of();
		return control instanceof Label l ? Stream.of(l.getText()) : inside;
	}

	/** Closes the study as the menu of the platform does: in a job. */
	private void closeProject() {
		WorkspaceJob close = new WorkspaceJob("close") {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				study.project().close(monitor);
				return Status.OK_STATUS;
			}
		};
		close.setRule(ResourcesPlugin.getWorkspace().getRoot());
		close.schedule();
		ui.until("the job has not waited for an answer", () -> close.getResult() != null);
	}

	/** Presses Enter in a dialog as soon as it has the keyboard, and waits until that has closed it. */
	private void confirm(Shell dialog) {
		ui.until("the dialog is painted", () -> dialog.getDisplay().getActiveShell() == dialog);
		ui.press(SWT.CR);
		ui.until("the dialog is closed", dialog::isDisposed);
	}

	private int savedCodings(Path where) throws Exception {
		PolicyProject onDisk = PolicyProject.open(where);
		return onDisk.codings(CODER, onDisk.corpus().getDocuments().get(0)).getCodings().size();
	}

	@Test
	void aStudyThatIsClosedUnsavedIsSavedOnceTheFolderIsWellAgain() throws Exception {
		Path obstacle = codeInVain();
		ui.inDialog(this::closeProject, dialog -> {
			ui.screenshot("closing-unsaved");
			assertTrue(words(dialog).contains("1 coding by " + CODER), words(dialog));
			Files.delete(obstacle);
			ui.push(dialog, RETRY);
		});
		ui.until("the session has ended", () -> ProjectSession.find(folder).isEmpty());
		assertEquals(1, savedCodings(folder));
	}

	@Test
	void aStudyThatIsClosedUnsavedIsSavedElsewhere() throws Exception {
		codeInVain();
		Path copy = temporary.resolve("copy");
		Dialogs dialogs = new Dialogs();
		ui.inDialog(this::closeProject, dialog -> {
			dialogs.when(s -> s.getText().equals("Save a Copy"), () -> {
				Shell asks = dialogs.titled("Save a Copy");
				ui.find(Text.class, t -> t.getShell() == asks).orElseThrow().setText(copy.toString());
				dialogs.when(s -> s != asks && s.getText().equals("Save a Copy"), () -> confirm(dialogs.titled("Save a Copy")));
				confirm(asks);
			});
			ui.push(dialog, COPY);
		});
		ui.until("the session has ended", () -> dialogs.done() && ProjectSession.find(folder).isEmpty());
		assertEquals(1, savedCodings(copy));
		assertFalse(study.project().isOpen());
	}

	@Test
	void aStudyThatIsClosedUnsavedIsGivenUpOnlyWhenTheUserSaysSo() throws Exception {
		Path obstacle = codeInVain();
		ui.inDialog(this::closeProject, dialog -> ui.push(dialog, GIVE_UP));
		ui.until("the session has ended", () -> ProjectSession.find(folder).isEmpty());
		Files.delete(obstacle);
		assertEquals(0, savedCodings(folder));
	}

	@Test
	void closingAStudyThatIsUnsavedCanBeCancelled() throws Exception {
		Path obstacle = codeInVain();
		ui.inDialog(this::closeProject, dialog -> ui.push(dialog, STAY));
		ui.until("the study is there again", () -> study.project().isOpen());
		assertSame(session, study.session());
		assertEquals(1, study.codings(CODER, 1).size());
		Files.delete(obstacle);
		ui.until("it is tried again and saved", () -> session.saveStatus().isWell() && session.saveStatus().unsaved() == 0);
		assertEquals(1, savedCodings(folder));
	}

	@Test
	void theWorkbenchStaysOpenWhenTheUserWouldRatherNotLoseAnything() throws Exception {
		Path obstacle = codeInVain();
		ui.inDialog(() -> assertFalse(PlatformUI.getWorkbench().close()), dialog -> {
			assertTrue(words(dialog).contains("1 coding by " + CODER), words(dialog));
			ui.push(dialog, STAY);
		});
		assertSame(session, study.session());
		Files.delete(obstacle);
		session.flush();
		assertEquals(1, savedCodings(folder));
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
