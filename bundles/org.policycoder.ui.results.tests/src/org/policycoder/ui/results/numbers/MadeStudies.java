// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.numbers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;

/** Studies on disk of five documents of four years, one of them undated, coded by a rule that makes coders differ. */
public final class MadeStudies {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final List<String> DATES = List.of("2018-03", "2018-11", "2019-05", "2021-01", "");
	private static final int[] CLAUSES = { 8, 6, 9, 5, 4 };
	private static final List<String> X = List.of("A1", "A2", "B1", "B2", "B3");
	private static final List<String> Y = List.of("S", "G", "K");
	private static final List<String> Z = List.of("P1", "P2", "Q1");

	private MadeStudies() {
	}

	/** Three coders who have begun the same documents and differ, and nobody has said whose codings count. */
	public static PolicyProject ofThreeCoders(Path folder) throws StorageException {
		return make(folder, List.of("ann", "bob", "cem"), false);
	}

	/** Three dimensions, two of them with types above the categories, coded by one coder. */
	public static PolicyProject ofThreeDimensions(Path folder) throws StorageException {
		return make(folder, List.of("ann"), true);
	}

	private static PolicyProject make(Path folder, List<String> coders, boolean third) throws StorageException {
		Project head = MODEL.createProject();
		head.setName("Numbers");
		head.setLanguage("en");
		for (String id : coders) {
			Coder coder = MODEL.createCoder();
			coder.setId(id);
			coder.setName("Coder " + id);
			head.getCoders().add(coder);
		}
		PolicyProject project = PolicyProject.create(folder, head, codebook(third));
		List<CodingSet> sets = new ArrayList<>();
		int place = 0;
		for (int number = 1; number <= CLAUSES.length; number++) {
			PolicyDocument document = MODEL.createPolicyDocument();
			document.setNumber(number);
			document.setTitle("Document " + number);
			document.getIssuers().add(number % 2 == 0 ? "Ministry" : "Assembly");
			document.setType(number % 3 == 0 ? "Law" : "Notice");
			String date = DATES.get(number - 1);
			document.setDate(date.isEmpty() ? null : PolicyDate.parse(date));
			addDocument(project, document);
			for (int coder = 0; coder < coders.size(); coder++) {
				CodingSet set = project.codings(coders.get(coder), document);
				for (int clause = 1; clause <= CLAUSES[number - 1]; clause++) {
					code(set, clause, place + clause, coder, third);
				}
				sets.add(set);
			}
			place += CLAUSES[number - 1];
		}
		project.save(project.corpus());
		project.saveAll(sets);
		return project;
	}

	private static void addDocument(PolicyProject project, PolicyDocument document) throws StorageException {
		StringBuilder text = new StringBuilder();
		ClauseTree tree = MODEL.createClauseTree();
		for (int id = 1; id <= CLAUSES[document.getNumber() - 1]; id++) {
			Clause clause = MODEL.createClause();
			clause.setId(id);
			clause.setNumber(document.getNumber() + "-" + id);
			clause.setBegin(text.length());
			text.append("Clause ").append(id).append('.');
			clause.setEnd(text.length());
			text.append('\n');
			tree.getClauses().add(clause);
			tree.setLastId(id);
		}
		project.addDocument(document, text.toString(), tree, null);
	}

	/** Coders leave other clauses blank, agree on most of the rest, and give some of it a second instrument. */
	private static void code(CodingSet set, int clause, int place, int coder, boolean third) {
		if ((place + coder) % 9 == 8) {
			return;
		}
		int own = place % 3 == 0 ? coder : 0;
		give(set, clause, X.get((place + own) % X.size()));
		if (place % 4 == 1) {
			give(set, clause, X.get((place + own + 1 + place % 2) % X.size()));
		}
		give(set, clause, Y.get((place / 2 + (place % 5 == 2 ? coder : 0)) % Y.size()));
		if (third && place % 5 != 4) {
			give(set, clause, Z.get((place * 2) % Z.size()));
		}
	}

	private static void give(CodingSet set, int clause, String category) {
		Coding coding = MODEL.createCoding();
		coding.setClause(clause);
		coding.setCategory(category);
		set.getCodings().add(coding);
	}

	private static Codebook codebook(boolean third) {
		Codebook codebook = MODEL.createCodebook();
		codebook.setCode("numbers");
		codebook.getLabel().put("en", "Numbers");
		Dimension x = dimension(codebook, "X", "Means", DimensionRule.AT_LEAST_ONE);
		group(x, "A", "Order", "A1 Ban", "A2 Licence");
		group(x, "B", "Money", "B1 Grant", "B2 Loan", "B3 Tax");
		Dimension y = dimension(codebook, "Y", "Ends", DimensionRule.EXACTLY_ONE);
		List.of("S Safety", "G Growth", "K Knowledge").forEach(c -> y.getCategories().add(category(c)));
		if (third) {
			Dimension z = dimension(codebook, "Z", "Targets", DimensionRule.ANY);
			group(z, "P", "Private", "P1 Firms", "P2 Persons");
			group(z, "Q", "Public", "Q1 States");
		}
		return codebook;
	}

	private static Dimension dimension(Codebook codebook, String code, String label, DimensionRule rule) {
		Dimension dimension = MODEL.createDimension();
		dimension.setCode(code);
		dimension.getLabel().put("en", label);
		dimension.setRule(rule);
		codebook.getDimensions().add(dimension);
		return dimension;
	}

	private static void group(Dimension dimension, String code, String label, String... categories) {
		Category group = category(code + " " + label);
		group.setGroupOnly(true);
		List.of(categories).forEach(c -> group.getCategories().add(category(c)));
		dimension.getCategories().add(group);
	}

	private static Category category(String codeAndLabel) {
		Category category = MODEL.createCategory();
		category.setCode(codeAndLabel.substring(0, codeAndLabel.indexOf(' ')));
		category.getLabel().put("en", codeAndLabel.substring(codeAndLabel.indexOf(' ') + 1));
		return category;
	}
}
