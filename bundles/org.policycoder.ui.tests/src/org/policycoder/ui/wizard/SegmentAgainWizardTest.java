// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policycoder.core.operation.ImportDocuments;
import org.policycoder.core.operation.ImportRequest;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.EditLabel;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.ui.support.ExampleTest;

/** Documents whose numbering was taken for another are segmented again. */
class SegmentAgainWizardTest extends ExampleTest {

	private static final String NOTICE = "关于加强管理的通知\n各有关单位：\n一、总体要求\n（一）提高认识。\n（二）加强领导。\n二、主要任务\n（一）严格审批。\n附件\n审批目录\n1．出口审批。\n2．进口审批。\n";

	private static final String ACT = "Online Safety Act 2023\n2023 CHAPTER 50\nAn Act to make provision for safety.\n"
			+ "PART 1\nINTRODUCTION\n1 Introduction\n(1) This Act makes provision for safety.\n(2) It imposes duties.\n2 Overview of Act\n(1) Part 2 contains definitions.\n";

	private WizardRobot robot;

	@AfterEach
	void closeExample() throws Exception {
		if (robot != null) {
			robot.close();
		}
	}

	/** A real text of the kind, where the data is given; else one of the same kind. */
	private Path file(String name, String kind, String words) throws IOException {
		Path real = Path.of(System.getProperty("policycoder.data", "nowhere")).resolve("kinds").resolve(kind);
		Path file = folder.resolve(name);
		return Files.exists(real) ? Files.copy(real, file) : Files.writeString(file, words);
	}

	private List<PolicyDocument> imported(String style, Path... files) throws Exception {
		ProjectSession session = study.session();
		int before = session.project().corpus().getDocuments().size();
		session.flush();
		new ImportDocuments(PolicyProject.open(session.folder()),
				new ImportRequest(List.of(files), Set.of(), null, Map.of(), null, new SegmentationOptions(style, null)), null).run(null);
		session.take(EditLabel.of("importDocuments"));
		return List.copyOf(session.project().corpus().getDocuments().subList(before, before + files.length));
	}

	private String style(PolicyDocument document) throws Exception {
		return study.session().project().clauses(document).getStyle();
	}

	@Test
	void theStyleOfSeveralDocumentsIsFoundAgainAndOneUndoTakesItBack() throws Exception {
		List<PolicyDocument> documents = imported("us-acts", file("notice.txt", "cn-notices/04.txt", NOTICE),
				file("act.txt", "uk/online-safety-act-2023.txt", ACT));
		ProjectSession session = study.session();
		String coder = session.coder().orElseThrow();
		PolicyDocument act = documents.getLast();
		session.execute(new CodeClauses(coder, ClauseRef.of(session.clauses(act).codable().getLast()), "A1"));
		assertEquals("us-acts", style(act));

		List<Boolean> listed = new ArrayList<>();
		robot = new WizardRobot(ui, new SegmentAgainWizard(session, documents));
		ui.until("the clauses are found",
				() -> robot.table().getItemCount() == 2 && robot.table().getItem(1).getText(6).equals(Messages.Again_StateChanged));
		ui.screenshot("again-1-notice");
		robot.table().setSelection(1);
		robot.table().notifyListeners(SWT.Selection, new Event());
		ui.settle();
		ui.screenshot("again-2-act");
		robot.finish(report -> {
			ui.screenshot("again-3-report");
			listed.add(ui.find(StyledText.class, t -> t.getShell() == report).isPresent());
		});
		assertEquals(List.of(!session.codings(coder, act).set().getReviews().isEmpty()), listed, "what is to be looked at is listed");
		assertEquals(List.of("cn-notices", "commonwealth-acts"), List.of(style(documents.getFirst()), style(act)));
		assertEquals(1, session.codings(coder, act).set().getCodings().size());
		ui.screenshot("again-4-problems");

		session.undo();
		assertEquals(List.of("us-acts", "us-acts"), List.of(style(documents.getFirst()), style(act)));
		assertTrue(session.codings(coder, act).set().getReviews().isEmpty());
	}

	@Test
	void aStyleIsChosenAndWhatStaysAsItIsCannotBeFinished() throws Exception {
		List<PolicyDocument> documents = imported(null, Files.writeString(folder.resolve("notice.txt"), NOTICE));
		robot = new WizardRobot(ui, new SegmentAgainWizard(study.session(), documents));
		ui.until("the clauses are found",
				() -> robot.table().getItemCount() == 1 && robot.table().getItem(0).getText(6).equals(Messages.Again_StateSame));
		assertFalse(ui.find(Button.class, b -> b.getShell() == robot.shell()
				&& b.getText().equals(IDialogConstants.FINISH_LABEL)).orElseThrow().isEnabled());
		Combo style = robot.find(Combo.class, c -> true);
		style.select(1);
		style.notifyListeners(SWT.Selection, new Event());
		ui.until("others are found", () -> robot.table().getItem(0).getText(6).equals(Messages.Again_StateChanged));
	}
}
