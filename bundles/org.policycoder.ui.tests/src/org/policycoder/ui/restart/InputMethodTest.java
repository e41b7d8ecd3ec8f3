// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.ui.support.ChildWorkbench;
import org.policycoder.ui.support.Ui;

/** The keys of categories work while an input method is on, one that comes with GTK and makes other letters of all. */
class InputMethodTest {

	@TempDir
	Path folder;

	@Test
	void lettersCodeAndFieldsAreTypedInWithTheMethod() throws Exception {
		try (ChildWorkbench child = ChildWorkbench.start(new Ui(), folder.resolve("home"), CodesByLetter.class,
				folder.resolve("demo").toString(), Map.of("GTK_IM_MODULE", "cyrillic_translit"))) {
			child.await("coded");
			child.await("typed");
			child.awaitEnd();
		}
	}
}
