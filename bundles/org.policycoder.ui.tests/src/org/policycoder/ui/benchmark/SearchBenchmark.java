// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.edit.ClauseRef;
import org.policycoder.core.edit.CodeClauses;
import org.policycoder.core.edit.MarkDone;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.core.resource.CheckBuilder;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.session.StudyProjects;
import org.policycoder.ui.support.LargeStudy;
import org.policycoder.ui.support.Ui;

/**
 * How long a user of a large study waits for what is found, and what a coding that is
 * saved costs. Like {@link WorkbenchBenchmark} not run with the tests.
 */
class SearchBenchmark {

	private static final int DOCUMENTS = 3300;

	private static final int ROUNDS = 30;

	private static final Figures FIGURES = new Figures();

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	@Test
	void searchesAndChecksALargeStudy() throws Exception {
		ui.activate();
		LargeStudy.make(folder.resolve("large"), DOCUMENTS, 10, 8);
		IProject project = StudyProjects.show(folder.resolve("large"), new NullProgressMonitor());
		ui.window().getService(Studies.class).select(project);
		ProjectSession session = ui.window().getService(Studies.class).current().orElseThrow().session();
		ui.until("the study is read", () -> Job.getJobManager().find(session).length == 0);
		ui.until("the study is checked", SearchBenchmark::isChecked);

		search("许可", "first search over " + DOCUMENTS + " documents, Enter to all lines in the list", 4000);
		search("许可", "the same once more", 1500);
		search("z", "a search that finds nothing", 1500);

		long[] checks = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			session.execute(new CodeClauses("lin", new ClauseRef(i + 1, 10), "B3"));
			session.flush();
			IResource file = project.getFile(String.format("codings/lin/%04d.codings", i + 1));
			long start = System.nanoTime();
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
			checks[i] = System.nanoTime() - start;
		}
		FIGURES.add("check after a coding was saved", checks, 50, 200);
		long whole = System.nanoTime();
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		FIGURES.add("check of the whole study", (System.nanoTime() - whole) / 1e6, 10_000, "ms");
		session.execute(new MarkDone("lin", 1, true, true));
		session.flush();
		project.getFile("codings/lin/0001.codings").refreshLocal(IResource.DEPTH_ZERO, null);
		ui.until("what is wrong is marked", () -> markers(project) > 0);
		project.delete(false, true, null);
		assertEquals(java.util.List.of(), FIGURES.missed());
	}

	private static boolean isChecked() {
		return Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0;
	}

	private static long markers(IProject project) {
		try {
			IMarker[] markers = project.findMarkers(CheckBuilder.MARKER, true, IResource.DEPTH_INFINITE);
			return Arrays.stream(markers).count();
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private void search(String words, String what, double wanted) {
		long[] start = new long[1];
		ui.pressAndAnswer(SWT.CTRL, 'h', 'h', () -> {
			Combo field = ui.find(Combo.class, c -> c.getShell() != ui.window().getShell() && (c.getStyle() & SWT.READ_ONLY) == 0).orElseThrow();
			field.setText(words);
			start[0] = System.nanoTime();
			ui.press(SWT.CR);
			ui.until("the dialog is closed", field::isDisposed);
		});
		ui.until("all is found", () -> NewSearchUI.getQueries().length > 0 && !NewSearchUI.isQueryRunning(NewSearchUI.getQueries()[0]));
		String label = NewSearchUI.getQueries()[0].getSearchResult().getLabel();
		ui.until("the lines are in the list", () -> ui.find(Tree.class, t -> t.getColumnCount() == 5
				&& label.contains(java.text.NumberFormat.getIntegerInstance().format(t.getItemCount()))
				|| t.getColumnCount() == 5 && label.contains(Integer.toString(t.getItemCount()))).isPresent());
		FIGURES.add(what + " (" + label + ")", (System.nanoTime() - start[0]) / 1e6, wanted, "ms");
	}
}
