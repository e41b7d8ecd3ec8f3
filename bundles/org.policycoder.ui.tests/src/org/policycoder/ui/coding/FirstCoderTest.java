// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.model.Coding;
import org.policycoder.ui.session.ActiveCoder;
import org.policycoder.ui.session.CoderPreference;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.ExampleTest;

/** Who has not said who codes is asked at the first coding. */
class FirstCoderTest extends ExampleTest {

	@AfterEach
	void closeStudy() throws Exception {
		InstanceScope.INSTANCE.getNode(CoderPreference.NODE).remove(CoderPreference.NAME);
	}

	@Test
	void whoIsAskedFirstWhoCodesLosesNoCodingByIt() throws Exception {
		study.session().setCoder(null);
		List<String> before = study.codings("meyer", 6).stream().map(Coding::getCategory).toList();
		String category = before.getFirst();
		study.open(6).setFocus();
		new CodingKeys(ui).find();
		ui.type(category.toLowerCase(Locale.ROOT));

		ui.inDialog(() -> ui.press(SWT.CR), dialog -> {
			ui.find(Combo.class, c -> c.getShell() == dialog).orElseThrow().setText("Meyer");
			dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});

		assertEquals("meyer", study.session().coder().orElseThrow());
		assertEquals(before, study.codings("meyer", 6).stream().map(Coding::getCategory).toList());
	}

	@Test
	void whoseCodingsCountAlreadyIsNotAskedWhetherTheyAreTo() throws Exception {
		study.session().setCoder(null);
		study.open(6).setFocus();
		new CodingKeys(ui).find();
		ui.type("a1");
		ui.inDialog(() -> ui.press(SWT.CR), dialog -> {
			Combo name = ui.find(Combo.class, c -> c.getShell() == dialog).orElseThrow();
			assertEquals("", name.getText(), "the name of the account is that of no coder");
			Button count = ui.find(Button.class, b -> b.getShell() == dialog && (b.getStyle() & SWT.CHECK) != 0).orElseThrow();
			assertTrue(count.isEnabled());
			name.select(0);
			name.notifyListeners(SWT.Modify, new Event());
			ui.settle();
			ui.screenshot("coder-counted-already");
			assertFalse(count.isEnabled());
			assertTrue(ui.find(Label.class, l -> l.getShell() == dialog && l.getText().endsWith("already.")).isPresent());
			name.setText("Meyer");
			ui.settle();
			ui.screenshot("coder-not-counted");
			assertTrue(count.isEnabled());
			dialog.close();
		});
		ui.press(SWT.ESC);
	}

	/** In a second copy of the example the preferences know the name of the coder; whose codings count there is another matter. */
	@Test
	void whoIsKnownByNameIsAskedWhereTheCodingsOfOthersCount() throws Exception {
		InstanceScope.INSTANCE.getNode(CoderPreference.NODE).put(CoderPreference.NAME, "Meyer");
		try (ExampleStudy second = new ExampleStudy(ui, folder.resolve("second"))) {
			assertEquals("meyer", second.session().coder().orElseThrow());
			assertFalse(ActiveCoder.isSettled(second.session()));
			second.open(6).setFocus();
			new CodingKeys(ui).find();
			ui.type("a1");
			ui.inDialog(() -> ui.press(SWT.CR), dialog -> {
				assertEquals("Meyer", ui.find(Combo.class, c -> c.getShell() == dialog).orElseThrow().getText());
				assertTrue(ui.find(Button.class, b -> b.getShell() == dialog && (b.getStyle() & SWT.CHECK) != 0).isPresent());
				dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
			});
			assertTrue(ActiveCoder.isSettled(second.session()), "it is asked once");
			assertEquals("lin", second.session().project().project().getResultCoder(), "a study counts what it counted, unless somebody says so");
		}
	}
}
