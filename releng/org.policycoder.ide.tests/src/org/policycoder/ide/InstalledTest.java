// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.osgi.framework.Bundle;

/** PolicyCoder in an IDE: out of the way until it is wanted, and then the same as in its own program. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstalledTest {

	private static final String WORKBENCH = "org.policycoder.ui";

	private static final List<String> BUNDLES = List.of(WORKBENCH, "org.policycoder.core", "org.policycoder.model");

	@Test
	@Order(1)
	void anIdeThatDoesNotUseItDoesNotStartIt() {
		for (String name : BUNDLES) {
			assertNotEquals(Bundle.ACTIVE, Platform.getBundle(name).getState(), name + " was started");
		}
	}

	@Test
	@Order(2)
	void aClauseIsCodedByKeyboard() throws Exception {
		passes("org.policycoder.ui.editor.KeyboardCodingTest");
	}

	@Test
	@Order(2)
	void theMatrixIsFilled() throws Exception {
		passes("org.policycoder.ui.matrix.MatrixViewTest");
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
		assertNotEquals(0, summary.getSummary().getTestsSucceededCount());
		assertEquals(0, summary.getSummary().getTestsFailedCount());
	}
}
