// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

import org.policycoder.analysis.Study;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Dimension;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;

/** Four documents of three years, coded by two coders against the codebook of the paper. */
public final class SmallStudy {

	/** The name of the project. */
	public static final String NAME = "小研究 Small Study";

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private SmallStudy() {
	}

	/** The study with codings. */
	public static Study coded() {
		return study(codebook(), true);
	}

	/** The documents alone, as after an import; one of them of unknown date, type and issuer. */
	public static Study uncoded() {
		return study(codebook(), false);
	}

	/** A study whose codebook has one dimension only. */
	public static Study ofOneDimension() {
		Codebook codebook = codebook();
		codebook.getDimensions().remove(1);
		return study(codebook, true);
	}

	/** Two documents of each of so many types and issuers, and nothing coded. */
	public static Study ofManyTypes(int types) {
		Study.Builder study = Study.builder(project(), codebook());
		for (int i = 0; i < 2 * types; i++) {
			document(study, false, i + 1, "Document " + i, new PolicyDate(2020, 1, 1), "Type " + i / 2,
					List.of("Issuer " + i / 2));
		}
		return study.build();
	}

	/** A document of a title, by an issuer of the same name, and nothing coded. */
	public static Study named(String title) {
		Study.Builder study = Study.builder(project(), codebook());
		document(study, false, 1, title, new PolicyDate(2020, 1, 1), title, List.of(title));
		return study.build();
	}

	/** One document of 32 codings, one of them of a category of its own. */
	static Study ofThirtyTwoCodings() {
		Study.Builder study = Study.builder(project(), codebook());
		String[] clauses = new String[32];
		Arrays.fill(clauses, "A2 S");
		clauses[0] = "A1 S";
		document(study, true, 1, "Document", new PolicyDate(2020, 1, 1), "Type", List.of("Issuer"), clauses);
		return study.build();
	}

	/** A document of a year, if that is asked for, and one of no known date, both coded by one coder. */
	static Study partlyUndated(boolean dated) {
		Project project = project();
		project.getCoders().remove(1);
		Study.Builder study = Study.builder(project, codebook());
		for (int number = dated ? 1 : 2; number <= 2; number++) {
			PolicyDocument document = FACTORY.createPolicyDocument();
			document.setNumber(number);
			document.setTitle("Document " + number);
			document.setDate(number == 1 ? new PolicyDate(2020, 1, 1) : null);
			CodingSet set = codings("first");
			ClauseTree tree = tree(number, 3);
			for (int clause = 1; clause <= 3; clause++) {
				code(set, clause, "A1");
				code(set, clause, "S");
			}
			study.document(document, tree, List.of(set));
		}
		return study.build();
	}

	/**
	 * A study of so many dimensions beyond the two of the codebook, each of two
	 * categories, the first of which has two below it in every second dimension.
	 * Both coders coded the one document in all of them.
	 */
	public static Study ofFurtherDimensions(int further) {
		Codebook codebook = codebook();
		StringBuilder codes = new StringBuilder("A1 S");
		for (int i = 1; i <= further; i++) {
			Dimension dimension = FACTORY.createDimension();
			dimension.setCode("D" + i);
			dimension.getLabel().put("en", "Further \"dimension\" " + i);
			dimension.getCategories().addAll(List.of(category("D" + i + "a", "One of " + i), category("D" + i + "b", "Two of " + i)));
			if (i % 2 == 0) {
				dimension.getCategories().get(0).getCategories()
						.addAll(List.of(category("D" + i + "c", "Low of " + i), category("D" + i + "d", "High of " + i)));
			}
			codebook.getDimensions().add(dimension);
			codes.append(" D").append(i).append(i % 2 == 0 ? 'c' : 'a');
		}
		Study.Builder study = Study.builder(project(), codebook);
		document(study, true, 1, "Document", new PolicyDate(2020, 1, 1), "Type", List.of("Issuer"), codes.toString(),
				codes.toString(), "A2 S D1b");
		document(study, true, 2, "Document", new PolicyDate(2021, 1, 1), "Type", List.of("Issuer"), codes.toString());
		return study.build();
	}

	/** A study of so many flat categories in each of two dimensions; a clause of its own has the n-th of both, n times counted from the last. */
	static Study ofManyCategories(int categories, IntFunction<String> name) {
		Codebook codebook = codebook();
		codebook.getDimensions().clear();
		for (String code : List.of("M", "N")) {
			Dimension dimension = FACTORY.createDimension();
			dimension.setCode(code);
			dimension.getLabel().put("en", "Dimension " + code);
			for (int i = 1; i <= categories; i++) {
				dimension.getCategories().add(category(code + i, name.apply(i)));
			}
			codebook.getDimensions().add(dimension);
		}
		List<String> clauses = new ArrayList<>();
		for (int i = 1; i <= categories; i++) {
			clauses.addAll(Collections.nCopies(i, "M" + i + " N" + i));
		}
		Study.Builder study = Study.builder(project(), codebook);
		document(study, true, 1, "Document", new PolicyDate(2020, 1, 1), "Type", List.of("Issuer"), clauses.toArray(String[]::new));
		return study.build();
	}

	private static Category category(String code, String label) {
		Category category = FACTORY.createCategory();
		category.setCode(code);
		category.getLabel().put("en", label);
		return category;
	}

	static Project project() {
		Project project = FACTORY.createProject();
		project.setName(NAME);
		project.setLanguage("zh");
		for (String id : List.of("first", "second")) {
			Coder coder = FACTORY.createCoder();
			coder.setId(id);
			coder.setName(id);
			project.getCoders().add(coder);
		}
		project.setResultCoder("first");
		return project;
	}

	static Codebook codebook() {
		return CodebookPresets.load("mcdonnell-elmore");
	}

	private static Study study(Codebook codebook, boolean coded) {
		Study.Builder study = Study.builder(project(), codebook);
		document(study, coded, 1, "添加某些实体 & <修改>", new PolicyDate(2018, 1, 8), "法规", List.of("商务部"),
				"A1 S", "A2 S", "B1 G");
		document(study, coded, 2, "Export Control Reform Act", new PolicyDate(2018, 4, 0), "法案", List.of("国会"),
				"A2 C1 S", "A2 S");
		document(study, coded, 3, "半导体制造项目的出口管制", new PolicyDate(2019, 10, 25), "法规",
				List.of("商务部", "财政部"), "A4 S", "D1 G", "E1 S");
		document(study, coded, 4, "实体列表修订", new PolicyDate(2020, 11, 12), "法规", List.of("商务部"), "A4 S");
		if (!coded) {
			document(study, false, 5, "Of unknown date, type and issuer", null, null, List.of());
		}
		return study.build();
	}

	private static void document(Study.Builder study, boolean coded, int number, String title, PolicyDate date,
			String type, List<String> issuers, String... clauses) {
		PolicyDocument document = FACTORY.createPolicyDocument();
		document.setNumber(number);
		document.setTitle(title);
		document.setDate(date);
		document.setType(type);
		document.getIssuers().addAll(issuers);
		ClauseTree tree = tree(number, clauses.length);
		CodingSet first = codings("first");
		CodingSet second = codings("second");
		for (int i = 1; i <= clauses.length; i++) {
			for (String category : clauses[i - 1].split(" ")) {
				code(first, i, category);
				code(second, i, category.equals("A4") ? "A1" : category);
			}
		}
		study.document(document, tree, coded ? List.of(first, second) : List.of());
	}

	private static ClauseTree tree(int number, int clauses) {
		ClauseTree tree = FACTORY.createClauseTree();
		for (int i = 1; i <= clauses; i++) {
			Clause clause = FACTORY.createClause();
			clause.setId(i);
			clause.setNumber(number + "-" + i);
			clause.setBegin(i);
			clause.setEnd(i + 1);
			tree.getClauses().add(clause);
		}
		return tree;
	}

	private static CodingSet codings(String coder) {
		CodingSet set = FACTORY.createCodingSet();
		set.setCoder(coder);
		return set;
	}

	private static void code(CodingSet set, int clause, String category) {
		Coding coding = FACTORY.createCoding();
		coding.setClause(clause);
		coding.setCategory(category);
		coding.setBegin(-1);
		coding.setEnd(-1);
		set.getCodings().add(coding);
	}
}
