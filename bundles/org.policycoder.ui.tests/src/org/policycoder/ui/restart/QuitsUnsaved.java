// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.restart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.ui.support.Dialogs;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Script;
import org.policycoder.ui.support.Ui;

/** Codes where nothing can be written, quits, and gives up what is not saved. */
public final class QuitsUnsaved implements Script {

	static final String CODER = "tester";

	private static final int GIVE_UP = 2;

	@Override
	@SuppressWarnings("resource")
	public void run(Ui ui, String argument) throws Exception {
		ui.activate();
		Path folder = Path.of(argument);
		ExampleStudy study = new ExampleStudy(ui, folder);
		study.codeAs(CODER);
		ProjectSession session = study.session();
		session.flush();
		study.codings(CODER, 1);
		Files.createFile(folder.resolve("codings").resolve(CODER));
		session.execute(new CodeClauses(CODER, List.of(new ClauseRef(1, session.clauses(study.document(1)).codable().get(0).getId())), "A1"));
		ui.inDialog(() -> ui.until("it is tried and told", () -> !session.saveStatus().isWell()), ui::pushDefault);
		Dialogs dialogs = new Dialogs();
		dialogs.when(s -> s == dialogs.top(), () -> {
			Script.say("asked " + dialogs.top().getText());
			ui.push(dialogs.top(), GIVE_UP);
		});
		Script.say("quits " + PlatformUI.getWorkbench().close());
	}
}
