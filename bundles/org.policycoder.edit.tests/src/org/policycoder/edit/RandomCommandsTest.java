// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.edit.clause.CorrectText;
import org.policycoder.edit.clause.DemoteClause;
import org.policycoder.edit.clause.DivideClause;
import org.policycoder.edit.clause.JoinClauses;
import org.policycoder.edit.clause.LookAt;
import org.policycoder.edit.clause.PromoteClause;
import org.policycoder.edit.clause.RenumberClauses;
import org.policycoder.edit.clause.ReplaceText;
import org.policycoder.edit.clause.RestoreCoding;
import org.policycoder.edit.clause.SetClauseNumber;
import org.policycoder.edit.clause.SetHeading;
import org.policycoder.edit.clause.SplitClause;
import org.policycoder.edit.command.AddCategory;
import org.policycoder.edit.command.ChangeCode;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.CodePart;
import org.policycoder.edit.command.DeleteElement;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.edit.command.MergeCategories;
import org.policycoder.edit.command.MoveCategory;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.edit.command.NoteDocument;
import org.policycoder.edit.command.ReplaceCategory;
import org.policycoder.edit.command.SetMetadata;
import org.policycoder.edit.command.SetRule;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.edit.command.SplitCategory;
import org.policycoder.edit.command.ToggleCoding;
import org.policycoder.edit.command.UncodeClauses;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coding;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.ModelPackage.Literals;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Review;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

/**
 * Whatever is done in whatever order: undoing all gives the files of the beginning
 * byte for byte, redoing all those of the end, what is counted stays right, and no
 * command leaves the project with an error.
 */
class RandomCommandsTest {

	private static final int STEPS = 150;

	@TempDir
	Path folder;

	private TestProject project;

	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void undoingAllAndRedoingAll(long seed) throws Exception {
		random = new Random(seed);
		Path place = folder.resolve("p");
		project = new TestProject(place);
		project.session.flush();
		Map<String, String> initial = project.files();
		int done = 0;
		for (int i = 0; i < STEPS; i++) {
			ProjectCommand command = any();
			try {
				done += project.session.execute(command) ? 1 : 0;
			} catch (EditException e) {
				assertTrue(e.getMessage().length() > 10, "a refusal says why");
			}
			if (random.nextInt(10) == 0) {
				project.session.undo();
				if (random.nextBoolean()) {
					project.session.redo();
				}
			}
			if (random.nextInt(20) == 0) {
				project.session.flush();
				project.proveIndexes();
			}
		}
		assertTrue(done > STEPS / 3, done + " commands did something");
		project.session.flush();
		Map<String, String> last = project.files();
		List<Problem> errors = ProjectCheck.check(PolicyProject.open(place)).stream()
				.filter(p -> p.severity() == Problem.Severity.ERROR).toList();
		assertEquals(List.of(), errors);
		while (project.session.canUndo()) {
			project.session.undo();
		}
		project.session.flush();
		assertEquals(initial, project.files());
		project.proveIndexes();
		while (project.session.canRedo()) {
			project.session.redo();
		}
		project.session.flush();
		assertEquals(last, project.files());
		project.proveIndexes();
		project.close();
	}

	private ProjectCommand any() throws StorageException {
		return switch (random.nextInt(34)) {
		case 0, 1, 2, 3, 4 -> new CodeClauses(coder(), clauses(), category());
		case 5, 6 -> part();
		case 7 -> new UncodeClauses(coder(), clauses(), random.nextBoolean() ? category() : null);
		case 8 -> new ToggleCoding(coder(), clauses(), category());
		case 9 -> new ReplaceCategory(coder(), clauses(), category(), category());
		case 10 -> note();
		case 11 -> new MarkDone(coder(), document(), random.nextBoolean(), random.nextBoolean());
		case 12, 13 -> split();
		case 14 -> new DivideClause(clause(), List.of(offset()), random.nextBoolean());
		case 15, 16 -> new JoinClauses(clause());
		case 17 -> new PromoteClause(clause());
		case 18 -> new DemoteClause(clause());
		case 19 -> new SetHeading(clause(), random.nextBoolean());
		case 20 -> new SetClauseNumber(clause(), document() + "-" + random.nextInt(70));
		case 21 -> new RenumberClauses(document());
		case 22, 23, 24 -> correction();
		case 25 -> new AddCategory(category(), 0, made());
		case 26 -> new ChangeCode(category(), "K" + random.nextInt(40));
		case 27 -> new MoveCategory(category(), random.nextInt(5) == 0 ? "X" : category(), random.nextInt(4));
		case 28 -> new MergeCategories(List.of(category(), category()), category());
		case 29 -> random.nextBoolean() ? new DeleteElement(category(), random.nextInt(3) == 0)
				: new SplitCategory(category(), made(), places());
		case 30 -> new SetMetadata(List.of(document(), document()), Literals.POLICY_DOCUMENT__ISSUERS,
				List.of("I" + random.nextInt(3), "J"));
		case 31 -> new ReplaceText(document(), law().version());
		case 32 -> lookAt();
		default -> random.nextBoolean() ? new SetRule("X", DimensionRule.values()[random.nextInt(4)])
				: new SetShortcut(category(), "" + random.nextInt(3));
		};
	}

	/** Some of its articles are like those of the law that there is. */
	private static final List<String> ARTICLES = List.of("为了规范出口，制定本法。", "出口经营者应当取得许可。国家公布管制清单。", "国家鼓励人才培养和科学研究。",
			"有下列行为的，处以罚款：", "本法自二〇二四年起施行。", "国家支持行业协会。");

	private Law law() {
		List<Law.Article> articles = new ArrayList<>();
		for (String words : ARTICLES) {
			if (random.nextInt(4) > 0) {
				articles.add(random.nextBoolean() ? Law.Article.of(words) : Law.Article.of(words, "未经许可出口；", "出口禁止物项。"));
			}
		}
		return new Law(articles.isEmpty() ? List.of(Law.Article.of("废止。")) : articles);
	}

	private ProjectCommand lookAt() throws StorageException {
		String coder = coder();
		int document = document();
		List<Review> reviews = project.session.codings(coder, project.document(document)).set().getReviews();
		if (reviews.isEmpty()) {
			return new MarkDone(coder, document, false, false);
		}
		Review review = reviews.get(random.nextInt(reviews.size()));
		String code = review.getCategory() == null ? review.getDimension() : review.getCategory();
		return random.nextBoolean() ? new LookAt(coder, document, review.getFormerClause(), code)
				: new RestoreCoding(coder, review.getFormerClause(), code,
						ClauseRef.of(project.session.clauses(project.document(document)).all().getFirst()));
	}

	private String coder() {
		return random.nextBoolean() ? TestProject.ANNA : TestProject.BO;
	}

	private int document() {
		return 1 + random.nextInt(3);
	}

	private ClauseRef clause() throws StorageException {
		List<Clause> all = project.session.clauses(project.document(document())).all();
		return ClauseRef.of(all.get(random.nextInt(all.size())));
	}

	private List<ClauseRef> clauses() throws StorageException {
		List<ClauseRef> clauses = new ArrayList<>();
		for (int i = random.nextInt(4); i >= 0; i--) {
			clauses.add(clause());
		}
		return clauses;
	}

	private String category() {
		List<CodebookIndex.Entry> all = project.session.codebook().entries();
		return all.get(random.nextInt(all.size())).category().getCode();
	}

	private Category made() {
		Category category = ModelFactory.eINSTANCE.createCategory();
		category.setCode("N" + random.nextInt(40));
		category.getLabel().put("en", "made");
		return category;
	}

	private Set<CodingPlace> places() throws StorageException {
		return Set.of(new CodingPlace(coder(), clause()));
	}

	private ProjectCommand note() throws StorageException {
		String note = "note " + random.nextInt(3);
		List<Coding> all = project.session.codings(coder(), project.document(document())).set().getCodings();
		return all.isEmpty() ? new NoteDocument(coder(), document(), note)
				: new NoteCoding(all.get(random.nextInt(all.size())), note);
	}

	private int offset() throws StorageException {
		return random.nextInt(project.session.text(project.document(document())).length());
	}

	private ProjectCommand split() throws StorageException {
		PolicyDocument document = project.document(document());
		int offset = offset();
		return project.session.clauses(document).at(offset)
				.<ProjectCommand>map(c -> new SplitClause(ClauseRef.of(c), offset, random.nextBoolean()))
				.orElseGet(() -> new RenumberClauses(document.getNumber()));
	}

	private ProjectCommand part() throws StorageException {
		ClauseRef ref = clause();
		Clause clause = project.session.clauses(project.document(ref.document())).byId(ref.clause()).orElseThrow();
		int begin = clause.getBegin() + random.nextInt(Math.max(1, clause.getEnd() - clause.getBegin()));
		return new CodePart(coder(), ref, category(), begin, begin + 1 + random.nextInt(4));
	}

	private ProjectCommand correction() throws StorageException {
		int document = document();
		int length = project.session.text(project.document(document)).length();
		int begin = random.nextInt(length + 1);
		int end = Math.min(length, begin + random.nextInt(4));
		return new CorrectText(document, begin, end, "订正𠮷。".substring(0, random.nextInt(3)));
	}
}
