// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.SessionChange;
import org.policycoder.edit.SessionListener;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.perspective.CodingPerspective;
import org.policycoder.ui.session.StudyProjects;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.LargeStudy;
import org.policycoder.ui.support.LatencyProbe;
import org.policycoder.ui.support.Ui;

/**
 * How long a user waits: events are posted as the window system sends them, and the
 * clock stops when painting is finished. Run by {@code releng/benchmark workbench}, not
 * with the tests; fails when a figure is missed.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchBenchmark {

	private static final int CLAUSES = 5000;

	private static final int DOCUMENTS = 3300;

	private static final int PULLED = 2000;

	private static final int ROUNDS = 300;

	private static final int WARM_UP = 40;

	private static final int PAGES = 200;

	private static final int OPENED = 200;

	private static final Figures FIGURES = new Figures();

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private final Display display = Display.getCurrent();

	@BeforeEach
	void activate() {
		ui.activate();
		System.out.println("load of the machine: " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + " on "
				+ Runtime.getRuntime().availableProcessors() + " processors");
	}

	@AfterAll
	static void judge() {
		assertEquals(List.of(), FIGURES.missed());
	}

	@Test
	@Order(1)
	void startsQuickly() throws Exception {
		long[] starts = new long[5];
		for (int i = 0; i < starts.length; i++) {
			long start = System.nanoTime();
			try (ChildWorkbench child = ChildWorkbench.start(ui, folder.resolve("home"), Started.class, "0")) {
				child.await("usable");
				starts[i] = System.nanoTime() - start;
				// A program that is killed leaves no cache of the extensions for the next start.
				child.awaitEnd();
			}
		}
		FIGURES.add("first start of the workbench in a new workspace to its usable window", starts[0] / 1e6, 10_000, "ms");
		java.util.Arrays.sort(starts);
		FIGURES.add("start of the workbench to its usable window, median of " + starts.length, starts[starts.length / 2] / 1e6,
				5000, "ms");
	}

	@Test
	@Order(2)
	void codesInALongDocument() throws Exception {
		Path study = folder.resolve("long");
		LargeStudy.make(study, 2, CLAUSES, CLAUSES);
		IProject project = show(study);
		ProjectSession session = session();
		open(project, 2);

		ui.page().closeAllEditors(false);
		ui.settle();

		long opening = System.nanoTime();
		DocumentEditor editor = (DocumentEditor) IDE.openEditor(ui.page(), DocumentFiles.text(project, 1));
		editor.getSite().getShell().update();
		FIGURES.add("opening a document of " + CLAUSES + " clauses and " + 4 * CLAUSES + " codings",
				(System.nanoTime() - opening) / 1e6, 700, "ms");
		ui.settle();
		editor.setFocus();
		System.out.printf("the same until the height of every line is known, in the background: %.0f ms%n",
				(System.nanoTime() - opening) / 1e6);

		CodingKeys keys = new CodingKeys(ui);
		keys.code("e2", false);
		ui.press(SWT.CTRL, 'z', 'z');
		FIGURES.add("coding a clause, key to painted stripe", code(editor, session), 30, 100);

		AtomicBoolean ends = new AtomicBoolean();
		Thread saver = new Thread(() -> save(session, ends));
		saver.start();
		try {
			FIGURES.add("the same while it saves all the time", code(editor, session), 30, 100);
		} finally {
			ends.set(true);
			saver.join();
		}

		editor.goTo(new ClauseRef(1, 1));
		ui.settle();
		long[] pages = new long[PAGES];
		StyledText text = text();
		for (int i = 0; i < PAGES; i++) {
			pages[i] = painted(text, SWT.PAGE_DOWN, (char) 0, () -> true);
		}
		FIGURES.add("a page down, key to painted text", pages, 50, 100);
		text.setTopIndex(text.getLineCount() - 5);
		ui.settle();
		long[] back = new long[PAGES];
		for (int i = 0; i < PAGES; i++) {
			back[i] = painted(text, SWT.PAGE_UP, (char) 0, () -> true);
		}
		FIGURES.add("a page up from the end, key to painted text", back, 50, 100);
		long wrapping = System.nanoTime();
		editor.zoom(1);
		editor.getSite().getShell().update();
		FIGURES.add("a larger font, to painted text", (System.nanoTime() - wrapping) / 1e6, 700, "ms");
		editor.zoom(0);
		ui.page().closeAllEditors(false);
		project.delete(false, true, null);
		ui.settle();
	}

	private static void save(ProjectSession session, AtomicBoolean ends) {
		while (!ends.get()) {
			try {
				session.flush();
				Thread.sleep(1);
			} catch (StorageException | InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** Codes one clause after the other with the key that repeats the last coding. */
	private long[] code(DocumentEditor editor, ProjectSession session) {
		boolean[] changed = new boolean[1];
		SessionListener listener = new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				changed[0] = true;
			}
		};
		session.addListener(listener);
		long[] nanos = new long[ROUNDS];
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			editor.goTo(new ClauseRef(1, 1 + (i + WARM_UP) * 7 % CLAUSES));
			ui.settle();
			changed[0] = false;
			long took = painted(text(), '.', '.', () -> changed[0]);
			ui.settle();
			session.undo();
			ui.settle();
			if (i >= 0) {
				nanos[i] = took;
			}
		}
		session.removeListener(listener);
		return nanos;
	}

	/** Posts a key and waits until what it has changed is painted, in nanoseconds. */
	private long painted(StyledText text, int keyCode, char character, java.util.function.BooleanSupplier changed) {
		long[] painted = new long[1];
		Listener listener = e -> {
			if (changed.getAsBoolean()) {
				painted[0] = System.nanoTime();
			}
		};
		text.addListener(SWT.Paint, listener);
		long start = System.nanoTime();
		Event down = new Event();
		down.type = SWT.KeyDown;
		down.keyCode = keyCode;
		down.character = character;
		display.post(down);
		ui.until("the key is painted", () -> painted[0] != 0);
		text.removeListener(SWT.Paint, listener);
		down.type = SWT.KeyUp;
		display.post(down);
		ui.settle();
		return painted[0] - start;
	}

	private StyledText text() {
		return ui.find(StyledText.class, t -> t.isFocusControl()).orElseThrow();
	}

	@Test
	@Order(3)
	void opensALargeCorpus() throws Exception {
		Path study = folder.resolve("wide");
		LargeStudy.make(study, DOCUMENTS, 10, 8);
		long opening = System.nanoTime();
		IProject project = StudyProjects.show(study, new NullProgressMonitor());
		StudyService studies = ui.window().getService(StudyService.class);
		studies.open(project);
		ui.until("the register is painted", () -> ui.find(Tree.class, t -> t.getItemCount() == DOCUMENTS).isPresent());
		ui.window().getShell().update();
		FIGURES.add("opening a study of " + DOCUMENTS + " documents to a filled register", (System.nanoTime() - opening) / 1e6,
				2000, "ms");
		Job.getJobManager().join(session(), null);
		FIGURES.add("the same until all of its " + DOCUMENTS * 32 + " codings are read and counted",
				(System.nanoTime() - opening) / 1e6, 5000, "ms");
		ui.settle();

		long[] matrices = new long[5];
		for (int i = 0; i < matrices.length; i++) {
			IViewPart before = ui.page().findView(CodingPerspective.MATRIX);
			if (before != null) {
				ui.page().hideView(before);
				ui.settle();
			}
			long start = System.nanoTime();
			ui.page().showView(CodingPerspective.MATRIX);
			ui.until("the matrix is filled", () -> ui.find(NatTable.class, t -> t.getRowCount() > 2
					&& !String.valueOf(t.getDataValueByPosition(1, 1)).isEmpty()).isPresent());
			ui.window().getShell().update();
			matrices[i] = System.nanoTime() - start;
		}
		java.util.Arrays.sort(matrices);
		FIGURES.add("the matrix of it, from opening the view, median of " + matrices.length, matrices[2] / 1e6, 300, "ms");

		for (int i = 1; i <= 20; i++) {
			openAndClose(project, i);
		}
		long before = heap();
		for (int i = 1; i <= OPENED; i++) {
			openAndClose(project, 20 + i);
		}
		FIGURES.add("growth of the heap by opening and closing " + OPENED + " documents", (heap() - before) / 1048576.0, 5, "MB");
		project.delete(false, true, null);
		ui.settle();
	}

	/** A study is opened, and a colleague's work on all its documents is pulled, while somebody goes on working. */
	@Test
	@Order(4)
	void neverHoldsTheWindowUp() throws Exception {
		Path study = folder.resolve("pulled");
		LargeStudy.make(study, PULLED, 10, 8);
		try (LatencyProbe probe = new LatencyProbe(display)) {
			Job.create("opening", monitor -> {
				StudyProjects.show(study, monitor);
			}).schedule();
			ui.until("the register is shown", () -> ui.find(Tree.class, t -> t.getItemCount() == PULLED).isPresent());
			ProjectSession session = session();
			ui.until("all is read", Duration.ofMinutes(5), () -> Job.getJobManager().find(session).length == 0);
			ui.settle();
			probe.waits().forEach(System.out::println);
			FIGURES.add("longest wait of an event while a study of " + PULLED + " documents is opened", probe.longest(), 50, "ms");

			pull(study);
			probe.restart();
			ui.window().getShell().notifyListeners(SWT.Activate, new Event());
			ui.until("all is taken in", Duration.ofMinutes(5), () -> session.count(LargeStudy.CODER, "D4") == PULLED);
			ui.settle();
			probe.waits().forEach(System.out::println);
			FIGURES.add("longest wait of an event while changes in " + PULLED + " files are taken in", probe.longest(), 50, "ms");
		}
		ui.study().project().delete(false, true, null);
		ui.settle();
	}

	/** Changes the codings of every document as another program does. */
	private static void pull(Path study) throws Exception {
		PolicyProject other = PolicyProject.open(study);
		List<StoredRoot> changed = new ArrayList<>();
		for (PolicyDocument document : other.corpus().getDocuments()) {
			Coding coding = ModelFactory.eINSTANCE.createCoding();
			coding.setClause(9);
			coding.setCategory("D4");
			CodingSet set = other.codings(LargeStudy.CODER, document);
			set.getCodings().add(coding);
			changed.add(set);
		}
		other.saveAll(changed);
	}

	private void openAndClose(IProject project, int number) throws Exception {
		DocumentEditor editor = open(project, number);
		ui.page().closeEditor(editor, false);
		ui.settle();
	}

	/** What is in use after garbage is collected, the softly held texts included. */
	private long heap() {
		ui.settle();
		WeakReference<Object> garbage = new WeakReference<>(new Object());
		for (int i = 0; i < 5 || garbage.get() != null; i++) {
			System.gc();
			ui.settle();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private DocumentEditor open(IProject project, int number) throws Exception {
		DocumentEditor editor = (DocumentEditor) IDE.openEditor(ui.page(), DocumentFiles.text(project, number));
		editor.getSite().getShell().update();
		ui.settle();
		editor.setFocus();
		return editor;
	}

	private ProjectSession session() {
		return ui.window().getService(StudyService.class).current().orElseThrow().session();
	}

	private IProject show(Path study) throws Exception {
		IProject project = StudyProjects.show(study, new NullProgressMonitor());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		ui.open(project).session().setCoder(LargeStudy.CODER);
		Job.getJobManager().join(session(), null);
		ui.settle();
		return project;
	}
}
