// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;

/**
 * The example's coding sheet, taken as it stands, gives the tables of the
 * published study. Whether the readers make the same of it is tested where they
 * are.
 */
class FactsTest {

	private static final String EXAMPLE = "org.policycoder.examples/examples/export-controls";
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private static Map<Integer, CSVRecord> register;
	private static List<CSVRecord> codings;

	@BeforeAll
	static void read() throws IOException {
		Path folder = folder();
		assumeTrue(folder != null, "the folder of the examples is not beside this bundle");
		register = new TreeMap<>();
		records(folder.resolve("register.csv")).forEach(r -> register.put(Integer.valueOf(r.get("number")), r));
		codings = records(folder.resolve("codings.csv"));
	}

	private static Path folder() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			for (String bundles : List.of("bundles", "")) {
				Path folder = at.resolve(bundles).resolve(EXAMPLE);
				if (Files.isDirectory(folder)) {
					return folder;
				}
			}
		}
		return null;
	}

	private static List<CSVRecord> records(Path file) throws IOException {
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		}
	}

	@Test
	void tablesOfTheExampleEqualThePublishedOnes() throws IOException {
		PublishedFacts.verify(study(codings));
	}

	@Test
	void oneCodingLessIsNoticed() throws IOException {
		Study shorter = study(codings.subList(1, codings.size()));
		assertThrows(AssertionError.class, () -> PublishedFacts.verify(shorter));
	}

	@Test
	void oneDocumentLessIsNoticed() throws IOException {
		CSVRecord last = register.remove(184);
		try {
			Study without = study(codings);
			assertThrows(AssertionError.class, () -> PublishedFacts.verify(without));
		} finally {
			register.put(184, last);
		}
	}

	private static Study study(List<CSVRecord> sheet) throws IOException {
		Project project = MODEL.createProject();
		Study.Builder study = Study.builder(project, CodebookPresets.load("mcdonnell-elmore"));
		Map<Integer, Map<String, List<CSVRecord>>> byDocument = new TreeMap<>();
		for (CSVRecord row : sheet) {
			String clause = row.get("clause");
			byDocument.computeIfAbsent(Integer.valueOf(clause.substring(0, clause.indexOf('-'))),
					d -> new TreeMap<>(ClauseOrder.NUMBERS))
					.computeIfAbsent(clause, c -> new ArrayList<>()).add(row);
		}
		register.forEach((number, row) -> add(study, number, row, byDocument.getOrDefault(number, Map.of())));
		return study.build();
	}

	private static void add(Study.Builder study, int number, CSVRecord row, Map<String, List<CSVRecord>> clauses) {
		PolicyDocument document = MODEL.createPolicyDocument();
		document.setNumber(number);
		document.setTitle(row.get("title"));
		document.getIssuers().addAll(List.of(row.get("issuers").split("; ")));
		document.setDate(PolicyDate.parse(row.get("date")));
		document.setType(row.get("type"));
		ClauseTree tree = MODEL.createClauseTree();
		Map<String, CodingSet> sets = new LinkedHashMap<>();
		clauses.forEach((clauseNumber, rows) -> {
			Clause clause = MODEL.createClause();
			clause.setId(tree.getClauses().size() + 1);
			clause.setNumber(clauseNumber);
			tree.getClauses().add(clause);
			for (CSVRecord given : rows) {
				Coding coding = MODEL.createCoding();
				coding.setClause(clause.getId());
				coding.setCategory(given.get("category"));
				CodingSet set = sets.computeIfAbsent(given.get("coder"), c -> MODEL.createCodingSet());
				set.setCoder(given.get("coder"));
				set.getCodings().add(coding);
			}
		});
		study.document(document, tree, sets.values());
	}
}
