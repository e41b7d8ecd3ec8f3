// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Labels;
import org.policycoder.model.Progress;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** Two categories become one, with their codings. */
class MergeTest {

	private static final String CODER = "tester";

	@Test
	void codingsFollow(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ProjectSession session = study.session();
			study.codeAs(CODER);
			session.load(Progress.NONE);
			study.open(1).setFocus();
			CodingKeys keys = new CodingKeys(ui);
			for (String category : new String[] { "a1", "a1", "a2" }) {
				keys.nextUncoded();
				keys.code(category, false);
			}
			Tree tree = ui.tree(CodebookView.ID);
			String label = Labels.label(session.codebook().find("A1").orElseThrow().category(),
					Locale.getDefault().getLanguage());
			ui.click(Ui.item(tree, label::equals).orElseThrow());

			ui.inDialog(() -> ui.run("org.policycoder.ui.mergeCategory"), dialog -> {
				ui.find(Text.class, t -> t.getShell() == dialog).orElseThrow().setText("*A2");
				ui.until("the other one is found", () -> dialog.getDefaultButton().isEnabled());
				ui.screenshot("merge");
				ui.press(SWT.CR);
			});

			assertTrue(session.codebook().find("A1").isEmpty());
			assertEquals(3, session.count(CODER, "A2"));
			ui.activate();
			ui.press(SWT.CTRL, 'z', 'z');
			assertEquals(2, session.count(CODER, "A1"));
			assertEquals(1, session.count(CODER, "A2"));
		}
	}
}
