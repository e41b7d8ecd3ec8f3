// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.osgi.framework.Bundle;
import org.policycoder.core.operation.ExampleProject;
import org.policycoder.core.operation.LoadStudy;
import org.policycoder.core.operation.RenderReport;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.report.ReportFormat;
import org.policycoder.report.ReportResult;

/** PolicyCoder in an IDE: out of the way until it is wanted, and then the same as in its own program. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstalledTest {

	private static final String WORKBENCH = "org.policycoder.ui";

	private static final List<String> BUNDLES = List.of(WORKBENCH, "org.policycoder.ui.problems", "org.policycoder.ui.results",
			"org.policycoder.core", "org.policycoder.model",
			"org.policycoder.report", "org.policycoder.help");

	/** What the IDE shows in its first perspective, of which PolicyCoder is no part. */
	private static final List<String> MENUS = List.of("File", "Edit", "Navigate", "Search", "Project", "Window", "Help");

	@Test
	@Order(1)
	void anIdeThatDoesNotUseItDoesNotStartIt() {
		for (String name : BUNDLES) {
			assertNotEquals(Bundle.ACTIVE, Platform.getBundle(name).getState(), name + " was started");
		}
		assertNull(Platform.getBundle("org.policycoder.rcp"), "what the program of its own has");
	}

	@Test
	@Order(1)
	void theEmfThatTheIdeHadIsTheOneThatThereIs() {
		assertEquals(List.of("2.45"), versions("org.eclipse.emf.common"));
		assertEquals(List.of("2.42"), versions("org.eclipse.emf.ecore"));
	}

	private static List<String> versions(String bundle) {
		return Arrays.stream(Platform.getBundles(bundle, null)).map(Bundle::getVersion).map(v -> v.getMajor() + "." + v.getMinor()).toList();
	}

	@Test
	@Order(2)
	void thePerspectivesOfOthersHaveNoMenusOfIt() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell() : window.getShell();
		List<String> shown = Arrays.stream(shell.getMenuBar().getItems()).map(MenuItem::getText)
				.map(t -> t.replace("&", "")).toList();
		assertEquals(MENUS.stream().filter(shown::contains).toList(), shown);
	}

	@Test
	@Order(3)
	void theWorkspaceKnowsWhatAStudyIs() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		assertNotNull(workspace.getNatureDescriptor("org.policycoder.core.nature"));
		assertEquals("org.policycoder.core.codings",
				Platform.getContentTypeManager().findContentTypeFor("1.codings").getId());
		assertNotNull(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.policycoder.ui.perspective"));
	}

	@Test
	@Order(4)
	void theExampleIsCodedByKeyboardAndCounted() throws Exception {
		passes("org.policycoder.ui.wizard.FirstStudyTest");
	}

	@Test
	@Order(5)
	void whatWasCodedIsKeptAndCanBeTakenBack() throws Exception {
		passes("org.policycoder.ui.editor.KeyboardCodingTest");
	}

	@Test
	@Order(6)
	void reportsAreMadeInTheIde(@TempDir Path folder) throws Exception {
		PolicyProject study = new ExampleProject("demo", folder.resolve("demo")).run(null);

		ReportResult result = new RenderReport(study.project(), new LoadStudy(study).run(null), RenderReport.STUDY, Locale.ENGLISH,
				List.of(ReportFormat.values()), folder.resolve("report")).run(null);

		assertEquals(ReportFormat.values().length, result.files().size());
		for (Path file : result.files()) {
			assertTrue(Files.size(file) > 20_000, file.toString());
		}
	}

	/** Runs a test of the workbench, which is written for any workbench. */
	private static void passes(String test) throws Exception {
		Class<?> type = Platform.getBundle(WORKBENCH).loadClass(test);
		LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(type)).build();
		SummaryGeneratingListener summary = new SummaryGeneratingListener();
		LauncherFactory.create().execute(request, summary);
		summary.getSummary().getFailures().stream().findFirst().ifPresent(f -> {
			throw new AssertionError(f.getTestIdentifier().getDisplayName(), f.getException());
		});
		assertNotEquals(0, summary.getSummary().getTestsSucceededCount(), test);
	}
}
