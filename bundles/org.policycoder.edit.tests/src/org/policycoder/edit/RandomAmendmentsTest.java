// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.edit.Law.Article;
import org.policycoder.edit.clause.LookAt;
import org.policycoder.edit.clause.ReplaceText;
import org.policycoder.edit.clause.RestoreCoding;
import org.policycoder.edit.command.CodeClauses;
import org.policycoder.edit.command.CodePart;
import org.policycoder.edit.command.NoteCoding;
import org.policycoder.model.Clause;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Review;
import org.policycoder.model.ReviewKind;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

/**
 * However a law is amended, articles and items put in, left out, moved, reworded, split and
 * joined, and brought back: each coding is afterwards on a clause that reads as it was coded, or
 * once on the list of what is to be looked at, which says of it what is so.
 */
class RandomAmendmentsTest {

	private static final String SIGNS = "国家对管制物项实行许可制度出口经营者应当取得证建立健全合规审查监督检查违反规定处以罚款情节严重吊销保障安全履行义务";

	private static final List<String> CATEGORIES = List.of("A4", "C2", "D4", "B1");

	@TempDir
	Path folder;

	private Random random;

	/** What was coded, or looked at last; the clause around a part, and what stands above an item, give it its sense. */
	private record Coded(String coder, String category, boolean whole, String words, String clause, String above) {}

	/** By its note, each coding that was given and not taken away. */
	private final Map<String, Coded> given = new TreeMap<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void eachCodingIsOnAClauseThatReadsSoOrOnTheListWithTrueWords(long seed) throws Exception {
		random = new Random(seed);
		try (TestProject project = new TestProject(folder.resolve("p"), Duration.ofDays(1), new TickingClock())) {
			List<Law> laws = new ArrayList<>(List.of(law()));
			project.session.execute(new ReplaceText(3, laws.getLast().version()));
			code(project);
			for (int round = 0; round < 8; round++) {
				Law next = random.nextInt(3) == 0 ? laws.get(random.nextInt(laws.size()))
						: amended(random.nextInt(3) == 0 ? back(laws) : laws.getLast());
				if (next.text().equals(laws.getLast().text())) {
					continue;
				}
				laws.add(next);
				ReplaceText command = new ReplaceText(3, next.version());
				project.executeAndProve(command);
				compare(project);
				List<Review> all = reviews(project);
				assertTrue(command.outcome().orElseThrow().toLookAt().size() <= all.size());
				assertEquals(List.of(), ProjectCheck.check(project.session.project()).stream()
						.filter(p -> p.severity() == Problem.Severity.ERROR).toList());
				if (random.nextBoolean() && !all.isEmpty()) {
					look(project, all.get(random.nextInt(all.size())));
				}
			}
			while (project.session.canUndo()) {
				project.session.undo();
			}
		}
	}

	private void compare(TestProject project) throws Exception {
		Map<String, Coding> codings = new HashMap<>();
		for (Coding coding : codings(project)) {
			for (String note : notes(coding.getNote())) {
				assertNull(codings.put(note, coding), note + " is there twice");
			}
		}
		Map<String, List<Review>> reviews = new HashMap<>();
		for (Review review : reviews(project)) {
			notes(review.getNote()).forEach(n -> reviews.computeIfAbsent(n, k -> new ArrayList<>()).add(review));
		}
		Map<String, Long> readings = project.session.clauses(project.document(3)).codable().stream()
				.collect(Collectors.groupingBy(c -> words(project, c, -1, -1), Collectors.counting()));
		for (Map.Entry<String, Coded> entry : given.entrySet()) {
			Coded coded = entry.getValue();
			Coding now = codings.get(entry.getKey());
			List<Review> listed = reviews.getOrDefault(entry.getKey(), List.of());
			assertTrue(now != null || !listed.isEmpty(), entry + " is lost");
			assertTrue(listed.size() <= 1, entry + " is listed twice");
			String note = listed.isEmpty() ? now.getNote() : listed.getFirst().getNote();
			if (notes(note).size() > 1) {
				continue; // what took in another stands, and is on the list, as what it was itself
			}
			if (listed.isEmpty()) {
				assertEquals(coded, coded(project, now), entry.getKey() + " is displaced in silence");
			} else {
				isTrue(project, listed.getFirst(), coded, now, readings);
			}
		}
	}

	private void isTrue(TestProject project, Review review, Coded coded, Coding now, Map<String, Long> readings) throws Exception {
		assertEquals(coded.category(), review.getCategory());
		assertEquals(coded.words(), squeezed(review.getFormerWords(), coded.whole()), "it is kept with its words");
		Optional<Clause> clause = project.session.clauses(project.document(3)).byId(review.getClause());
		if (review.getKind() == ReviewKind.GONE) {
			assertNull(now, "gone, and yet there");
			assertTrue(review.getClause() == 0 || clause.isPresent(), "behind what it stood is there");
			assertTrue(!coded.whole() || coded.words().length() < 8 || readings.getOrDefault(coded.words(), 0L) != 1,
					coded + " is said to be gone, and stands there");
		} else {
			assertTrue(codings(project).stream().anyMatch(c -> c.getClause() == review.getClause() && c.getCategory().equals(coded.category())),
					"the clause has the category");
			assertTrue(now == null || !coded.equals(coded(project, now)) || coded.words().length() < 8,
					coded + " is said to read otherwise, and reads so");
		}
	}

	/** Looks at something on the list; what is gone is given to some clause. */
	private void look(TestProject project, Review review) throws Exception {
		String coder = ((CodingSet) review.eContainer()).getCoder();
		Set<String> listed = reviews(project).stream().flatMap(r -> notes(r.getNote()).stream()).collect(Collectors.toSet());
		if (review.getKind() == ReviewKind.GONE) {
			List<Clause> clauses = project.session.clauses(project.document(3)).codable();
			project.session.execute(new RestoreCoding(coder, review.getFormerClause(), review.getCategory(),
					ClauseRef.of(clauses.get(random.nextInt(clauses.size())))));
		} else {
			project.session.execute(new LookAt(coder, 3, review.getFormerClause(), review.getCategory()));
		}
		listed.removeAll(reviews(project).stream().flatMap(r -> notes(r.getNote()).stream()).collect(Collectors.toSet()));
		for (String note : listed) {
			given.remove(note);
			for (Coding coding : codings(project)) {
				if (notes(coding.getNote()).contains(note)) {
					given.put(note, coded(project, coding));
				}
			}
		}
	}

	/** The law as it is with an article that it once had. */
	private Law back(List<Law> laws) {
		List<Article> articles = new ArrayList<>(laws.getLast().articles());
		List<Article> once = laws.get(random.nextInt(laws.size())).articles();
		Article article = once.get(random.nextInt(once.size()));
		if (!articles.contains(article)) {
			articles.add(random.nextInt(articles.size()), article);
		}
		return new Law(articles);
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
				int content = clause.getBegin() + clause.getLabel().length();
				int from = content + random.nextInt(Math.max(1, clause.getEnd() - content - 3));
				String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
				boolean part = random.nextInt(3) == 0 && from + 3 <= clause.getEnd();
				project.session.execute(part ? new CodePart(coder, ClauseRef.of(clause), category, from, from + 3)
						: new CodeClauses(coder, ClauseRef.of(clause), category));
				for (Coding coding : project.session.codings(coder, project.document(3)).of(clause.getId())) {
					String note = "n" + count++;
					project.session.execute(new NoteCoding(coding, note));
					given.put(note, coded(project, coding));
				}
			}
		}
		assertTrue(count > 30);
	}

	private static List<Coding> codings(TestProject project) throws Exception {
		List<Coding> all = new ArrayList<>();
		for (String coder : project.session.coderIds()) {
			all.addAll(project.session.codings(coder, project.document(3)).set().getCodings());
		}
		return all;
	}

	private static Coded coded(TestProject project, Coding coding) throws Exception {
		Clause clause = project.session.clauses(project.document(3)).byId(coding.getClause()).orElseThrow();
		String above = clause.eContainer() instanceof Clause c ? words(project, c, c.getBegin(), c.getClauses().getFirst().getBegin()) : "";
		return new Coded(((CodingSet) coding.eContainer()).getCoder(), coding.getCategory(), coding.getBegin() < 0,
				words(project, clause, coding.getBegin(), coding.getEnd()), words(project, clause, -1, -1), above.replaceFirst("^第\\d+条", ""));
	}

	private static String words(TestProject project, Clause clause, int begin, int end) {
		try {
			String text = project.session.text(project.document(3));
			return squeezed(begin < 0 ? text.substring(clause.getBegin(), clause.getEnd()) : text.substring(begin, end), begin < 0);
		} catch (StorageException e) {
			throw new AssertionError(e);
		}
	}

	/** Without line ends and the label of the clause itself. */
	private static String squeezed(String words, boolean whole) {
		String line = words.replace("\n", "");
		return whole ? line.replaceFirst("^(第\\d+条|（\\d+）)", "") : line;
	}

	/** One coding that took in another has the notes of both. */
	private static List<String> notes(String note) {
		return List.of(note.split("\n"));
	}

	private static List<Review> reviews(TestProject project) throws Exception {
		List<Review> all = new ArrayList<>();
		for (String coder : project.session.coderIds()) {
			CodingSet set = project.session.codings(coder, project.document(3)).set();
			all.addAll(set.getReviews());
		}
		return all;
	}
}
