// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.model.Coding;
import org.policycoder.ui.preference.CoderPreference;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** Who has not said who codes is asked at the first coding. */
class FirstCoderTest {

	@TempDir
	Path folder;

	private final Ui ui = new Ui();

	private ExampleStudy study;

	@BeforeEach
	void openStudy() throws Exception {
		ui.activate();
		study = new ExampleStudy(ui, folder.resolve("demo"));
	}

	@AfterEach
	void closeStudy() throws Exception {
		InstanceScope.INSTANCE.getNode(CoderPreference.NODE).remove(CoderPreference.NAME);
		study.close();
	}

	@Test
	void whoIsAskedFirstWhoCodesLosesNoCodingByIt() throws Exception {
		study.session().setCoder(null);
		List<String> before = study.codings("meyer", 6).stream().map(Coding::getCategory).toList();
		String category = before.getFirst();
		study.open(6).setFocus();
		new CodingKeys(ui).open();
		ui.type(category.toLowerCase(Locale.ROOT));

		ui.inDialog(() -> ui.press(SWT.CR), dialog -> {
			ui.find(Combo.class, c -> c.getShell() == dialog).orElseThrow().setText("Meyer");
			dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});

		assertEquals("meyer", study.session().coder().orElseThrow());
		assertEquals(before, study.codings("meyer", 6).stream().map(Coding::getCategory).toList());
	}
}
