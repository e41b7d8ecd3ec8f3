// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.edit.ClauseRef;
import org.policycoder.core.edit.ProjectSession;
import org.policycoder.core.edit.ToggleCoding;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.DocumentFiles;
import org.policycoder.ui.session.Studies;
import org.policycoder.ui.session.StudyProjects;
import org.policycoder.ui.support.LargeStudy;
import org.policycoder.ui.support.Ui;

/**
 * How long a user waits, in milliseconds of the clock and of the processor of the user
 * interface. Prints figures and judges none of them, for they depend on the machine; not
 * run with the tests, but by {@code -Dtest=CodingBenchmark}.
 */
class CodingBenchmark {

	private static final int CLAUSES = 5000;

	private static final int ROUNDS = 200;

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private record Span(long wall, long cpu) {

		static Span start() {
			return new Span(System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
		}

		Span end() {
			Span now = start();
			return new Span(now.wall - wall, now.cpu - cpu);
		}

		@Override
		public String toString() {
			return String.format("%.1f ms (processor %.1f ms)", wall / 1e6, cpu / 1e6);
		}
	}

	@BeforeEach
	void activate() {
		ui.activate();
	}

	@Test
	void codesInALongDocument() throws Exception {
		Path study = folder.resolve("long");
		LargeStudy.make(study, 1, CLAUSES, CLAUSES);
		IProject project = show(study);
		ProjectSession session = ui.window().getService(Studies.class).current().orElseThrow().session();

		Span opening = Span.start();
		DocumentEditor editor = (DocumentEditor) IDE.openEditor(ui.page(), DocumentFiles.text(project, 1));
		editor.getSite().getShell().update();
		System.out.println("opening a document of " + CLAUSES + " clauses and " + 4 * CLAUSES + " codings: " + opening.end());
		ui.settle();

		double[] wall = new double[ROUNDS];
		double[] cpu = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			ClauseRef clause = new ClauseRef(1, 1 + i % 20);
			editor.goTo(clause);
			ui.settle();
			Span coding = Span.start();
			session.execute(new ToggleCoding("lin", java.util.List.of(clause), "E2"));
			editor.getSite().getShell().update();
			Span took = coding.end();
			wall[i] = took.wall() / 1e6;
			cpu[i] = took.cpu() / 1e6;
		}
		print("coding a clause to painted stripe", wall, cpu);
		project.delete(false, true, null);
	}

	@Test
	void opensALargeCorpus() throws Exception {
		int documents = 3300;
		Path study = folder.resolve("wide");
		LargeStudy.make(study, documents, 10, 8);
		Span opening = Span.start();
		IProject project = StudyProjects.show(study, new NullProgressMonitor());
		ui.window().getService(Studies.class).select(project);
		ui.window().getShell().update();
		System.out.println("opening a study of " + documents + " documents to a filled register: " + opening.end());
		assertEquals(documents, ui.find(Tree.class, t -> t.getItemCount() == documents).orElseThrow().getItemCount());
		Job.getJobManager().join(ui.window().getService(Studies.class).current().orElseThrow().session(), null);
		System.out.println("the same until all codings are read: " + opening.end());
		ui.settle();
		project.delete(false, true, null);
	}

	private IProject show(Path study) throws Exception {
		IProject project = StudyProjects.show(study, new NullProgressMonitor());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Studies studies = ui.window().getService(Studies.class);
		studies.select(project);
		Job.getJobManager().join(studies.current().orElseThrow().session(), null);
		ui.settle();
		return project;
	}

	private static void print(String what, double[] wall, double[] cpu) {
		Arrays.sort(wall);
		Arrays.sort(cpu);
		System.out.printf("%s: median %.1f ms, 99th percentile %.1f ms (processor %.1f, %.1f ms)%n", what,
				wall[wall.length / 2], wall[wall.length * 99 / 100], cpu[cpu.length / 2], cpu[cpu.length * 99 / 100]);
	}
}
