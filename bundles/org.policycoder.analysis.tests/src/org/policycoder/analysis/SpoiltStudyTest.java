// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.analysis.output.TextTableWriter;
import org.policycoder.analysis.tables.Tables;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Progress;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.Problem;
import org.policycoder.model.storage.ProjectCheck;
import org.policycoder.model.storage.StorageException;

/** Whatever stands in the files of a study, its check and its tables end with problems and sentences, not with an exception of ours. */
class SpoiltStudyTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final Pattern VALUE = Pattern.compile(" ([\\w]+)=\"([^\"]*)\"|<(issuers|attributes|settings)[^>]*>([^<]+)<");
	private static final List<String> VALUES = List.of("", "-1", "-7", "0", "20", "2147483647", "99999999999", "x", "NaN", "../../x", "2018-13-40",
			"\u0661", "&#9;", "xx-YY-zz");

	@TempDir
	Path folder;

	@Test
	void everyValueMayBeAnything() throws IOException {
		Path study = make();
		assertEquals(List.of(), attempt(study));
		List<String> failures = new ArrayList<>();
		try (Stream<Path> files = Files.walk(study)) {
			for (Path file : files.filter(f -> f.toString().matches(".*\\.(policycoder|policycodebook|policycorpus|clauses|codings)")).toList()) {
				spoil(study, file, failures);
			}
		}
		assertEquals(List.of(), failures);
	}

	/** What the check names is told by whoever opens the study, too, in the same words. */
	@Test
	void aNegativeNumberIsTheProblemThatTheCheckNames() throws IOException {
		Path study = make();
		Path corpus = study.resolve("corpus.policycorpus");
		Files.writeString(corpus, Files.readString(corpus).replace(" number=\"1\"", " number=\"-1\""));

		List<String> told = attempt(study);

		assertEquals(List.of(), told);
		assertTrue(ProjectCheck.check(study, Progress.NONE).stream().anyMatch(p -> p.kind() == Problem.Kind.BAD_DOCUMENT_NUMBER));
	}

	private static void spoil(Path study, Path file, List<String> failures) throws IOException {
		String whole = Files.readString(file);
		Matcher value = VALUE.matcher(whole);
		int seen = 0;
		while (value.find() && seen++ < 200) {
			int group = value.group(1) != null ? 2 : 4;
			for (String other : VALUES) {
				Files.writeString(file, whole.substring(0, value.start(group)) + other + whole.substring(value.end(group)));
				attempt(study).forEach(f -> failures.add(file.getFileName() + value.group() + " as \"" + other + "\": " + f));
			}
			Files.writeString(file, whole.substring(0, value.start()) + (group == 2 ? "" : "<") + whole.substring(value.end()));
			attempt(study).forEach(f -> failures.add(file.getFileName() + value.group() + " left out: " + f));
		}
		Files.writeString(file, whole);
	}

	/** What is thrown that is no sentence for a user. */
	private static List<String> attempt(Path folder) {
		List<String> failures = new ArrayList<>();
		try {
			ProjectCheck.check(folder, Progress.NONE).forEach(p -> p.message());
		} catch (RuntimeException e) {
			failures.add("check: " + e + " " + e.getStackTrace()[0]);
		}
		try {
			Study study = Study.of(PolicyProject.open(folder));
			for (TableProvider provider : Tables.standard().providers()) {
				table(study, provider, failures);
			}
		} catch (StorageException e) {
			assertTrue(e.getMessage().contains("."), e.getMessage());
		} catch (IOException | RuntimeException e) {
			failures.add("study: " + e + " " + e.getStackTrace()[0]);
		}
		return failures;
	}

	private static void table(Study study, TableProvider provider, List<String> failures) throws IOException {
		try {
			Table table = provider.table(study, TableParameters.in(study.locale()).with(TableParameters.TEXT, "true")
					.with(TableParameters.CODER, "ann"));
			new TextTableWriter().write(List.of(table), new ByteArrayOutputStream());
		} catch (TableException e) {
			assertTrue(e.getMessage().contains(" "), e.getMessage());
		} catch (RuntimeException e) {
			failures.add(provider.id() + ": " + e + " " + e.getStackTrace()[0] + e.getStackTrace()[1]);
		}
	}

	private Path make() throws StorageException {
		Project project = MODEL.createProject();
		project.setName("Spoilt");
		project.setLanguage("en");
		project.setResultCoder("ann");
		project.getSettings().put(Study.NAME_SETTING + "zh", "坏的");
		for (String id : List.of("ann", "bob")) {
			Coder coder = MODEL.createCoder();
			coder.setId(id);
			coder.setName(id);
			project.getCoders().add(coder);
		}
		PolicyProject made = PolicyProject.create(folder.resolve("study"), project, CodebookPresets.load("mcdonnell-elmore"));
		for (int i = 1; i <= 2; i++) {
			document(made, i);
		}
		made.saveAll(List.of(made.project(), made.corpus()));
		return made.folder();
	}

	private static void document(PolicyProject made, int number) throws StorageException {
		PolicyDocument document = MODEL.createPolicyDocument();
		document.setTitle("Law " + number);
		document.setDate(new PolicyDate(2018, 1, number));
		document.setType("Law");
		document.setLanguage("en");
		document.getIssuers().add("Congress");
		document.getAttributes().put("page", "7");
		String text = "Section 1. Duty.\nSection 2. Date.\n";
		ClauseTree tree = MODEL.createClauseTree();
		for (int i = 1; i <= 2; i++) {
			Clause clause = MODEL.createClause();
			clause.setId(i);
			clause.setNumber(number + "-" + i);
			clause.setLabel("Section " + i + ".");
			clause.setLevel("section");
			clause.setBegin(i == 1 ? 0 : 17);
			clause.setEnd(i == 1 ? 16 : 33);
			tree.getClauses().add(clause);
		}
		tree.setDocument(number);
		tree.setLastId(2);
		made.addDocument(document, text, tree, null);
		for (String coder : List.of("ann", "bob")) {
			CodingSet set = made.codings(coder, document);
			set.setDone(coder.equals("ann"));
			for (int i = 1; i <= 2; i++) {
				Coding coding = MODEL.createCoding();
				coding.setClause(i);
				coding.setCategory(i == 1 ? "A1" : "S");
				coding.setNote("why");
				coding.setTime(Instant.parse("2025-10-09T09:03:20Z"));
				coding.setBegin(i == 1 ? 11 : 28);
				coding.setEnd(i == 1 ? 15 : 32);
				set.getCodings().add(coding);
			}
			made.save(set);
		}
	}
}
