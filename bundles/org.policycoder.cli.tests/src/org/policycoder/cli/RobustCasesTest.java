// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The hostile files of {@code cases/robust}: a program with 512 MB reads each, or refuses it in a sentence, and leaves the study
 * sound; none is given up for the time it takes. How long that is, the benchmark tells.
 */
class RobustCasesTest extends CommandLineTest {

	private static final String MEMORY = "-Xmx512m";

	private enum Kind {
		DOCUMENT, REGISTER, CODEBOOK
	}

	/** What comes of a file: a piece of the sentence that refuses it, or null for one that is read. */
	private record Outcome(String name, Kind kind, String refusal) {}

	private static final String LEVELS = "nests more than 200 levels";
	private static final String COLUMNS = "more than 1000 columns";

	private static final List<Outcome> OUTCOMES = List.of(new Outcome("backticks-800.md", Kind.DOCUMENT, null),
			new Outcome("emph-80000.md", Kind.DOCUMENT, null), new Outcome("lt-100000.md", Kind.DOCUMENT, null),
			new Outcome("list-500.md", Kind.DOCUMENT, LEVELS), new Outcome("newlines-40000.txt", Kind.DOCUMENT, null),
			new Outcome("spaces.html", Kind.DOCUMENT, null), new Outcome("deepol.html", Kind.DOCUMENT, LEVELS),
			new Outcome("deeptable.html", Kind.DOCUMENT, LEVELS), new Outcome("uslm-nest250.xml", Kind.DOCUMENT, LEVELS),
			new Outcome("form-lol.pdf", Kind.DOCUMENT, "more than 200,000 characters or parts"),
			new Outcome("markers.pdf", Kind.DOCUMENT, "unpacks to more than 128 MB"),
			new Outcome("mediabox.pdf", Kind.DOCUMENT, null), new Outcome("longname-cn.zip", Kind.DOCUMENT, null),
			new Outcome("headings-40000.csv", Kind.REGISTER, COLUMNS), new Outcome("newkeys-8000.jsonl", Kind.REGISTER, COLUMNS),
			new Outcome("issuers-20000.csv", Kind.REGISTER, null), new Outcome("deep250.qdc", Kind.CODEBOOK, LEVELS),
			new Outcome("flat60.qdc", Kind.CODEBOOK, null));

	private final CaseFiles files = CaseFiles.in("robust");

	private ChildProgram program;

	@BeforeEach
	void prepare() throws IOException {
		program = new ChildProgram(Files.createDirectory(folder.resolve("configuration")), MEMORY);
	}

	@Test
	void eachHasACheck() throws IOException {
		Set<String> there = files.all().stream().map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(there, OUTCOMES.stream().map(Outcome::name).collect(Collectors.toCollection(TreeSet::new)));
	}

	/** All at once, since one file must not be the end of the others. */
	@Test
	void documentsAreReadOrRefused() throws Exception {
		List<Outcome> documents = of(Kind.DOCUMENT);
		List<Object> arguments = new ArrayList<>(List.of("import", project()));
		documents.forEach(document -> arguments.add(files.file(document.name)));

		List<String> said = run(arguments.toArray());

		for (Outcome document : documents) {
			List<String> of = said.stream().filter(line -> line.startsWith("policycoder: ") && line.contains(document.name)).toList();
			assertTrue(document.refusal == null ? of.isEmpty() : of.size() == 1 && of.getFirst().contains(document.refusal),
					() -> document + ": " + said);
		}
		isSound();
	}

	@Test
	void registersAreReadOrRefused() throws Exception {
		Path project = project();
		for (Outcome register : of(Kind.REGISTER)) {
			isRight(register, run("import", project, "--register", files.file(register.name)));
		}
		isSound();
	}

	@Test
	void codebooksAreReadOrRefusedAndReported() throws Exception {
		for (Outcome codebook : of(Kind.CODEBOOK)) {
			Path study = folder.resolve(codebook.name + ".study");
			isRight(codebook, run("new", study, "--codebook", files.file(codebook.name)));
			if (codebook.refusal == null) {
				done("report", study, "--format", "html", "--out", folder.resolve("report"));
			} else {
				assertFalse(Files.exists(study), "nothing is made");
			}
		}
	}

	private static List<Outcome> of(Kind kind) {
		return OUTCOMES.stream().filter(outcome -> outcome.kind == kind).toList();
	}

	private static void isRight(Outcome outcome, List<String> said) {
		assertTrue(said.stream().anyMatch(line -> line.startsWith("policycoder: ")) == (outcome.refusal != null)
				&& (outcome.refusal == null || said.stream().anyMatch(line -> line.contains(outcome.refusal))), () -> outcome + ": " + said);
	}

	private List<String> run(Object... arguments) throws Exception {
		Path said = folder.resolve("said");
		Process process = program.start(said.toFile(), folder.resolve("errors").toFile(), "en", arguments);
		try {
			assertTrue(process.waitFor(3, TimeUnit.MINUTES), "it comes to an end");
		} finally {
			process.destroyForcibly();
		}
		List<String> lines = new ArrayList<>(Files.readAllLines(said));
		lines.addAll(Files.readAllLines(folder.resolve("errors")));
		assertTrue(process.exitValue() <= PolicyCoderCommand.PROBLEMS, lines::toString);
		assertFalse(lines.stream().anyMatch(line -> line.contains("was given up") || line.contains("more memory") || line.startsWith("\tat ")),
				lines::toString);
		return lines;
	}

	private void isSound() {
		Ran check = run(Locale.ENGLISH, "check", folder.resolve("project"));
		assertFalse(check.out().lines().anyMatch(line -> line.startsWith("error: ")), check::out);
	}
}
