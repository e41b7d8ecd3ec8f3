// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyListener;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.clauses.ClausesView;
import org.policycoder.ui.codebook.CodebookView;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.support.Ui;

/** While a study is being opened, the views say so, and not that there is none. */
class OpeningStudyTest {

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private final List<String> news = new ArrayList<>();

	private final StudyListener listener = new StudyListener() {
		@Override
		public void shown(Optional<OpenStudy> study) {
			news.add("shown " + study.isPresent());
		}

		@Override
		public void opening(Optional<IProject> project) {
			news.add("opening " + project.isPresent());
		}
	};

	@Test
	void isNoMissingStudy() throws Exception {
		ui.activate();
		new ExampleProject("demo", folder.resolve("slow")).run(new NullProgressMonitor());
		List<ViewPart> views = new ArrayList<>();
		for (String id : List.of(CodebookView.ID, ClausesView.ID, CorpusView.ID)) {
			views.add((ViewPart) ui.page().showView(id));
		}
		StudyService studies = ui.window().getService(StudyService.class);
		ui.until("no study is open", () -> studies.current().isEmpty() && studies.opening().isEmpty());
		ui.settle();
		views.forEach(v -> assertTrue(v.getContentDescription().endsWith("No study is open."), v.getTitle()));
		studies.addListener(listener);
		IProject project = null;
		try {
			Job.getJobManager().suspend(); // so that it takes as long as is needed
			project = StudyProjects.show(folder.resolve("slow"), new NullProgressMonitor());
			ui.until("it is being opened", () -> studies.opening().isPresent());
			ui.settle();
			assertEquals(Optional.of(project), studies.opening());
			String name = project.getName();
			views.forEach(
					v -> assertTrue(v.getContentDescription().endsWith("Opening " + name + "…"), v.getTitle() + ": " + v.getContentDescription()));
			assertTrue(ui.find(Link.class, l -> l.getText().contains("example study")).isEmpty(), "nothing else is offered to begin with");
			assertEquals(List.of("opening true"), news);

			Job.getJobManager().resume();
			ui.study();
			assertEquals(Optional.empty(), studies.opening());
			assertEquals(List.of("opening true", "shown true", "opening false"), news);
		} finally {
			Job.getJobManager().resume();
			studies.removeListener(listener);
			if (project != null) {
				project.delete(false, true, null);
			}
			ui.until("the study has left the window", () -> studies.current().isEmpty());
		}
	}
}
