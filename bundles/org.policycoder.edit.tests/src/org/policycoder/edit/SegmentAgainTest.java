// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.clause.CarriedCodings;
import org.policycoder.edit.clause.SegmentAgain;
import org.policycoder.edit.command.CodePart;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.StorageException;

/** The clauses of a document that was coded are found anew. */
class SegmentAgainTest {

	@TempDir
	Path folder;

	private TestProject project;

	private String text;

	@BeforeEach
	void open() throws Exception {
		project = new TestProject(folder.resolve("p"), Duration.ofDays(1), new TickingClock());
		text = project.session.text(project.document(3));
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private Clause clause(String number, String label, String first, String last, Clause... below) {
		Clause clause = ModelFactory.eINSTANCE.createClause();
		clause.setNumber(number);
		clause.setLabel(label);
		clause.setBegin(text.indexOf(first));
		clause.setEnd(text.indexOf(last) + last.length());
		clause.getClauses().addAll(Arrays.asList(below));
		return clause;
	}

	private SegmentAgain again(Clause... clauses) {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		tree.setDocument(3);
		tree.setStyle("cn-notices");
		tree.getClauses().addAll(Arrays.asList(clauses));
		return new SegmentAgain(3, text, tree);
	}

	private CarriedCodings carried(SegmentAgain command) throws Exception {
		project.executeAndProve(command);
		return command.outcome().orElseThrow();
	}

	private List<Review> reviews(String coder) throws StorageException {
		return project.session.codings(coder, project.document(3)).set().getReviews();
	}

	private Clause article(String number) {
		return clause(number, "第四条", "第四条", "（三）出口禁止物项。");
	}

	@Test
	void codingsStayWithClausesOfTheSameWordsWhateverTheyStandUnder() throws Exception {
		project.code(ANNA, "3-2", "A4");
		project.code(BO, "3-4-2", "C2");
		CarriedCodings carried = carried(again(clause("3-1", "第二条", "第二条", "管制清单。"), clause("3-2", "第四条", "第四条", "处以罚款："),
				clause("3-3", "（二）", "（二）", "超出许可范围；")));
		assertEquals(List.of("A4"), project.categories(ANNA, "3-1"));
		assertEquals(List.of("C2"), project.categories(BO, "3-3"), "no longer an item, but the words that were coded");
		assertEquals(2, carried.unchanged());
		assertEquals(List.of(), carried.toLookAt());
		assertEquals("cn-notices", project.session.project().clauses(project.document(3)).getStyle());
	}

	@Test
	void whatWasAClauseOfItsOwnIsAPartOfTheOneThatHasItsWords() throws Exception {
		project.code(ANNA, "3-4-2", "C2");
		CarriedCodings carried = carried(again(article("3-1")));
		Coding coding = project.session.codings(ANNA, project.document(3)).set().getCodings().getFirst();
		assertEquals("超出许可范围；", text.substring(coding.getBegin(), coding.getEnd()));
		assertEquals(List.of(ReviewKind.MERGED), reviews(ANNA).stream().map(Review::getKind).toList());
		assertEquals(1, carried.toLookAt().size());
	}

	@Test
	void whatIsInSeveralClausesNowIsCodedInTheFirstAndToBeLookedAt() throws Exception {
		project.code(ANNA, "3-4", "C2");
		carried(again(clause("3-1", "", "有下列行为的", "处以罚款："), clause("3-2", "（一）", "（一）", "未经许可出口；"), clause("3-3", "（二）", "（二）", "出口禁止物项。")));
		assertEquals(List.of("C2"), project.categories(ANNA, "3-1"));
		assertEquals(List.of(ReviewKind.CHANGED), reviews(ANNA).stream().map(Review::getKind).toList());
	}

	@Test
	void aCodedPartGoesWhereItsWordsAre() throws Exception {
		int begin = text.indexOf("国家公布管制清单");
		project.session.execute(new CodePart(ANNA, project.ref("3-2"), "A4", begin, begin + 8));
		CarriedCodings carried = carried(again(clause("3-1", "第二条", "第二条", "应当取得许可。"), clause("3-2", "", "国家公布管制清单", "国家公布管制清单。")));
		Coding coding = project.session.codings(ANNA, project.document(3)).set().getCodings().getFirst();
		assertEquals(project.clause("3-2").getId(), coding.getClause());
		assertEquals(begin, coding.getBegin());
		assertEquals(begin + 8, coding.getEnd());
		assertEquals(1, carried.toLookAt().size());
	}

	@Test
	void whatLiesInNoClauseIsKeptInItsReviewAndComesBackWithItsClause() throws Exception {
		project.code(ANNA, "3-3", "A4");
		CarriedCodings carried = carried(again(article("3-1")));
		assertEquals(List.of(ReviewKind.GONE), reviews(ANNA).stream().map(Review::getKind).toList());
		assertEquals(1, carried.toLookAt().size());
		assertEquals(1, carried(again(clause("3-1", "第三条", "第三条", "人才培养。"), article("3-2"))).restored());
		assertEquals(List.of("A4"), project.categories(ANNA, "3-1"));
		assertEquals(List.of(), reviews(ANNA));
	}

	@Test
	void aDocumentThatNobodyHasDecidedOnKeepsNoFormerClauses() throws Exception {
		carried(again(article("3-1")));
		assertEquals(List.of(), project.session.project().clauses(project.document(3)).getEarlier());
	}

	@Test
	void aDocumentIsNotDoneAnyMoreWhenItsClausesAreOthers() throws Exception {
		project.session.execute(new MarkDone(BO, 3, true, true));
		assertEquals(List.of(BO), carried(again(article("3-1"))).reopened());
		assertFalse(project.session.codings(BO, project.document(3)).set().isDone());
		project.session.undo();
		assertTrue(project.session.codings(BO, project.document(3)).set().isDone());
	}

	@Test
	void clausesOfAnotherTextAreRefused() {
		text = text + "第六条 国家支持行业协会。";
		assertEquals("segmentOther", assertThrows(EditException.class, () -> project.session.execute(again(article("3-1")))).key());
	}
}
