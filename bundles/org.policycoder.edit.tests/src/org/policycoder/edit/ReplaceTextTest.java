// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.policycoder.edit.TestProject.ANNA;
import static org.policycoder.edit.TestProject.BO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.edit.Law.Article;
import org.policycoder.edit.clause.JoinClauses;
import org.policycoder.edit.clause.SplitClause;
import org.policycoder.edit.clause.DivideClause;
import org.policycoder.edit.clause.LookAt;
import org.policycoder.edit.clause.NewVersion;
import org.policycoder.edit.clause.ReplaceText;
import org.policycoder.edit.clause.RestoreCoding;
import org.policycoder.edit.command.ChangeCode;
import org.policycoder.edit.command.CodePart;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.edit.command.RemoveDocuments;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.edit.command.SettleCodings;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coding;
import org.policycoder.model.EarlierVersion;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.Problem.Kind;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;
import org.policycoder.model.version.VersionText;

/** An amended law takes the place of the one that was coded. */
class ReplaceTextTest {

	private static final Article PURPOSE = Article.of("为了规范出口，制定本法。");

	private static final Article LICENCE = Article.of("国家对管制物项实行许可。国家公布管制清单。");

	private static final Article OFFENCES = Article.of("有下列行为之一的，处以罚款：", "未经许可出口；", "超出许可范围；", "出口禁止物项。");

	private static final Article FORCE = Article.of("本法自公布之日起施行。");

	private static final Law OLD = Law.of(PURPOSE, LICENCE, OFFENCES, FORCE);

	@TempDir
	Path folder;

	private TestProject project;

	@BeforeEach
	void open() throws Exception {
		project = new TestProject(folder.resolve("p"), Duration.ofDays(1), new TickingClock());
		project.session.execute(new ReplaceText(3, OLD.version()));
	}

	@AfterEach
	void close() throws Exception {
		project.close();
		PolicyProject reopened = PolicyProject.open(folder.resolve("p"));
		reopened.text(reopened.corpus().getDocuments().getLast()); // refuses a text that the clauses do not fit
	}

	private ReplaceText replace(Law law) throws Exception {
		ReplaceText command = new ReplaceText(3, law.version());
		project.executeAndProve(command);
		return command;
	}

	private List<Review> reviews(String coder) throws StorageException {
		return project.session.codings(coder, project.document(3)).set().getReviews();
	}

	private int part(String coder, String number, String category, String words) throws Exception {
		int begin = project.session.text(project.document(3)).indexOf(words);
		project.session.execute(new CodePart(coder, project.ref(number), category, begin, begin + words.length()));
		return begin;
	}

	private String words(Coding coding) throws StorageException {
		return project.session.text(project.document(3)).substring(coding.getBegin(), coding.getEnd());
	}

	private List<Kind> checked() throws StorageException {
		project.session.flush();
		return ProjectCheck.check(project.session.project()).stream().map(Problem::kind).filter(k -> k.name().startsWith("REVIEW"))
				.toList();
	}

	@Test
	void codingsOfUnchangedClausesGoWithThemWhateverTheirNumber() throws Exception {
		project.code(ANNA, "3-2", "A4");
		project.code(BO, "3-3-2", "C2");
		project.code(ANNA, "3-4", "D4");
		ReplaceText command = replace(Law.of(PURPOSE, Article.of("国家支持行业协会。"), LICENCE, OFFENCES, FORCE));
		assertEquals(List.of("A4"), project.categories(ANNA, "3-3"));
		assertEquals(List.of("C2"), project.categories(BO, "3-4-2"));
		assertEquals(List.of("D4"), project.categories(ANNA, "3-5"));
		assertEquals(List.of(), project.categories(ANNA, "3-2"), "the new clause has nothing");
		assertEquals(3, command.outcome().orElseThrow().unchanged());
		assertEquals(List.of(), command.outcome().orElseThrow().toLookAt());
		assertEquals(List.of(), checked());
		assertEquals(Set.of(3), project.changes.getLast().texts());
	}

	@Test
	void aCodingOnAChangedClauseIsToBeLookedAt() throws Exception {
		project.code(ANNA, "3-1", "A4");
		ReplaceText command = replace(Law.of(Article.of("为了规范出口，维护安全，制定本法。"), LICENCE, OFFENCES, FORCE));
		assertEquals(List.of("A4"), project.categories(ANNA, "3-1"));
		Review review = reviews(ANNA).getFirst();
		assertEquals(ReviewKind.CHANGED, review.getKind());
		assertEquals("第1条为了规范出口，制定本法。", review.getFormerWords());
		Problem told = command.outcome().orElseThrow().toLookAt().getFirst();
		assertEquals(Kind.REVIEW_CHANGED, told.kind());
		assertTrue(told.message(Locale.ENGLISH).contains("clause 3-1 has kept the category A4"), told.message(Locale.ENGLISH));
		assertTrue(told.message(Locale.ENGLISH).startsWith("codings/anna/0003.codings"), told.message(Locale.ENGLISH));
		assertEquals(List.of(Kind.REVIEW_CHANGED), checked());
		project.executeAndProve(new LookAt(ANNA, 3, review.getFormerClause(), "A4"));
		assertEquals(List.of(), checked());
		assertEquals(List.of("A4"), project.categories(ANNA, "3-1"));
		assertEquals("reviewGone",
				assertThrows(EditException.class, () -> project.session.execute(new LookAt(ANNA, 3, 1, "A4"))).key());
	}

	@Test
	void whatIsToBeLookedAtFollowsItsCodingWhenAClauseIsSplitDividedAndJoined() throws Exception {
		project.code(ANNA, "3-1", "A4");
		project.code(BO, "3-1", "C2");
		part(BO, "3-1", "D4", "制定本法");
		replace(Law.of(Article.of("为了规范出口，维护安全，制定本法。"), LICENCE, OFFENCES, FORCE));
		project.session.flush();
		assertEquals(List.of("A4 3-1"), open(ANNA));
		assertEquals(List.of("C2 3-1", "D4 3-1"), open(BO));
		int cut = project.session.text(project.document(3)).indexOf("制定本法");

		project.executeAndProve(new SplitClause(project.ref("3-1"), cut, true));
		assertEquals(List.of("A4 3-1", "A4 3-1.1"), open(ANNA));
		assertEquals(List.of("C2 3-1", "C2 3-1.1", "D4 3-1.1"), open(BO), "the part goes where its words go");
		project.session.undo();
		project.executeAndProve(new SplitClause(project.ref("3-1"), cut, false));
		assertEquals(List.of("A4 3-1"), open(ANNA), "the second has no coding");
		project.executeAndProve(new JoinClauses(project.ref("3-1")));
		assertEquals(List.of("A4 3-1"), open(ANNA));

		project.executeAndProve(new DivideClause(project.ref("3-1"), List.of(cut), true));
		assertEquals(List.of("A4 3-1-1", "A4 3-1-2"), open(ANNA));
		assertEquals(project.codings(ANNA, "3-1-1").size(), 1);
	}

	/** What a coder has still to look at, by category and number of the clause. */
	private List<String> open(String coder) throws Exception {
		List<String> open = new ArrayList<>();
		for (Review review : reviews(coder)) {
			String code = review.getCategory() == null ? review.getDimension() : review.getCategory();
			open.add(code + " " + project.session.clauses(project.document(3)).byId(review.getClause()).orElseThrow().getNumber());
		}
		return open.stream().sorted().toList();
	}

	@Test
	void aPartThatGoesToTheSecondOfTwoClausesTakesAlongWhatIsToBeLookedAt() throws Exception {
		part(ANNA, "3-1", "A4", "制定本法");
		replace(Law.of(Article.of("为了规范出口，维护安全，制定了本法。"), LICENCE, OFFENCES, FORCE));
		assertEquals(1, reviews(ANNA).size());
		Coding coding = project.codings(ANNA, "3-1").getFirst();
		int cut = project.session.text(project.document(3)).indexOf("制定");
		project.executeAndProve(new SplitClause(project.ref("3-1"), cut, false));
		assertEquals(coding.getBegin() < 0 ? List.of("A4 3-1") : List.of("A4 3-1.1"), open(ANNA));
	}

	@Test
	void anItemWhoseArticleSaysSomethingElseIsToBeLookedAt() throws Exception {
		project.code(ANNA, "3-3-1", "A4");
		replace(Law.of(PURPOSE, LICENCE, new Article("有下列行为之一的，予以警告并处以罚款：", OFFENCES.items()), FORCE));
		assertEquals(List.of("A4"), project.categories(ANNA, "3-3-1"));
		assertEquals(List.of(ReviewKind.CHANGED), reviews(ANNA).stream().map(Review::getKind).toList());
	}

	@Test
	void aCodingWhoseClauseIsGoneIsKeptAndCanBeGivenToAnother() throws Exception {
		project.code(ANNA, "3-2", "A4");
		project.session.execute(new NoteCoding(project.codings(ANNA, "3-2").getFirst(), "核心条款"));
		Instant time = project.codings(ANNA, "3-2").getFirst().getTime();
		ReplaceText command = replace(Law.of(PURPOSE, OFFENCES, FORCE));
		assertEquals(0, project.session.codings(ANNA, project.document(3)).set().getCodings().size());
		Review review = reviews(ANNA).getFirst();
		assertEquals(ReviewKind.GONE, review.getKind());
		assertEquals("核心条款", review.getNote());
		assertEquals(time, review.getTime());
		assertEquals("3-2", review.getFormerNumber());
		assertEquals("3-1", command.outcome().orElseThrow().toLookAt().getFirst().place(), "what it stood behind");
		assertEquals(List.of(Kind.REVIEW_GONE), checked());
		project.executeAndProve(new RestoreCoding(ANNA, review.getFormerClause(), "A4", project.ref("3-2")));
		Coding restored = project.codings(ANNA, "3-2").getFirst();
		assertEquals("核心条款", restored.getNote());
		assertEquals(time, restored.getTime());
		assertEquals(List.of(), checked());
	}

	@Test
	void aClauseThatComesBackHasItsCodingsBack() throws Exception {
		project.code(ANNA, "3-2", "A4");
		part(BO, "3-2", "C2", "管制清单");
		project.session.execute(new NoteCoding(project.codings(ANNA, "3-2").getFirst(), "核心条款"));
		Instant time = project.codings(ANNA, "3-2").getFirst().getTime();
		project.code(ANNA, "3-3-2", "D4");
		replace(Law.of(PURPOSE, FORCE));
		assertEquals(List.of(Kind.REVIEW_GONE, Kind.REVIEW_GONE, Kind.REVIEW_GONE), checked());

		ReplaceText command = replace(Law.of(PURPOSE, Article.of("国家支持行业协会。"), LICENCE, OFFENCES, FORCE));
		assertEquals(3, command.outcome().orElseThrow().restored());
		assertEquals(List.of(), command.outcome().orElseThrow().toLookAt());
		assertEquals(List.of(), checked());
		Coding back = project.codings(ANNA, "3-3").getFirst();
		assertEquals("核心条款", back.getNote());
		assertEquals(time, back.getTime());
		assertEquals("管制清单", words(project.codings(BO, "3-3").getFirst()));
		assertEquals(List.of("D4"), project.categories(ANNA, "3-4-2"));
	}

	@Test
	void aClauseThatComesBackRewordedHasItsCodingsBackToBeLookedAt() throws Exception {
		project.code(ANNA, "3-2", "A4");
		replace(Law.of(PURPOSE, OFFENCES, FORCE));
		ReplaceText command = replace(Law.of(PURPOSE, OFFENCES, Article.of("国家对管制物项实行许可制度。国家公布管制清单。"), FORCE));
		assertEquals(List.of("A4"), project.categories(ANNA, "3-3"));
		assertEquals(List.of(Kind.REVIEW_CHANGED), checked());
		assertEquals(List.of("3-3"), command.outcome().orElseThrow().toLookAt().stream().map(Problem::place).toList());
	}

	@Test
	void aClauseThatReadsAgainAsItWasCodedNeedsNoLook() throws Exception {
		project.code(ANNA, "3-1", "A4");
		part(BO, "3-2", "A4", "公布管制");
		replace(Law.of(Article.of("为了规范出口，维护安全，制定本法。"), Article.of("国家对管制物项实行许可。国家发布清单。国家另行规定。"), OFFENCES, FORCE));
		assertEquals(List.of(Kind.REVIEW_CHANGED, Kind.REVIEW_WIDENED), checked());
		replace(Law.of(Article.of("为了规范出口，维护国家安全，制定本法。"), Article.of("国家对管制物项实行许可。国家发布清单。国家规定。"), OFFENCES, FORCE));
		assertEquals(List.of(Kind.REVIEW_CHANGED, Kind.REVIEW_WIDENED), checked(), "once each, of what was coded");
		assertEquals("第1条为了规范出口，制定本法。", reviews(ANNA).getFirst().getFormerWords());
		ReplaceText command = replace(Law.of(PURPOSE, LICENCE, FORCE, OFFENCES));
		assertEquals(2, command.outcome().orElseThrow().restored());
		assertEquals(List.of(), checked());
		assertEquals("公布管制", words(project.codings(BO, "3-2").getFirst()), "the part is a part again");
	}

	@Test
	void whatWasLookedAtIsComparedWithWhatWasLookedAt() throws Exception {
		Law second = Law.of(Article.of("为了规范出口，维护安全，制定本法。"), LICENCE, OFFENCES, FORCE);
		project.code(ANNA, "3-1", "A4");
		replace(second);
		project.executeAndProve(new LookAt(ANNA, 3, reviews(ANNA).getFirst().getFormerClause(), "A4"));
		replace(OLD);
		assertEquals(List.of(Kind.REVIEW_CHANGED), checked());
		assertEquals("第1条为了规范出口，维护安全，制定本法。", reviews(ANNA).getFirst().getFormerWords());
		replace(second);
		assertEquals(List.of(), checked());
	}

	@Test
	void whatIsGoneForGoodStaysBehindAClauseThatIsThere() throws Exception {
		project.code(ANNA, "3-2", "A4");
		project.code(ANNA, "3-3-1", "C2");
		replace(Law.of(PURPOSE, OFFENCES, FORCE));
		replace(Law.of(FORCE, Article.of("国家支持行业协会。")));
		assertEquals(List.of(Kind.REVIEW_GONE, Kind.REVIEW_GONE), checked());
		assertEquals(List.of(0, 0), reviews(ANNA).stream().map(Review::getClause).toList());
		replace(Law.of(PURPOSE, FORCE));
		assertEquals(List.of(project.clause("3-1").getId()), reviews(ANNA).stream().map(Review::getClause).distinct().toList());
	}

	@Test
	void aDecisionForNoCategoryComesBackWithItsClause() throws Exception {
		project.code(BO, "3-2", "A4");
		project.session.execute(new SettleCodings(ANNA, List.of(project.ref("3-1"), project.ref("3-4")), "X", null));
		replace(Law.of(Article.of("为了规范出口，维护安全，制定本法。"), LICENCE, OFFENCES));
		ReplaceText command = replace(Law.of(PURPOSE, LICENCE, OFFENCES, FORCE));
		assertEquals(List.of(), checked());
		assertEquals(2, command.outcome().orElseThrow().restored());
		assertEquals(Set.of(project.clause("3-1").getId(), project.clause("3-4").getId()), Set.copyOf(
				project.session.codings(ANNA, project.document(3)).set().getNoCodes().stream().map(n -> n.getClause()).toList()));
	}

	@Test
	void whatIsToBeLookedAtFollowsWhenClausesAreJoined() throws Exception {
		project.code(ANNA, "3-2", "A4");
		replace(Law.of(PURPOSE, Article.of("国家对管制物项实行统一许可。国家公布管制清单。"), OFFENCES, FORCE));
		project.executeAndProve(new JoinClauses(project.ref("3-1")));
		assertEquals(List.of(Kind.REVIEW_CHANGED), checked());
		assertEquals(project.clause("3-1").getId(), reviews(ANNA).getFirst().getClause());
	}

	@Test
	void whatStoodBeforeAllThatIsLeftIsSaidSo() throws Exception {
		project.code(ANNA, "3-1", "A4");
		ReplaceText command = replace(Law.of(LICENCE, OFFENCES, FORCE));
		Problem told = command.outcome().orElseThrow().toLookAt().getFirst();
		assertTrue(told.message(Locale.ENGLISH).contains("(it stood before all that is left)"), told.message(Locale.ENGLISH));
		assertTrue(told.message(Locale.CHINESE).contains("（原在现存各条之前）"), told.message(Locale.CHINESE));
	}

	@Test
	void aClauseThatWasJoinedToAnotherIsCodedThereAsPart() throws Exception {
		project.code(ANNA, "3-4", "D4");
		project.code(ANNA, "3-2", "A4");
		replace(Law.of(PURPOSE, Article.of("国家对管制物项实行许可。国家公布管制清单。本法自公布之日起施行，不溯及既往。"), OFFENCES));
		assertEquals(List.of("D4", "A4"), project.categories(ANNA, "3-2"));
		assertEquals("本法自公布之日起施行", words(project.codings(ANNA, "3-2").getFirst()));
		assertEquals(List.of(ReviewKind.MERGED, ReviewKind.CHANGED), reviews(ANNA).stream().map(Review::getKind).toList());
	}

	@Test
	void partsKeepTheirWords() throws Exception {
		part(ANNA, "3-2", "A4", "管制清单");
		part(BO, "3-2", "A4", "管制物项实行许可");
		part(BO, "3-2", "D4", "对管制物项");
		replace(Law.of(PURPOSE, Article.of("国家对管制物项 实行统一许可。国务院公布管制清单。"), OFFENCES, FORCE));
		assertEquals("管制清单", words(project.codings(ANNA, "3-2").getFirst()));
		assertEquals("管制物项 实行统一许可", words(project.codings(BO, "3-2").getFirst()), "what was put in belongs to it");
		assertEquals("对管制物项", words(project.codings(BO, "3-2").get(1)));
		assertEquals(2, reviews(BO).size());
	}

	@Test
	void aPartThatIsNotFoundAnyMoreGoesOverToItsClause() throws Exception {
		part(ANNA, "3-2", "A4", "公布管制");
		replace(Law.of(PURPOSE, Article.of("国家对管制物项实行许可。国家发布清单。国家另行规定。"), OFFENCES, FORCE));
		assertEquals(-1, project.codings(ANNA, "3-2").getFirst().getBegin());
		assertEquals("公布管制", reviews(ANNA).getFirst().getFormerWords());
		assertEquals(List.of(Kind.REVIEW_WIDENED), checked());
	}

	@Test
	void aDocumentThatSaysSomethingElseIsNotDone() throws Exception {
		project.session.execute(new MarkDone(ANNA, 3, true, true));
		ReplaceText command = replace(Law.of(PURPOSE, LICENCE, OFFENCES, FORCE, Article.of("本条例由商务部解释。")));
		assertFalse(project.session.codings(ANNA, project.document(3)).set().isDone());
		assertEquals(List.of(ANNA), command.outcome().orElseThrow().reopened());
	}

	@Test
	void aDocumentThatIsOnlyPrintedOtherwiseStaysDone() throws Exception {
		project.session.execute(new MarkDone(ANNA, 3, true, true));
		project.code(ANNA, "3-1", "A4");
		ReplaceText command = replace(Law.of(Article.of("为了规范出口,\n制定本法。"), LICENCE, OFFENCES, FORCE));
		assertTrue(project.session.codings(ANNA, project.document(3)).set().isDone());
		assertEquals(1, command.outcome().orElseThrow().unchanged());
	}

	@Test
	void decisionsForNoCategoryGoWithTheirClause() throws Exception {
		project.code(BO, "3-2", "A4");
		project.session.execute(new SettleCodings(ANNA, List.of(project.ref("3-1"), project.ref("3-4")), "X", null));
		replace(Law.of(Article.of("为了规范出口，维护安全，制定本法。"), LICENCE, OFFENCES));
		assertEquals(1, project.session.codings(ANNA, project.document(3)).set().getNoCodes().size());
		assertEquals(List.of(Kind.REVIEW_NO_CODE, Kind.REVIEW_NO_CODE), checked());
	}

	@Test
	void theEarlierVersionIsKept() throws Exception {
		String before = project.session.text(project.document(3));
		DocumentMetadata said = DocumentMetadata.builder().title("示例法（2022年修正）").build();
		Law amended = Law.of(PURPOSE, LICENCE, FORCE);
		project.executeAndProve(new ReplaceText(3, new NewVersion(amended.text(), amended::tree, said, List.of(), "0003-2.pdf")));
		ClauseTree tree = project.session.clauses(project.document(3)).tree();
		EarlierVersion kept = tree.getEarlier().getLast();
		assertEquals(before, VersionText.of(kept).text());
		assertEquals(7, VersionText.of(kept).clauses().stream().mapToInt(c -> 1 + c.getClauses().size()).sum());
		assertEquals("Law 3", kept.getRegister().getFirst().getTitle());
		assertEquals("示例法（2022年修正）", project.document(3).getTitle());
		assertEquals("0003-2.pdf", project.document(3).getOriginal());
		assertEquals(2, tree.getEarlier().size(), "and the one before it");
	}

	@Test
	void originalsOfAllVersionsAreKeptAndGoWithTheDocument() throws Exception {
		Path first = Files.writeString(folder.resolve("law.txt"), "1");
		Path second = Files.writeString(folder.resolve("law amended.txt"), "2");
		PolicyProject files = project.session.project();
		project.session.execute(new SetMetadata(List.of(3), Literals.POLICY_DOCUMENT__ORIGINAL, files.addOriginal(first, 3)));
		Law amended = Law.of(PURPOSE, LICENCE, FORCE);
		project.executeAndProve(new ReplaceText(3,
				new NewVersion(amended.text(), amended::tree, DocumentMetadata.EMPTY, List.of(), files.addOriginal(second, 3))));
		assertEquals("0003-2.txt", project.document(3).getOriginal());
		assertEquals("1", project.files().get("originals/0003.txt"));
		project.session.execute(new RemoveDocuments(List.of(3)));
		assertEquals(2, originals(), "it can still be undone");
		project.session.close();
		assertEquals(0, originals());
		project = new TestProject(folder.resolve("p"));
	}

	private long originals() throws IOException {
		return project.files().keySet().stream().filter(f -> f.startsWith("originals/")).count();
	}

	@Test
	void idsAreNeverGivenTwice() throws Exception {
		Set<Integer> before = Set.copyOf(project.session.clauses(project.document(3)).all().stream().map(Clause::getId).toList());
		replace(Law.of(PURPOSE, LICENCE, Article.of("违者由公安机关拘留十五日。"), FORCE));
		Clause added = project.clause("3-3");
		assertFalse(before.contains(added.getId()), "a new clause has a new id");
		assertEquals(project.session.clauses(project.document(3)).tree().getLastId(), added.getId());
	}

	@Test
	void theSameTextIsRefused() {
		EditException refused = assertThrows(EditException.class, () -> project.session.execute(new ReplaceText(3, OLD.version())));
		assertEquals("versionSame", refused.key());
	}

	@Test
	void whatIsToBeLookedAtFollowsTheCodebook() throws Exception {
		project.code(ANNA, "3-2", "A4");
		replace(Law.of(PURPOSE, OFFENCES, FORCE));
		project.executeAndProve(new ChangeCode("A4", "A9"));
		assertEquals("A9", reviews(ANNA).getFirst().getCategory());
	}
}
