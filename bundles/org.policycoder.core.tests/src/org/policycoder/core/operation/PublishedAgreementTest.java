// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.model.Category;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Clauses;
import org.policycoder.model.Codebook;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;
import org.policycoder.segmentation.Segmentation;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Three coders of POLIANNA (Sewerin et al. 2023) marked passages of one European regulation; here each
 * passage codes the innermost clause that it begins in. What one of them left blank must count where
 * nobody has to give a category. Needs -Dpolicycoder.data.
 */
class PublishedAgreementTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final String MONITORING = "Form_monitoring";

	/** Passages by the article that they are in. */
	private static final Map<String, List<JsonObject>> PASSAGES = new LinkedHashMap<>();
	private static Path articles;

	@BeforeAll
	static void read() throws IOException {
		String data = System.getProperty("policycoder.data");
		Path folder = data == null ? null : Path.of(data, "corpus", "polianna");
		assumeTrue(folder != null && Files.isDirectory(folder), "needs -Dpolicycoder.data with corpus/polianna");
		articles = folder.resolve("articles-32008R1099");
		for (String line : Files.readAllLines(folder.resolve("spans_32008R1099_PolicyDesignCharacteristics_annotators.jsonl"))) {
			JsonObject passage = JsonParser.parseString(line).getAsJsonObject();
			PASSAGES.computeIfAbsent(passage.get("article").getAsString(), a -> new ArrayList<>()).add(passage);
		}
	}

	private static String string(JsonObject passage, String name) {
		return passage.get(name).getAsString();
	}

	/** A dimension for each feature of the coding scheme, with the tags that were given. */
	private static Codebook codebook(DimensionRule rule) {
		Map<String, Set<String>> features = new LinkedHashMap<>();
		PASSAGES.values().stream().flatMap(List::stream).forEach(
				p -> features.computeIfAbsent(string(p, "feature"), f -> new LinkedHashSet<>()).add(string(p, "tag")));
		Codebook codebook = MODEL.createCodebook();
		features.forEach((feature, tags) -> {
			Dimension dimension = MODEL.createDimension();
			dimension.setCode(feature);
			dimension.setRule(rule);
			for (String tag : tags) {
				Category category = MODEL.createCategory();
				category.setCode(tag);
				dimension.getCategories().add(category);
			}
			codebook.getDimensions().add(dimension);
		});
		return codebook;
	}

	private static Study study(DimensionRule rule) throws IOException {
		Study.Builder study = Study.builder(MODEL.createProject(), codebook(rule));
		int number = 0;
		for (String article : PASSAGES.keySet().stream().sorted().toList()) {
			PolicyDocument document = MODEL.createPolicyDocument();
			document.setNumber(++number);
			String text = Files.readString(articles.resolve(article + ".txt"));
			Segmentation found = Segmenter.standard().segment(text, SegmentationOptions.DETECT);
			ClauseTree tree = ClauseTrees.of(number, text, found.roots(), found.style());
			Map<String, CodingSet> sets = new LinkedHashMap<>();
			for (JsonObject passage : PASSAGES.get(article)) {
				code(sets, passage, new Clauses(tree), text);
			}
			study.document(document, tree, sets.values());
		}
		return study.build();
	}

	private static void code(Map<String, CodingSet> sets, JsonObject passage, Clauses clauses, String text) {
		int begin = begin(passage, text);
		assertTrue(text.substring(begin).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)
				.startsWith(string(passage, "text").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)), passage::toString);
		Clause clause = clauses.all().stream().filter(c -> c.getBegin() <= begin && begin < c.getEnd())
				.min((a, b) -> Integer.compare(a.getEnd() - a.getBegin(), b.getEnd() - b.getBegin())).orElseThrow();
		CodingSet set = sets.computeIfAbsent(string(passage, "annotator"), coder -> {
			CodingSet made = MODEL.createCodingSet();
			made.setCoder(coder);
			return made;
		});
		Coding coding = MODEL.createCoding();
		coding.setClause(clause.getId());
		coding.setCategory(string(passage, "tag"));
		if (set.getCodings().stream().noneMatch(c -> c.getClause() == coding.getClause()
				&& c.getCategory().equals(coding.getCategory()))) {
			set.getCodings().add(coding);
		}
	}

	/** The published offsets count two characters for the end of a line. */
	private static int begin(JsonObject passage, String text) {
		int published = passage.get("start").getAsInt();
		int at = 0;
		for (int counted = 0; counted < published; at++) {
			counted += text.charAt(at) == '\n' ? 2 : 1;
		}
		return at;
	}

	private static String agreement(DimensionRule rule, String one, String other) throws IOException, TableException {
		Table table = Tables.standard().table("agreement", study(rule), TableParameters.in(Locale.ENGLISH));
		int row = Stream.iterate(0, i -> i + 1).limit(table.rows().size())
				.filter(i -> MONITORING.equals(table.value(i, "category-code")) && one.equals(table.value(i, "coder-1"))
						&& other.equals(table.value(i, "coder-2")))
				.findFirst().orElseThrow();
		Double kappa = (Double) table.value(row, "kappa");
		return String.format(Locale.ROOT, "%s units, %s by one only, %.1f %%, kappa %s", table.value(row, "units"),
				table.value(row, "one-sided"), 100 * (Double) table.value(row, "percent-agreement"),
				kappa == null ? "none" : String.format(Locale.ROOT, "%.3f", kappa));
	}

	@Test
	void whatOneLeftBlankCountsWhereNobodyHasToGiveACategory() throws Exception {
		assertEquals("66 units, 37 by one only, 43.9 %, kappa 0.039", agreement(DimensionRule.ANY, "A", "C"));
		assertEquals("66 units, 31 by one only, 53.0 %, kappa 0.177", agreement(DimensionRule.ANY, "A", "F"));
		assertEquals("66 units, 6 by one only, 90.9 %, kappa 0.617", agreement(DimensionRule.ANY, "C", "F"));
	}

	/** The percentage is then of five clauses, and the 37 beside it say what it is worth. */
	@Test
	void whereACategoryHasToBeGivenOnlyWhatBothCodedIsCompared() throws Exception {
		assertEquals("5 units, 37 by one only, 100.0 %, kappa none", agreement(DimensionRule.AT_LEAST_ONE, "A", "C"));
	}
}
