// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFolderTest {

	@Test
	void isTheNearestThatThereIs(@TempDir Path folder) {
		assertEquals(folder.toString(), StartFolder.near(folder.toString()));
		assertEquals(folder.toString(), StartFolder.near(folder.resolve("a/b.txt") + " "));
		for (String nothing : new String[] { "", "a/b", "\0" }) {
			assertEquals(System.getProperty("user.home"), StartFolder.near(nothing));
		}
	}
}
