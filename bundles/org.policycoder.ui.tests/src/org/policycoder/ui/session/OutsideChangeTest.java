// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.ProjectSession;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.ui.support.ExampleStudy;
import org.policycoder.ui.support.Ui;

/** What a colleague wrote is there when the user comes back to the window. */
class OutsideChangeTest {

	@Test
	void codingsOfAColleagueAreTakenIn(@TempDir Path folder) throws Exception {
		Ui ui = new Ui();
		ui.activate();
		try (ExampleStudy study = new ExampleStudy(ui, folder.resolve("demo"))) {
			ProjectSession session = study.session();
			PolicyDocument document = session.project().corpus().getDocuments().get(0);
			String coder = session.project().project().getCoders().get(0).getId();
			int before = session.codings(coder, document).set().getCodings().size();

			addOne(folder.resolve("demo"), coder, document.getNumber());
			Shell shell = ui.window().getShell();
			shell.notifyListeners(SWT.Activate, new Event());

			ui.until("the codings of the colleague are there", () -> {
				try {
					return session.codings(coder, document).set().getCodings().size() == before + 1;
				} catch (Exception e) {
					throw new IllegalStateException(e);
				}
			});
			assertEquals(List.of(), session.conflicts());
		}
	}

	private static void addOne(Path folder, String coder, int number) throws Exception {
		PolicyProject other = PolicyProject.open(folder);
		PolicyDocument document = other.corpus().getDocuments().stream().filter(d -> d.getNumber() == number).findFirst()
				.orElseThrow();
		Coding coding = ModelFactory.eINSTANCE.createCoding();
		coding.setClause(other.clauses(document).getClauses().get(0).getId());
		coding.setCategory("D4");
		other.codings(coder, document).getCodings().add(coding);
		other.save(other.codings(coder, document));
		Path file = folder.resolve("codings").resolve(coder).resolve(String.format(Locale.ROOT, "%04d.codings", number));
		Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 2000));
	}
}
