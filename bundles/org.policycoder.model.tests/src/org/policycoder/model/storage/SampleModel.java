// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Corpus;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.Unread;
import org.policycoder.model.presets.CodebookPresets;

/** Models for tests: a small well-formed project, and arbitrary roots of every kind. */
final class SampleModel {

	static final String TEXT = "An Act\n1. Exports of chips are prohibited.\n2. The Secretary shall report.\n(a) Each year.\n(b) To Congress.\n";

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private static final List<String> STRINGS = List.of("", "plain", "安全目标", "a<b&\"c\"'d'", "line\nline\ttab\rcr",
			"\uD83D\uDE00 smile", "é\u00A0x", " spaced ", "]]>", "&amp;");

	private final Random random;

	SampleModel(long seed) {
		random = new Random(seed);
	}

	/** Two documents, two coders; {@link ProjectCheck} finds nothing in it. */
	static PolicyProject project(Path folder) throws StorageException {
		Project project = FACTORY.createProject();
		project.setName("Study");
		project.getCoders().add(coder("anna", "Anna"));
		project.getCoders().add(coder("李雷", "李雷"));
		PolicyProject made = PolicyProject.create(folder, project, CodebookPresets.load("mcdonnell-elmore"));
		for (int i = 1; i <= 2; i++) {
			PolicyDocument document = FACTORY.createPolicyDocument();
			document.setTitle("Act " + i);
			document.getIssuers().addAll(List.of("Congress", "商务部"));
			document.setDate(PolicyDate.parse("2018-04-1" + i));
			document.getAttributes().put("Status", "in force");
			made.addDocument(document, TEXT, tree(i), null);
			for (String coder : List.of("anna", "李雷")) {
				CodingSet set = made.codings(coder, document);
				set.getCodings().addAll(List.of(coding(1, "A1"), coding(1, "S"), coding(3, "C2"), coding(3, "D2"),
						coding(3, "G")));
				set.setDone(true);
				made.save(set);
			}
		}
		made.save(made.corpus());
		return made;
	}

	static Coder coder(String id, String name) {
		Coder coder = FACTORY.createCoder();
		coder.setId(id);
		coder.setName(name);
		return coder;
	}

	static Coding coding(int clause, String category) {
		Coding coding = FACTORY.createCoding();
		coding.setClause(clause);
		coding.setCategory(category);
		coding.setTime(Instant.parse("2026-01-21T08:30:00Z"));
		return coding;
	}

	/** 1., 2. with (a) and (b), over {@link #TEXT}. */
	static ClauseTree tree(int document) {
		ClauseTree tree = FACTORY.createClauseTree();
		tree.setStyle("en");
		tree.setLastId(4);
		Clause one = clause(1, document + "-1", "1.", "1. Exports of chips are prohibited.");
		Clause two = clause(2, document + "-2", "2.",
				"2. The Secretary shall report.\n(a) Each year.\n(b) To Congress.");
		two.getClauses().add(clause(3, document + "-2-1", "(a)", "(a) Each year."));
		two.getClauses().add(clause(4, document + "-2-2", "(b)", "(b) To Congress."));
		tree.getClauses().add(one);
		tree.getClauses().add(two);
		return tree;
	}

	static Clause clause(int id, String number, String label, String text) {
		Clause clause = FACTORY.createClause();
		clause.setId(id);
		clause.setNumber(number);
		clause.setLabel(label);
		clause.setLevel("level");
		clause.setRule("sample");
		clause.setBegin(TEXT.indexOf(text));
		clause.setEnd(TEXT.indexOf(text) + text.length());
		return clause;
	}

	StoredRoot any() {
		StoredRoot root = switch (random.nextInt(5)) {
		case 0 -> anyProject();
		case 1 -> anyCodebook();
		case 2 -> anyCorpus();
		case 3 -> anyTree();
		default -> anyCodingSet();
		};
		root.setFormatVersion(Migrations.CURRENT);
		return root;
	}

	private Project anyProject() {
		Project project = FACTORY.createProject();
		project.setName(string());
		project.setResultCoder(string());
		for (int i = random.nextInt(3); i > 0; i--) {
			project.getCoders().add(coder(string(), string()));
			project.getSettings().put("key" + i, string());
		}
		return project;
	}

	private Codebook anyCodebook() {
		Codebook codebook = FACTORY.createCodebook();
		codebook.setCode(string());
		codebook.setSource(string());
		codebook.getLabel().put("en", string());
		for (int i = random.nextInt(3); i > 0; i--) {
			Dimension dimension = FACTORY.createDimension();
			dimension.setCode(string());
			dimension.setRule(DimensionRule.get(random.nextInt(4)));
			dimension.getDefinition().put("zh", string());
			codebook.getDimensions().add(dimension);
			categories(dimension.getCategories(), 3);
		}
		return codebook;
	}

	private void categories(List<Category> into, int depth) {
		for (int i = random.nextInt(depth + 1); i > 0; i--) {
			Category category = FACTORY.createCategory();
			category.setCode(string());
			category.setGroupOnly(random.nextBoolean());
			category.getExamples().put("en", string());
			into.add(category);
			categories(category.getCategories(), depth - 1);
		}
	}

	private Corpus anyCorpus() {
		Corpus corpus = FACTORY.createCorpus();
		for (int i = random.nextInt(4); i > 0; i--) {
			PolicyDocument document = FACTORY.createPolicyDocument();
			document.setNumber(random.nextInt());
			document.setTitle(string());
			document.setDate(random.nextBoolean() ? null : new PolicyDate(2018, random.nextInt(13), 0));
			document.getIssuers().addAll(STRINGS.subList(1, 1 + random.nextInt(3)));
			document.getUnread().add(new Unread(Unread.Kind.FONT, "2, 5–7", STRINGS.get(1 + random.nextInt(2))));
			document.getAttributes().put(STRINGS.get(random.nextInt(STRINGS.size())), string());
			corpus.getDocuments().add(document);
		}
		return corpus;
	}

	private ClauseTree anyTree() {
		ClauseTree tree = FACTORY.createClauseTree();
		tree.setDocument(random.nextInt(5000));
		tree.setTextHash(string());
		tree.setLastId(random.nextInt());
		clauses(tree.getClauses(), 4);
		return tree;
	}

	private void clauses(List<Clause> into, int depth) {
		for (int i = random.nextInt(depth + 1); i > 0; i--) {
			Clause clause = FACTORY.createClause();
			clause.setId(random.nextInt(100));
			clause.setNumber(string());
			clause.setLabel(string());
			clause.setHeading(random.nextBoolean());
			clause.setBegin(random.nextInt(1000));
			clause.setConfidence(random.nextInt(3) / 2.0);
			into.add(clause);
			clauses(clause.getClauses(), depth - 1);
		}
	}

	private CodingSet anyCodingSet() {
		CodingSet set = FACTORY.createCodingSet();
		set.setCoder(string());
		set.setDone(random.nextBoolean());
		set.setNote(string());
		for (int i = random.nextInt(6); i > 0; i--) {
			Coding coding = FACTORY.createCoding();
			coding.setClause(random.nextInt());
			coding.setCategory(string());
			coding.setBegin(random.nextInt(3) - 1);
			coding.setNote(string());
			coding.setTime(random.nextBoolean() ? null
					: Instant.ofEpochSecond(random.nextInt(), random.nextBoolean() ? 0 : 5_000_000));
			coding.setOrigin(CodingOrigin.get(random.nextInt(4)));
			set.getCodings().add(coding);
		}
		return set;
	}

	private String string() {
		return random.nextInt(4) == 0 ? null : STRINGS.get(random.nextInt(STRINGS.size()));
	}
}
