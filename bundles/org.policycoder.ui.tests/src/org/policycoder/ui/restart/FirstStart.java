// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.AddCoder;
import org.policycoder.model.Coder;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** A new user makes the example, codes ten clauses of it, takes all back, does it again, and quits. */
public final class FirstStart implements Script {

	/** How many clauses are coded. */
	static final int CLAUSES = 10;

	/** Who codes. */
	static final String CODER = "newcomer";

	@Override
	public void run(Ui ui, String argument) throws Exception {
		ui.activate();
		assertTrue(ui.window().getService(StudyService.class).current().isEmpty(), "the workspace is empty");
		ui.inDialog(() -> ui.run("org.eclipse.ui.newWizard", "newWizardId", "org.policycoder.ui.exampleStudy"),
				wizard -> {
					TableItem demo = ui.find(Table.class, t -> t.getShell() == wizard).orElseThrow().getItem(0);
					Rectangle row = demo.getBounds();
					ui.mouse().click(demo.getParent().toDisplay(row.x + row.width / 2, row.y + row.height / 2));
					ui.press(SWT.CR);
				});
		ProjectSession session = ui.study().session();
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId(CODER);
		coder.setName("Newcomer");
		session.execute(new AddCoder(coder));
		session.setCoder(CODER);
		ui.activate();
		ui.page().getActiveEditor().setFocus();
		CodingKeys keys = new CodingKeys(ui);
		for (int i = 0; i < CLAUSES; i++) {
			keys.nextUncoded();
			keys.code("a1", false);
		}
		assertEquals(CLAUSES, codings(session));
		for (int i = 0; i < CLAUSES; i++) {
			ui.press(SWT.CTRL, 'z', 'z');
		}
		assertEquals(0, codings(session));
		for (int i = 0; i < CLAUSES; i++) {
			ui.press(SWT.CTRL | SWT.SHIFT, 'z', 'z');
		}
		assertEquals(CLAUSES, codings(session));
		((DocumentEditor) ui.page().getActiveEditor()).zoom(2);
		Script.say("font " + textHeight(ui));
		Script.say("folder " + session.folder());
		Arrangement.make(ui);
		PlatformUI.getWorkbench().close();
	}

	/** How high the letters of the text are. */
	static int textHeight(Ui ui) {
		return ui.find(StyledText.class, t -> t.getCharCount() > 0 && (t.getStyle() & SWT.FULL_SELECTION) != 0).orElseThrow()
				.getFont().getFontData()[0].getHeight();
	}

	/** How many codings the newcomer has made; which document is opened first depends on the language. */
	static int codings(ProjectSession session) throws StorageException {
		int made = 0;
		for (PolicyDocument document : session.project().corpus().getDocuments()) {
			made += session.codings(CODER, document).set().getCodings().size();
		}
		return made;
	}
}
