// SPDX-License-Identifier: EPL-2.0
package org.policycoder.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.policycoder.edit.command.CodeClauses;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/**
 * A small project for tests: three documents of an invented law, two coders, and a
 * session that saves only when told to.
 */
final class TestProject implements AutoCloseable {

	static final String ANNA = "anna";

	static final String BO = "bo";

	static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-06T07:08:09Z"), ZoneOffset.UTC);

	final Path folder;

	final ProjectSession session;

	final List<SessionChange> changes = new ArrayList<>();

	TestProject(Path folder) throws StorageException {
		this(folder, Duration.ofDays(1));
	}

	TestProject(Path folder, Duration pause) throws StorageException {
		this(folder, pause, CLOCK);
	}

	TestProject(Path folder, Duration pause, Clock clock) throws StorageException {
		this.folder = folder;
		if (!PolicyProject.isProject(folder)) {
			make(folder);
		}
		session = ProjectSession.open(folder, clock, pause, s -> {});
		session.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				changes.add(change);
			}
		});
	}

	private static void make(Path folder) throws StorageException {
		Project project = ModelFactory.eINSTANCE.createProject();
		project.setName("Test");
		for (String id : List.of(ANNA, BO)) {
			Coder coder = ModelFactory.eINSTANCE.createCoder();
			coder.setId(id);
			coder.setName(id.toUpperCase(Locale.ROOT));
			project.getCoders().add(coder);
		}
		PolicyProject made = PolicyProject.create(folder, project, CodebookPresets.load("mcdonnell-elmore"));
		for (int number = 1; number <= 3; number++) {
			add(made, number);
		}
		made.save(made.corpus());
		for (PolicyDocument document : made.corpus().getDocuments()) {
			made.save(made.codings(ANNA, document));
			made.save(made.codings(BO, document));
		}
	}

	/**
	 * Chapter 1 heading > articles 1 (two unlabelled paragraphs), 2, 3; chapter 2 heading >
	 * articles 4 with items (1) (2) (3), 5.
	 */
	private static void add(PolicyProject project, int number) throws StorageException {
		TreeBuilder tree = new TreeBuilder(number);
		tree.open("第一章", true, null, "第一章 总则\n");
		tree.open("第一条", false, number + "-1", "第一条");
		tree.leaf("", number + "-1-1", "为了规范出口，制定本法。", "\n");
		tree.leaf("", number + "-1-2", "国家𠮷保障两用物项安全。", "\n");
		tree.close();
		tree.leaf("第二条", number + "-2", "第二条 出口经营者应当取得许可。国家公布管制清单。", "\n");
		tree.leaf("第三条", number + "-3", "第三条 国家鼓励人才培养。", "\n");
		tree.close();
		tree.open("第二章", true, null, "第二章 监督\n");
		tree.open("第四条", false, number + "-4", "第四条 有下列行为的，处以罚款：\n");
		tree.leaf("（一）", number + "-4-1", "（一）未经许可出口；", "\n");
		tree.leaf("（二）", number + "-4-2", "（二）超出许可范围；", "\n");
		tree.leaf("（三）", number + "-4-3", "（三）出口禁止物项。", "\n");
		tree.close();
		tree.leaf("第五条", number + "-5", "第五条 本法自公布之日起施行。", "\n");
		tree.close();
		PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
		document.setNumber(number);
		document.setTitle("Law " + number);
		project.addDocument(document, tree.text.toString(), tree.tree, null);
	}

	private static final class TreeBuilder {

		private final StringBuilder text = new StringBuilder();

		private final ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();

		private final List<Clause> open = new ArrayList<>();

		TreeBuilder(int number) {
			tree.setDocument(number);
			tree.setStyle("cn-law");
		}

		void open(String label, boolean heading, String number, String words) {
			Clause clause = ModelFactory.eINSTANCE.createClause();
			tree.setLastId(tree.getLastId() + 1);
			clause.setId(tree.getLastId());
			clause.setLabel(label);
			clause.setHeading(heading);
			clause.setNumber(number);
			clause.setLevel(heading ? "章" : open.size() < 2 ? "条" : "项");
			clause.setBegin(text.length());
			(open.isEmpty() ? tree.getClauses() : open.getLast().getClauses()).add(clause);
			open.add(clause);
			text.append(words);
		}

		void close() {
			int end = text.length();
			while (text.charAt(end - 1) == '\n') {
				end--;
			}
			open.removeLast().setEnd(end);
		}

		void leaf(String label, String number, String words, String after) {
			open(label, false, number, words);
			close();
			text.append(after);
		}
	}

	PolicyDocument document(int number) {
		return session.document(number).orElseThrow();
	}

	Clause clause(String number) throws StorageException {
		return session.clauses(document(Integer.parseInt(number.substring(0, number.indexOf('-'))))).byNumber(number)
				.orElseThrow(() -> new AssertionError("no clause " + number));
	}

	ClauseRef ref(String number) throws StorageException {
		return ClauseRef.of(clause(number));
	}

	String text(Clause clause) throws StorageException {
		return session.text(document(ClauseRef.of(clause).document())).substring(clause.getBegin(), clause.getEnd());
	}

	List<Coding> codings(String coder, String number) throws StorageException {
		Clause clause = clause(number);
		return session.codings(coder, document(ClauseRef.of(clause).document())).of(clause.getId());
	}

	List<String> categories(String coder, String number) throws StorageException {
		return codings(coder, number).stream().map(Coding::getCategory).toList();
	}

	void code(String coder, String number, String... categories) throws EditException, StorageException {
		for (String category : categories) {
			session.execute(new CodeClauses(coder, ref(number), category));
		}
	}

	/** All files of the project but hidden ones, by path. */
	Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(path).toString(), Files.readString(path, StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	/** Executes a command and proves that undo and redo bring the very bytes of the files back and forth. */
	void executeAndProve(ProjectCommand command) throws EditException, IOException {
		session.flush();
		Map<String, String> before = files();
		assertTrue(session.execute(command), "something changes");
		session.flush();
		Map<String, String> after = files();
		assertFalse(before.equals(after), "files change");
		proveIndexes();
		session.undo();
		session.flush();
		assertEquals(before, files());
		proveIndexes();
		session.redo();
		session.flush();
		assertEquals(after, files());
		proveIndexes();
	}

	/** Proves that what is kept up to date change by change is what one would find counting anew. */
	void proveIndexes() throws StorageException {
		for (String coder : session.coderIds()) {
			CategoryCounts totals = new CategoryCounts();
			for (PolicyDocument document : session.project().corpus().getDocuments()) {
				CodingIndex kept = session.codings(coder, document);
				CodingIndex fresh = new CodingIndex(kept.set(), totals);
				assertEquals(fresh.codedClauses(), kept.codedClauses());
				assertEquals(fresh.categories(), kept.categories());
				Set<Integer> clauses = new HashSet<>(fresh.codedClauses());
				for (int clause : clauses) {
					assertEquals(fresh.of(clause), kept.of(clause));
				}
				for (String category : fresh.categories()) {
					assertEquals(fresh.count(category), kept.count(category), category);
				}
				DocumentProgress progress = session.progress(coder, document);
				long coded = session.clauses(document).leaves().stream()
						.filter(c -> ClauseIndex.isCovered(c, fresh)).count();
				assertEquals(coded, progress.coded());
			}
			for (String category : totals.categories()) {
				assertEquals(totals.get(category), session.count(coder, category), category);
			}
		}
	}

	@Override
	public void close() throws StorageException {
		session.close();
	}
}
