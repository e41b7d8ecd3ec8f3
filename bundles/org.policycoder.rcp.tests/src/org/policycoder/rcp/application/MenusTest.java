// SPDX-License-Identifier: EPL-2.0
package org.policycoder.rcp.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.IActivityManager;
import org.junit.jupiter.api.Test;

/** What the program hides of the platform hides nothing of its own. */
class MenusTest {

	@Test
	void noItemOfOurOwnIsHidden() {
		IActivityManager activities = PlatformUI.getWorkbench().getActivitySupport().getActivityManager();
		List<String> hidden = new ArrayList<>();
		Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus"))
				.filter(e -> e.getContributor().getName().startsWith("org.policycoder.")).flatMap(MenusTest::items)
				.map(c -> c.getContributor().getName() + '/' + Objects.requireNonNullElse(c.getAttribute("id"), c.getAttribute("commandId")))
				.filter(i -> !activities.getIdentifier(i).isEnabled()).forEach(hidden::add);
		assertEquals(List.of(), hidden);
	}

	private static Stream<IConfigurationElement> items(IConfigurationElement element) {
		return Stream.concat("command".equals(element.getName()) ? Stream.of(element) : Stream.empty(),
				Stream.of(element.getChildren()).flatMap(MenusTest::items));
	}
}
