// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.CodebookIndex;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;

/**
 * Makes a large project whose contents are invented but shaped like a real study:
 * documents of a few articles with paragraphs, one objective and one to three
 * instruments a clause. The same arguments give the same project.
 */
public final class GeneratedProject {

	private static final List<String> ISSUERS = List.of("Department of Commerce", "Congress", "White House",
			"Department of the Treasury", "Department of Justice", "Department of State");

	private static final List<String> TYPES = List.of("Regulation", "Bill", "Law", "Executive order", "Guidance");

	private static final List<String> WORDS = List.of("export", "licence", "technology", "end user", "entity list",
			"shall", "Secretary", "report", "item", "foreign", "national security", "controlled", "approval", "review",
			"within 30 days", "prohibited", "semiconductor", "transfer", "agreement", "allied countries");

	private final Random random;

	private final ModelFactory factory = ModelFactory.eINSTANCE;

	private final List<String> instruments;

	private GeneratedProject(long seed, List<String> instruments) {
		this.random = new Random(seed);
		this.instruments = instruments;
	}

	/**
	 * Makes a project.
	 *
	 * @param args
	 *            the folder; then, if wanted, the numbers of documents (3300) and
	 *            codings (100000)
	 * @throws StorageException
	 *             when it cannot be written
	 */
	public static void main(String[] args) throws StorageException {
		int documents = args.length > 1 ? Integer.parseInt(args[1]) : 3300;
		int codings = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
		make(Path.of(args[0]), documents, codings);
	}

	static PolicyProject make(Path folder, int documents, int codings) throws StorageException {
		Project project = ModelFactory.eINSTANCE.createProject();
		project.setName("Generated: " + documents + " documents, " + codings + " codings");
		Coder coder = ModelFactory.eINSTANCE.createCoder();
		coder.setId("coder-1");
		coder.setName("Generated coder");
		project.getCoders().add(coder);
		PolicyProject made = PolicyProject.create(folder, project, CodebookPresets.load("mcdonnell-elmore"));
		CodebookIndex index = new CodebookIndex(made.codebook());
		List<String> instruments = index.entries(made.codebook().getDimensions().get(0)).stream()
				.map(CodebookIndex.Entry::category).filter(c -> !c.isGroupOnly()).map(c -> c.getCode()).toList();
		new GeneratedProject(documents * 31L + codings, instruments).fill(made, documents, codings);
		return made;
	}

	private void fill(PolicyProject project, int documents, int codings) throws StorageException {
		List<CodingSet> sets = new ArrayList<>();
		int left = codings;
		for (int number = 1; number <= documents; number++) {
			int share = left / (documents - number + 1);
			int here = number == documents ? left : Math.min(left, share / 2 + random.nextInt(share + 1));
			PolicyDocument document = document(number, documents);
			ClauseTree tree = factory.createClauseTree();
			StringBuilder text = new StringBuilder(document.getTitle()).append("\n\n");
			tree.setStyle("generated");
			List<Clause> clauses = clauses(tree, number, Math.max(1, here / 2), text);
			project.addDocument(document, text.toString(), tree, null);
			CodingSet set = project.codings("coder-1", document);
			code(set, clauses, here);
			set.setDone(true);
			sets.add(set);
			left -= here;
		}
		project.saveAll(sets);
		project.save(project.corpus());
	}

	private PolicyDocument document(int number, int documents) {
		PolicyDocument document = factory.createPolicyDocument();
		document.setNumber(number);
		document.setTitle("Policy document " + number + ": " + words(6));
		LocalDate first = LocalDate.of(2018, 1, 1);
		document.setDate(PolicyDate.of(first.plusDays((long) (number - 1) * 2921 / documents)));
		document.getIssuers().add(ISSUERS.get(Math.min(random.nextInt(6), random.nextInt(6))));
		if (random.nextInt(20) == 0) {
			document.getIssuers().add(ISSUERS.get(random.nextInt(6)));
		}
		document.setType(TYPES.get(Math.min(random.nextInt(5), random.nextInt(5))));
		document.setLanguage("en");
		document.setJurisdiction("US");
		return document;
	}

	/** Articles with up to four paragraphs below each third one; all of them codable. */
	private List<Clause> clauses(ClauseTree tree, int number, int count, StringBuilder text) {
		List<Clause> made = new ArrayList<>();
		for (int article = 1; made.size() < count; article++) {
			Clause clause = clause(tree, number + "-" + article, "Sec. " + article + ".", "section", text);
			tree.getClauses().add(clause);
			made.add(clause);
			int below = article % 3 == 0 ? random.nextInt(5) : 0;
			for (int i = 1; i <= below && made.size() < count; i++) {
				Clause paragraph = clause(tree, clause.getNumber() + "-" + i, "(" + (char) ('a' + i - 1) + ")",
						"paragraph", text);
				clause.getClauses().add(paragraph);
				clause.setEnd(paragraph.getEnd());
				made.add(paragraph);
			}
		}
		return made;
	}

	private Clause clause(ClauseTree tree, String number, String label, String level, StringBuilder text) {
		Clause clause = factory.createClause();
		tree.setLastId(tree.getLastId() + 1);
		clause.setId(tree.getLastId());
		clause.setNumber(number);
		clause.setLabel(label);
		clause.setLevel(level);
		clause.setRule("generated");
		clause.setConfidence(0.9);
		clause.setBegin(text.length());
		text.append(label).append(' ').append(words(20 + random.nextInt(40))).append('.');
		clause.setEnd(text.length());
		text.append('\n');
		return clause;
	}

	/** Every coded clause gets its objective first, and its first instrument; the rest is spread over them. */
	private void code(CodingSet set, List<Clause> clauses, int count) {
		int coded = Math.min(clauses.size(), count / 2);
		for (int i = 0; i < coded; i++) {
			String objective = random.nextInt(100) < 79 ? "S" : "G";
			add(set, clauses.get(i), objective);
			add(set, clauses.get(i), instruments.get(random.nextInt(instruments.size())));
		}
		for (int i = 2 * coded; i < count && coded > 0; i++) {
			Clause clause = clauses.get(random.nextInt(coded));
			instruments.stream().filter(c -> set.getCodings().stream()
					.noneMatch(k -> k.getClause() == clause.getId() && k.getCategory().equals(c))).findFirst()
					.ifPresent(c -> add(set, clause, c));
		}
	}

	private void add(CodingSet set, Clause clause, String category) {
		Coding coding = factory.createCoding();
		coding.setClause(clause.getId());
		coding.setCategory(category);
		coding.setTime(Instant.ofEpochSecond(1_760_000_000L + set.getDocument() * 600L + set.getCodings().size() * 7L));
		coding.setOrigin(CodingOrigin.CODER);
		set.getCodings().add(coding);
	}

	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
		}
		return words.toString();
	}
}
