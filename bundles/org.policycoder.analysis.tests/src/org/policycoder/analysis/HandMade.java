// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.NoCode;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;

/**
 * A small study made by hand, to compute with paper and pencil. Its framework:
 * dimension X with the types A (A1, A2) and B (B1), dimension Y, flat, with S
 * and G.
 */
public final class HandMade {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final Project project = MODEL.createProject();
	private final Codebook codebook = MODEL.createCodebook();
	private final Map<Integer, PolicyDocument> documents = new LinkedHashMap<>();
	private final Map<Integer, ClauseTree> trees = new LinkedHashMap<>();
	private final Map<Integer, Map<String, CodingSet>> sets = new LinkedHashMap<>();

	/** Makes a study without coders and documents. */
	public HandMade() {
		Dimension x = dimension("X", "Instruments", "政策工具", DimensionRule.AT_LEAST_ONE);
		Category a = add(x.getCategories(), "A", "Authority", "权威型");
		a.setGroupOnly(true);
		add(a.getCategories(), "A1", "Ban", "禁令");
		add(a.getCategories(), "A2", "Licence", "准入");
		Category b = add(x.getCategories(), "B", "Incentive", "激励型");
		b.setGroupOnly(true);
		add(b.getCategories(), "B1", "Funds", "资金");
		Dimension y = dimension("Y", "Goals", "政策目标", DimensionRule.EXACTLY_ONE);
		add(y.getCategories(), "S", "Security", "安全").getDefinition().put("en", "to be safe");
		add(y.getCategories(), "G", "Growth", null);
	}

	private Dimension dimension(String code, String english, String chinese, DimensionRule rule) {
		Dimension dimension = MODEL.createDimension();
		dimension.setCode(code);
		dimension.setRule(rule);
		label(dimension.getLabel(), english, chinese);
		codebook.getDimensions().add(dimension);
		return dimension;
	}

	private static Category add(List<Category> siblings, String code, String english, String chinese) {
		Category category = MODEL.createCategory();
		category.setCode(code);
		label(category.getLabel(), english, chinese);
		siblings.add(category);
		return category;
	}

	private static void label(EMap<String, String> label, String english, String chinese) {
		label.put("en", english);
		if (chinese != null) {
			label.put("zh", chinese);
		}
	}

	/** The codebook, to change it before {@link #study()}. */
	public Codebook codebook() {
		return codebook;
	}

	/** The project, to change it before {@link #study()}. */
	public Project project() {
		return project;
	}

	/** A document, to change it before {@link #study()}. */
	public PolicyDocument document(int number) {
		return documents.get(number);
	}

	/** Adds coders, in that order. */
	public HandMade coders(String... ids) {
		for (String id : ids) {
			Coder coder = MODEL.createCoder();
			coder.setId(id);
			coder.setName(id.toUpperCase(Locale.ROOT));
			project.getCoders().add(coder);
		}
		return this;
	}

	/** Adds a document; date and type may be null. */
	public HandMade document(int number, String date, String type, String... issuers) {
		PolicyDocument document = MODEL.createPolicyDocument();
		document.setNumber(number);
		document.setTitle("Document " + number);
		document.setDate(date == null ? null : PolicyDate.parse(date));
		document.setType(type);
		document.getIssuers().addAll(List.of(issuers));
		documents.put(number, document);
		trees.put(number, MODEL.createClauseTree());
		sets.put(number, new LinkedHashMap<>());
		return this;
	}

	/**
	 * Gives categories to a clause, which is added to its document behind the others
	 * when it is not there yet. It has ten characters of the text.
	 */
	public HandMade code(String coder, String clause, String... categories) {
		int number = Integer.parseInt(clause.substring(0, clause.indexOf('-')));
		for (String category : categories) {
			Coding coding = MODEL.createCoding();
			coding.setClause(clause(trees.get(number), clause).getId());
			coding.setCategory(category);
			set(coder, number).getCodings().add(coding);
		}
		return this;
	}

	/** Marks all codings of a coder as adjudicated. */
	public HandMade adjudicated(String coder) {
		sets.values().forEach(s -> s.getOrDefault(coder, MODEL.createCodingSet()).getCodings()
				.forEach(c -> c.setOrigin(CodingOrigin.ADJUDICATED)));
		return this;
	}

	/** Lets a coder decide that a clause has no category of a dimension. */
	public HandMade uncoded(String coder, String clause, String dimension) {
		int number = Integer.parseInt(clause.substring(0, clause.indexOf('-')));
		NoCode decision = MODEL.createNoCode();
		decision.setClause(clause(trees.get(number), clause).getId());
		decision.setDimension(dimension);
		set(coder, number).getNoCodes().add(decision);
		return this;
	}

	/** Marks a document as done by a coder. */
	public HandMade done(String coder, int document) {
		set(coder, document).setDone(true);
		return this;
	}

	/** The codings of a coder on a document, to change them before {@link #study()}. */
	public CodingSet set(String coder, int document) {
		return sets.get(document).computeIfAbsent(coder, c -> {
			CodingSet set = MODEL.createCodingSet();
			set.setCoder(c);
			return set;
		});
	}

	private static Clause clause(ClauseTree tree, String number) {
		for (Clause clause : tree.getClauses()) {
			if (clause.getNumber().equals(number)) {
				return clause;
			}
		}
		Clause clause = MODEL.createClause();
		clause.setId(tree.getClauses().size() + 1);
		clause.setNumber(number);
		clause.setBegin(tree.getClauses().size() * 10);
		clause.setEnd(clause.getBegin() + 10);
		tree.getClauses().add(clause);
		return clause;
	}

	/** The study as it is now. */
	public Study study() {
		Study.Builder study = Study.builder(project, codebook);
		study.texts(d -> "0123456789".repeat(10));
		documents.forEach((number, document) -> study.document(document, trees.get(number),
				new ArrayList<>(sets.get(number).values())));
		return study.build();
	}

	/** The cells of some columns, a row a line, to compare at a glance; null is a hyphen. */
	public static List<String> cells(Table table, String... columns) {
		List<String> lines = new ArrayList<>();
		for (int row = 0; row < table.rows().size(); row++) {
			List<String> line = new ArrayList<>();
			for (String column : columns) {
				Object value = table.value(row, column);
				line.add(value == null ? "-" : value instanceof Double d ? rounded(d) : value.toString());
			}
			lines.add(String.join(" ", line));
		}
		return lines;
	}

	private static String rounded(double value) {
		return String.valueOf(Math.round(value * 10_000) / 10_000.0);
	}
}
