// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.model.storage.Problem;

class PolicyNatureTest {

	private static final String COPY = "documents/copy.txt";

	@TempDir
	Path folder;

	private IProject project;

	@BeforeEach
	void makeProject() throws Exception {
		Path study = new ExampleProject("one-rule", folder.resolve("study")).run(null).folder();
		Files.writeString(study.resolve(COPY), "belongs to no document");
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		project = workspace.getRoot().getProject("study");
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		description.setLocation(IPath.fromPath(study));
		project.create(description, null);
		project.open(null);
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.delete(false, true, null);
	}

	private void natures(String... ids) throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setNatureIds(ids);
		project.setDescription(description, null);
	}

	private List<IMarker> build() throws CoreException {
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		return markers();
	}

	private List<IMarker> markers() throws CoreException {
		return List.of(project.findMarkers(CheckBuilder.MARKER, true, IResource.DEPTH_INFINITE));
	}

	private long builders() throws CoreException {
		return Arrays.stream(project.getDescription().getBuildSpec()).map(ICommand::getBuilderName)
				.filter(CheckBuilder.ID::equals).count();
	}

	@Test
	void aProblemIsAMarkerAtItsFileAsLongAsItIsThere() throws Exception {
		natures(PolicyNature.ID);

		List<IMarker> markers = build();

		assertEquals(1, markers.size());
		IMarker marker = markers.getFirst();
		assertEquals(COPY, marker.getResource().getProjectRelativePath().toString());
		assertEquals("UNREGISTERED_FILE", marker.getAttribute(CheckBuilder.KIND));
		assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains(COPY), () -> marker.getAttribute(IMarker.MESSAGE, ""));

		Files.delete(folder.resolve("study").resolve(COPY));
		assertEquals(List.of(), build());
	}

	@Test
	void aStudyThatCannotBeOpenedIsMarkedToo() throws Exception {
		natures(PolicyNature.ID);
		Files.writeString(folder.resolve("study/corpus.policycorpus"), "<half");

		assertTrue(build().stream().anyMatch(m -> m.getResource().getName().equals("corpus.policycorpus")
				&& m.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR));
	}

	@Test
	void aFolderThatIsNoStudyIsMarkedAsAWhole() throws Exception {
		natures(PolicyNature.ID);
		Files.delete(folder.resolve("study/project.policycoder"));

		List<IMarker> markers = build();

		assertEquals(List.of(project), markers.stream().map(IMarker::getResource).toList());
	}

	@Test
	void withoutTheNatureThereIsNoBuilderAndNoMarker() throws Exception {
		natures(PolicyNature.ID);
		assertEquals(1, builders());
		assertEquals(1, build().size());

		natures();

		assertEquals(0, builders());
		assertEquals(List.of(), build());
	}

	@Test
	void theNatureGivenTwiceAddsOneBuilder() throws Exception {
		natures(PolicyNature.ID);
		project.getNature(PolicyNature.ID).configure();

		assertEquals(1, builders());
	}

	@Test
	void cleaningDeletesTheMarkers() throws Exception {
		natures(PolicyNature.ID);
		build();

		project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);

		assertEquals(List.of(), markers());
	}

	@Test
	void aStudyThatIsTakenOutWhileItIsCheckedHasNoMarkersAndThatIsAll() throws Exception {
		ProblemMarkers markers = new ProblemMarkers(project);
		Problem problem = Problem.of(Problem.Kind.NOT_A_PROJECT, folder, "");
		project.delete(false, true, null);

		markers.replaceAll(List.of(problem), Map.of());
		markers.replace(List.of(problem), List.of(), Map.of());

		assertEquals(List.of(), ProblemMarkers.of(project));
	}
}
