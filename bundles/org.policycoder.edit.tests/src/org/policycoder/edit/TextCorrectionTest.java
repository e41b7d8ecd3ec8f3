// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.clause.CorrectText;
import org.policycoder.edit.clause.SplitClause;
import org.policycoder.edit.command.CodePart;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

class TextCorrectionTest {

	@TempDir
	Path folder;

	private TestProject project;

	@BeforeEach
	void open() throws StorageException {
		project = new TestProject(folder.resolve("p"));
	}

	@AfterEach
	void close() throws StorageException {
		project.close();
		PolicyProject reopened = PolicyProject.open(folder.resolve("p"));
		reopened.text(reopened.corpus().getDocuments().get(2)); // refuses a text that the clauses do not fit
	}

	private String text() throws StorageException {
		return project.session.text(project.document(3));
	}

	private CorrectText correct(String wrong, String right) throws StorageException {
		int begin = text().indexOf(wrong);
		return new CorrectText(3, begin, begin + wrong.length(), right);
	}

	@Test
	void clausesAndPartsKeepTheirWords() throws Exception {
		int begin = text().indexOf("管制清单");
		project.session.execute(new CodePart(ANNA, project.ref("3-2"), "A4", begin, begin + 4));
		project.session.execute(new CodePart(BO, project.ref("3-2"), "A4", begin + 2, begin + 4));
		project.code(ANNA, "3-5", "D4");
		project.executeAndProve(correct("应当取得许可", "须得许"));
		assertEquals("第二条 出口经营者须得许。国家公布管制清单。", project.text(project.clause("3-2")));
		assertEquals("第五条 本法自公布之日起施行。", project.text(project.clause("3-5")));
		assertEquals("管制清单", words(project.codings(ANNA, "3-2").get(0)));
		assertEquals("清单", words(project.codings(BO, "3-2").get(0)));
		assertEquals(Set.of(3), project.changes.getLast().texts());
	}

	private String words(Coding coding) throws StorageException {
		return text().substring(coding.getBegin(), coding.getEnd());
	}

	@Test
	void aPartThatIsCorrectedGrowsWithItsText() throws Exception {
		int begin = text().indexOf("管制清单");
		project.session.execute(new CodePart(ANNA, project.ref("3-2"), "A4", begin, begin + 4));
		project.executeAndProve(correct("制清", "制物项清"));
		assertEquals("管制物项清单", words(project.codings(ANNA, "3-2").get(0)));
		project.executeAndProve(correct("管制物项清单", ""));
		assertEquals(-1, project.codings(ANNA, "3-2").get(0).getBegin(), "kept for the whole clause");
	}

	@Test
	void insertionsBelongToTheClauseTheyTouch() throws Exception {
		Clause three = project.clause("3-3");
		project.session.execute(new CorrectText(3, three.getEnd(), three.getEnd(), "！"));
		assertEquals("第三条 国家鼓励人才培养。！", project.text(project.clause("3-3")));
		int begin = project.clause("3-3").getBegin();
		project.session.execute(new CorrectText(3, begin, begin, "＊"));
		assertEquals("＊第三条 国家鼓励人才培养。！", project.text(project.clause("3-3")));
		assertEquals("第二条 出口经营者应当取得许可。国家公布管制清单。", project.text(project.clause("3-2")));
	}

	@Test
	void betweenTouchingClausesTheSecondGrows() throws Exception {
		project.session.execute(new SplitClause(project.ref("3-3"), text().indexOf("人才培养"), false));
		int at = project.clause("3-3.1").getBegin();
		assertEquals(at, project.clause("3-3").getEnd());
		project.executeAndProve(new CorrectText(3, at, at, "优秀"));
		assertEquals("第三条 国家鼓励", project.text(project.clause("3-3")));
		assertEquals("优秀人才培养。", project.text(project.clause("3-3.1")));
	}

	@Test
	void aCorrectedLabelIsTheLabel() throws Exception {
		project.executeAndProve(correct("第三条", "第叁条"));
		assertEquals("第叁条", project.clause("3-3").getLabel());
		assertEquals("第三条", project.session.clauses(project.document(2)).byNumber("2-3").orElseThrow().getLabel());
	}

	@Test
	void aClauseIsNotCorrectedAway() throws Exception {
		assertEquals("correctEmpty", assertThrows(EditException.class,
				() -> project.session.execute(correct("第三条 国家鼓励人才培养。", ""))).key());
		project.executeAndProve(correct("第三条 国家鼓励人才培养。", "第三条 废止。"));
		assertEquals("第三条 废止。", project.text(project.clause("3-3")));
	}

	@Test
	void refusesWhatATextCannotHold() throws Exception {
		int pair = text().indexOf("𠮷");
		for (CorrectText bad : List.of(new CorrectText(3, 5, 4, ""), new CorrectText(3, -1, 4, ""),
				new CorrectText(3, 0, text().length() + 1, ""), new CorrectText(3, pair + 1, pair + 2, ""),
				new CorrectText(3, 1, 1, "a\r\nb"), new CorrectText(3, 0, 0, "\uFEFF"))) {
			assertThrows(EditException.class, () -> project.session.execute(bad), bad.toString());
		}
	}

	@Test
	void aCorrectionThatWasKilledBeforeItBeganIsNone() throws Exception {
		project.session.abandon();
		Path waiting = folder.resolve("p/documents/.0003.txt.123-0.tmp");
		Files.writeString(waiting, "something that no clauses were saved for");
		project = new TestProject(folder.resolve("p"));
		assertTrue(text().startsWith("第一章"));
		assertTrue(Files.exists(waiting), "left for the check to tell");
	}

	@Test
	void undoAcrossCorrectionsOfSeveralDocuments() throws Exception {
		project.session.flush();
		var before = project.files();
		project.session.execute(correct("许可", "许可证"));
		project.session.execute(new CorrectText(1, 0, 0, "（草案）"));
		project.session.flush();
		project.session.execute(correct("许可证", "执照"));
		while (project.session.canUndo()) {
			project.session.undo();
		}
		project.session.flush();
		assertEquals(before, project.files());
	}
}
