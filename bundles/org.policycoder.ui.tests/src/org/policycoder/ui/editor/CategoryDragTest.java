// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/**
 * Dragging with the mouse, in a workbench of its own: after a drag the toolkit no longer
 * takes the keys that other tests post, though it takes those of the window system.
 */
class CategoryDragTest {

	@Test
	void categoriesAndWordsAreDragged(@TempDir Path home) throws Exception {
		try (ChildWorkbench child = ChildWorkbench.start(new Ui(), home, DragsCategories.class,
				home.resolve("demo").toString())) {
			child.awaitEnd();
		}
	}
}
