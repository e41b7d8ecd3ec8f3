// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.edit.Law.Article;
import org.policycoder.edit.clause.ReplaceText;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.CodePart;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Review;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;

/**
 * However a law is amended, articles and items put in, left out, moved, reworded, split and
 * joined: each coding is afterwards on a clause that reads the same, or on the list of what is
 * to be looked at.
 */
class RandomAmendmentsTest {

	private static final String SIGNS = "国家对管制物项实行许可制度出口经营者应当取得证建立健全合规审查监督检查违反规定处以罚款情节严重吊销保障安全履行义务";

	private static final List<String> CATEGORIES = List.of("A4", "C2", "D4", "B1");

	@TempDir
	Path folder;

	private Random random;

	/** What was coded, so that it can be told again whatever clause it is on. */
	private record Coded(String coder, String note, String category, String words) {
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void noCodingIsLostOrDisplacedSilently(long seed) throws Exception {
		random = new Random(seed);
		try (TestProject project = new TestProject(folder.resolve("p"))) {
			Law law = law();
			project.session.execute(new ReplaceText(3, law.version()));
			code(project);
			for (int round = 0; round < 4; round++) {
				Map<String, Coded> before = codings(project).collect(Collectors.toMap(Coded::note, c -> c));
				List<String> listed = reviews(project).map(Review::getNote).toList();
				law = amended(law);
				ReplaceText command = new ReplaceText(3, law.version());
				project.executeAndProve(command);
				Map<String, Coded> after = codings(project).collect(Collectors.toMap(Coded::note, c -> c));
				Map<String, List<Review>> reviews = reviews(project).filter(r -> r.getNote() != null)
						.collect(Collectors.groupingBy(Review::getNote));
				int unchanged = 0;
				for (Coded coded : before.values()) {
					Coded now = after.get(coded.note());
					List<Review> toLookAt = reviews.getOrDefault(coded.note(), List.of());
					boolean said = toLookAt.size() > listed.stream().filter(coded.note()::equals).count();
					assertTrue(now != null || said, coded + " is lost");
					if (now == null) {
						Review review = toLookAt.getLast();
						assertEquals(coded.category(), review.getCategory());
						assertEquals(coded.words(), squeezed(review.getFormerWords(), true), "it is kept with its words");
					} else if (!said) {
						assertEquals(coded.words(), now.words(), "displaced in silence");
						unchanged++;
					}
				}
				assertEquals(unchanged, command.outcome().orElseThrow().unchanged());
				assertEquals(before.size() - unchanged, command.outcome().orElseThrow().toLookAt().size());
				List<Problem> errors = ProjectCheck.check(project.session.project()).stream()
						.filter(p -> p.severity() == Problem.Severity.ERROR).toList();
				assertEquals(List.of(), errors);
			}
			while (project.session.canUndo()) {
				project.session.undo();
			}
		}
	}

	private Law law() {
		List<Article> articles = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			articles.add(article());
		}
		return new Law(articles);
	}

	private Article article() {
		List<String> items = new ArrayList<>();
		for (int i = random.nextInt(5); i > 1; i--) {
			items.add(random.nextInt(6) == 0 ? "其他情形。" : words(6 + random.nextInt(10)) + "；");
		}
		return new Article(words(10 + random.nextInt(30)) + (items.isEmpty() ? "。" : "："), items);
	}

	private String words(int length) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < length; i++) {
			words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
		}
		return words.toString();
	}

	private Law amended(Law law) {
		List<Article> articles = new ArrayList<>(law.articles());
		for (int i = 1 + random.nextInt(6); i > 0 && articles.size() > 3; i--) {
			int at = random.nextInt(articles.size());
			Article article = articles.get(at);
			switch (random.nextInt(8)) {
			case 0 -> articles.add(at, article());
			case 1 -> articles.remove(at);
			case 2 -> articles.add(random.nextInt(articles.size()), articles.remove(at));
			case 3 -> articles.set(at, new Article(reworded(article.words()), article.items()));
			case 4 -> articles.set(at, new Article(article.words(), article.items().stream().map(this::reworded).toList()));
			case 5 -> {
				Article next = articles.remove((at + 1) % articles.size());
				int there = Math.min(at, articles.size() - 1);
				articles.set(there, new Article(articles.get(there).words() + next.words(), articles.get(there).items()));
			}
			case 6 -> {
				int half = article.words().length() / 2;
				articles.set(at, new Article(article.words().substring(0, half) + "。", List.of()));
				articles.add(at + 1, new Article(article.words().substring(half), article.items()));
			}
			default -> {
				List<String> items = new ArrayList<>(article.items());
				items.add(items.isEmpty() ? 0 : random.nextInt(items.size()), random.nextBoolean() ? "其他情形。" : words(8) + "；");
				articles.set(at, new Article(article.words(), items));
			}
			}
		}
		return new Law(articles);
	}

	private String reworded(String words) {
		int at = random.nextInt(words.length());
		return words.substring(0, at) + words(1 + random.nextInt(6)) + words.substring(Math.min(words.length(), at + random.nextInt(4)));
	}

	/** Each coding has a note of its own, by which it is known again. */
	private void code(TestProject project) throws Exception {
		int count = 0;
		for (Clause clause : project.session.clauses(project.document(3)).codable()) {
			for (String coder : List.of(TestProject.ANNA, TestProject.BO)) {
				int length = clause.getEnd() - clause.getBegin();
				int from = clause.getBegin() + 3 + random.nextInt(Math.max(1, length - 6));
				String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
				boolean part = random.nextInt(3) == 0 && from + 3 <= clause.getEnd();
				project.session.execute(part ? new CodePart(coder, ClauseRef.of(clause), category, from, from + 3)
						: new CodeClauses(coder, ClauseRef.of(clause), category));
				for (Coding coding : project.session.codings(coder, project.document(3)).of(clause.getId())) {
					project.session.execute(new NoteCoding(coding, "n" + count++));
				}
			}
		}
		assertTrue(count > 30);
	}

	private Stream<Coded> codings(TestProject project) throws Exception {
		List<Coded> all = new ArrayList<>();
		String text = project.session.text(project.document(3));
		for (String coder : project.session.coderIds()) {
			for (Coding coding : project.session.codings(coder, project.document(3)).set().getCodings()) {
				Clause clause = project.session.clauses(project.document(3)).byId(coding.getClause()).orElseThrow();
				boolean whole = coding.getBegin() < 0;
				String words = whole ? text.substring(clause.getBegin(), clause.getEnd()) : text.substring(coding.getBegin(), coding.getEnd());
				all.add(new Coded(coder, coding.getNote(), coding.getCategory(), squeezed(words, whole)));
			}
		}
		return all.stream();
	}

	/** Without line ends and the label of the clause itself. */
	private static String squeezed(String words, boolean whole) {
		String line = words.replace("\n", "");
		return whole ? line.replaceFirst("^(第\\d+条|（\\d+）)", "") : line;
	}

	private Stream<Review> reviews(TestProject project) throws Exception {
		List<Review> all = new ArrayList<>();
		for (String coder : project.session.coderIds()) {
			CodingSet set = project.session.codings(coder, project.document(3)).set();
			all.addAll(set.getReviews());
		}
		return all.stream();
	}
}
