// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.Coder;
import org.policycoder.model.storage.PolicyProject;

/** Every command, used well and wrongly: what it says, what it writes, and its exit code. */
class CommandsTest extends CommandLineTest {

	@Test
	void withoutCommandTheCommandsAreListed() {
		String out = done().out();

		for (String command : List.of("new", "example", "import", "segment", "tables", "report", "export", "check", "new-plugin")) {
			assertTrue(out.lines().anyMatch(l -> l.strip().startsWith(command + " ")), out);
		}
	}

	@Test
	void helpListsWhatPlugInsContribute() {
		assertTrue(done("tables", "--help").out().contains("  category-frequency   Frequency of categories"));
		assertTrue(done("new", "--help").out().contains("  hood "));
		assertTrue(done("new", "--help").out().contains("  material "));
		assertTrue(done("example", "--help").out().contains("  demo "));
		assertTrue(done("report", "--help").out().contains("  figure-7 "));
		assertTrue(done("export", "--help").out().contains("  register-csv "));
		assertTrue(done("import", "--help").out().contains("  standard "));
	}

	@Test
	void versionIsPrinted() {
		assertTrue(done("--version").out().matches("PolicyCoder \\d+\\.\\d+\\.\\d+.*\\RLog: .*[.]log\\R"));
	}

	@Test
	void unknownCommandsAndOptionsAreWrong() {
		wrong("frobnicate", "frobnicate");
		wrong("--frob", "--frob");
		wrong("--frob", "check", folder, "--frob");
		wrong("superfluous", "check", folder, "superfluous");
	}

	@Test
	void newMakesAProject() throws Exception {
		Path made = folder.resolve("a/b");

		assertTrue(done("new", made, "--codebook", "hood", "--name", "Tools", "--language", "zh", "--coder", "anna").out()
				.contains(made.toString()));

		PolicyProject project = PolicyProject.open(made);
		assertEquals("Tools", project.project().getName());
		assertEquals("zh", project.project().getLanguage());
		assertEquals("hood", project.codebook().getCode());
		assertEquals("anna", project.project().getCoders().getFirst().getId());
	}

	@Test
	void newMakesAProjectOfAFolder() throws Exception {
		Path source = Files.createDirectories(folder.resolve("source/texts")).getParent();
		file("source/project.properties", "name = Brought in\ncoder.anna = Anna\n");
		file("source/register.csv", "number,title\n1,A rule\n");
		file("source/texts/0001.txt", "Section 1. One.\nSection 2. Two.\n");
		Path made = folder.resolve("made");

		assertTrue(done("new", made, "--from", source).out().contains(made.toString()));

		assertEquals("Brought in", PolicyProject.open(made).project().getName());
		wrong("leave --codebook", "new", folder.resolve("b"), "--from", source, "--coder", "anna");
		wrong("--from", "new", folder.resolve("b"), "--importer", "material");
		wrong("register and codings", "new", folder.resolve("b"), "--from", folder);
		problem("nosuch", "new", folder.resolve("b"), "--from", folder.resolve("nosuch"));
		assertFalse(Files.exists(folder.resolve("b")));
	}

	@Test
	void newDoesNotTouchAFolderThatHoldsSomething() throws Exception {
		file("mine.txt", "mine");

		problem(folder.toString(), "new", folder);
		problem("a/b", "new", folder.resolve("new"), "--coder", "a/b");
		wrong("nosuch", "new", folder.resolve("new"), "--codebook", "nosuch");
		wrong("fr", "new", folder.resolve("new"), "--language", "fr");
		wrong("DIR", "new");
		wrong("--codebook", "new", folder.resolve("new"), "--codebook");
		wrong("--name", "new", folder.resolve("new"), "--name", "a", "--name", "b");

		assertFalse(Files.exists(folder.resolve("new")));
	}

	@Test
	void newPluginMakesTheSampleUnderAnotherName() throws Exception {
		Path made = folder.resolve("plugin");

		assertTrue(done("new-plugin", made, "--id", "org.acme.laws").out().contains("org.acme.laws"));

		assertTrue(Files.readString(made.resolve("src/org/acme/laws/ReachTable.java")).startsWith("package org.acme.laws;"));
		assertTrue(Files.readString(made.resolve("META-INF/MANIFEST.MF")).contains("Bundle-SymbolicName: org.acme.laws;"));
		try (Stream<Path> all = Files.walk(made)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String text = Files.readString(file);
				assertFalse(text.contains("org.example.sample") || text.contains("org/example/sample") || text.contains("SPDX"), file::toString);
			}
		}
		problem("not empty", "new-plugin", made);
		wrong("org.policycoder.mine", "new-plugin", folder.resolve("b"), "--id", "org.policycoder.mine");
		wrong("Mine", "new-plugin", folder.resolve("b"), "--id", "Mine");
		assertFalse(Files.exists(folder.resolve("b")));
	}

	@Test
	void exampleIsMadeAndChecked() {
		assertTrue(done("check", demo()).out().contains("No problems"));
	}

	@Test
	void exampleUsedWrongly() throws Exception {
		file("mine.txt", "mine");

		wrong("nosuch", "example", "nosuch", folder.resolve("new"));
		wrong("DIR", "example", "demo");
		problem(folder.toString(), "example", "demo", folder);
		assertFalse(Files.exists(folder.resolve("new")));
	}

	@Test
	void importReadsDocumentsRegisterAndCodings() throws Exception {
		Path project = project();
		Path register = file("register.csv", "number,title,type\n3,A rule,Regulation\n");
		Path codings = file("codings.csv", "clause,category,coder\n3-1-1,A1,anna\n3-2,A2,anna\n");

		String out = done("import", project, rule(), "--register", register, "--codings", codings).out();

		assertTrue(out.contains("1 document with 4 clauses") && out.contains("2 codings"), out);
		assertTrue(done("import", project, rule()).out().contains("already"));
		assertTrue(done("import", project, "--codings", codings).out().contains("0 codings"));
		done("check", project);
	}

	@Test
	void anAmendedVersionIsToldAndTakesThePlaceOfTheOtherWhenAsked() throws Exception {
		Path cases = Path.of(System.getProperty("policycoder.data", "nowhere")).resolve("cases/files");
		assumeTrue(Files.isDirectory(cases), "-Dpolicycoder.data is not given");
		Path project = project();
		Path old = Files.copy(cases.resolve("35-new-version.old.txt"), Files.createDirectory(folder.resolve("old")).resolve("5 示例法.txt"));
		Path amended = Files.copy(cases.resolve("35-new-version.txt"), Files.createDirectory(folder.resolve("new")).resolve("5 示例法.txt"));
		Path register = cases.resolve("35-new-version.register.csv");
		done("import", project, old, "--register", register, "--codings",
				file("codings.csv", "clause,category,coder\n1-1,A1,anna\n1-2,A1,anna\n1-3,A2,anna\n"));

		problem("--amended replace", "import", project, amended, "--register", register);
		assertTrue(done("import", project, amended).out().contains("likely an amended version of document 1"));
		String out = done("import", project, amended, "--amended", "replace").out();
		assertTrue(out.contains("taken the place of document 1") && out.contains("as before: 2; to be looked at: 1"), out);
		assertTrue(out.contains("clause 1-1 has kept the category A1"), out);
		assertTrue(out.contains("Document 2"), out);
		problem("clause 1-1 has kept the category A1", "check", project);
		assertTrue(done("import", project, old).out().contains("earlier version of document 1"));
		assertEquals(1, PolicyProject.open(project).corpus().getDocuments().size());
		wrong("foo", "import", project, old, "--amended", "foo");
	}

	@Test
	void importListsWhatCouldNotBeRead() throws Exception {
		Path project = project();
		Path empty = file("empty.txt", "");

		Ran ran = problem("empty.txt", "import", project, empty, rule(), folder.resolve("nosuch.txt"));

		assertEquals(2, ran.errors().size(), ran.err());
		assertTrue(ran.out().contains("1 document"), ran.out());
		Path codings = file("codings.csv", "clause,category,coder\n1-1-1,A1,anna\n9-9,A1,anna\n1-2,nosuch,anna\n");
		ran = problem("9-9", "import", project, "--codings", codings);
		assertEquals(2, ran.errors().size(), ran.err());
		assertTrue(ran.err().contains("nosuch"), ran.err());
	}

	@Test
	void importUsedWrongly() throws Exception {
		Path project = project();
		Path register = file("register.csv", "name,when\nA rule,2024\n");

		wrong("register", "import", project);
		wrong("DIR", "import");
		wrong("title", "import", project, rule(), "--column", "title");
		wrong("nosuch", "import", project, rule(), "--segmenter", "nosuch");
		problem("heading", "import", project, rule(), "--register", register, "--column", "title=heading");
		problem("nosuch.csv", "import", project, rule(), "--register", folder.resolve("nosuch.csv"));
		problem("nostyle", "import", project, rule(), "--style", "nostyle");
		problem(folder.toString(), "import", folder, rule());
		problem("nothing", "import", project, Files.createDirectory(folder.resolve("nothing")));

		assertEquals(List.of(), PolicyProject.open(project).corpus().getDocuments());
	}

	@Test
	void segmentWritesALineAClause() throws Exception {
		Path out = folder.resolve("out/here");

		done("segment", "--out", out, rule(), file("法.md", "第一条 目的。\n第二条 范围。\n"));

		List<String> lines = Files.readAllLines(out.resolve("rule.jsonl"));
		assertEquals("{\"begin\":8,\"end\":54,\"label\":\"Section 1.\",\"path\":[\"Section 1.\"]}", lines.getFirst());
		assertEquals(4, lines.size());
		assertTrue(lines.get(1).contains("\"path\":[\"Section 1.\",\"(a)\"]"), lines.get(1));
		assertEquals(2, Files.readAllLines(out.resolve("法.jsonl")).size());
	}

	@Test
	void segmentCountsOffsetsInTheFileAsItIs() throws Exception {
		Path out = folder.resolve("out");
		String text = "𝔸 rule\r\n\r\nSection 1. Duty. Keep a book.\r\nSection 2. Date. Now.";
		file("crlf.txt", "\uFEFF" + text);

		done("segment", "--out", out, folder.resolve("crlf.txt"));

		assertTrue(Files.readAllLines(out.resolve("crlf.jsonl")).get(1)
				.startsWith("{\"begin\":" + text.indexOf("Section 2")), () -> text);
	}

	@Test
	void segmentExplains() throws Exception {
		String out = done("segment", "--explain", rule()).out();

		assertTrue(out.contains("rule.txt: numbering style us-") && out.contains("  Section 1. Duty."), out);
		assertTrue(out.contains("style general: explains "), "what the others explain is told: " + out);
	}

	@Test
	void segmentSaysOnceThatNoStyleFits() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			text.append("Section ").append(40 - 3 * i).append(". Everybody keeps a book of what is done there.\n");
		}

		String out = done("segment", "--explain", "--style", "cn-laws", file("odd.txt", text.toString().replace("Section ", "第").replace(". ", "条 ")))
				.out();

		assertTrue(out.contains("labels are in doubt: no numbering style fits") && !out.contains("is it out of order?"), out);
	}

	@Test
	void segmentTakesAStyleOfOnesOwn() throws Exception {
		Path style = file("house.json", """
				{"id": "house-rules", "languages": ["en"], "levels": [
				  {"id": "rule", "labels": ["Rule {1}:"], "under": [""]},
				  {"id": "case", "labels": ["Case {A}:"], "under": ["rule"]}]}
				""");
		Path text = file("house.txt", "Rule 1: Knock.\nCase A: At night.\nCase B: By day.\nRule 2: Wait.\n");

		String out = done("segment", "--explain", "--style-file", style, text).out();

		assertTrue(out.contains("numbering style house-rules") && out.contains("    Case B: By day."), out);
		wrong("nosuch.json", "segment", "--explain", "--style-file", folder.resolve("nosuch.json"), text);
		problem("labels", "segment", "--explain", "--style-file",
				file("bad.json", "{\"id\": \"x\", \"languages\": [\"en\"], \"levels\": [{\"id\": \"a\"}]}"), text);
	}

	@Test
	void importKnowsTheStylesOfTheProject() throws Exception {
		Path project = project();
		Files.createDirectory(project.resolve("styles"));
		Files.writeString(project.resolve("styles/house.json"), """
				{"id": "house-rules", "languages": ["en"], "cues": {"Rule 1:": 9}, "levels": [
				  {"id": "rule", "labels": ["Rule {1}:"], "under": [""]}]}
				""");

		done("import", project, file("1 House.txt", "Rule 1: Knock.\nRule 2: Wait.\n"));

		PolicyProject imported = PolicyProject.open(project);
		assertEquals("house-rules", imported.clauses(imported.corpus().getDocuments().getFirst()).getStyle());
		assertTrue(done("check", project).out().contains("No problems."));
	}

	@Test
	void doubtsOfTheSegmentationAreNotes() throws Exception {
		Path project = project();
		done("import", project, "--style", "us-acts", file("1 Rule.txt", "Section 1. Duty. Everybody shall:\n(a) keep a book;\n(c) show it.\n"
				+ "Section 2. Times. The book is kept:\n(b) at night;\n(c) by day.\nSection 2. Again. It is kept.\n"));

		String english = done("check", project).out();

		assertTrue(english.contains("(c) (clause 1-1-3) comes after (a)"), english);
		assertTrue(english.contains("a numbering begins with (b)"), english);
		assertTrue(english.contains("Section 2.") && english.contains("stands twice"), english);
		assertTrue(english.contains("3 notes.") && !english.contains("No problems"), english);
	}

	@Test
	void segmentUsedWrongly() throws Exception {
		Path rule = rule();
		Path out = folder.resolve("out");
		Path sub = Files.createDirectory(folder.resolve("sub"));
		Path same = Files.copy(rule, sub.resolve("rule.md"));

		wrong("--out", "segment", rule);
		wrong("FILE", "segment", "--out", out);
		wrong("rule.md", "segment", "--out", out, rule, same);
		wrong("nosuch", "segment", "--out", out, rule, "--segmenter", "nosuch");
		problem("nostyle", "segment", "--out", out, rule, "--style", "nostyle");
		assertFalse(Files.exists(out));
		problem("nosuch.txt", "segment", "--out", out, folder.resolve("nosuch.txt"), rule);
		assertTrue(Files.exists(out.resolve("rule.jsonl")));
		problem("rule.txt", "segment", "--out", rule, rule);
	}

	@Test
	void tablesArePrintedAndWritten() throws Exception {
		Path demo = demo();

		assertTrue(done("tables", demo).out().contains("Documents by year"));
		assertTrue(done("tables", demo, "documents", "--format", "json").out().strip().startsWith("[{\"number\":1")
				|| done("tables", demo, "documents", "--format", "json").out().replaceAll("\\s", "").startsWith("[{\"number\":1"));
		assertTrue(done("tables", demo, "crosstab", "--rows", "X", "--columns", "year", "--language", "zh").out()
				.contains("权威型"));
		Path xlsx = folder.resolve("all.xlsx");
		assertTrue(done("tables", demo, "--format", "xlsx", "--out", xlsx).out().contains(xlsx.toString()));
		assertTrue(Files.size(xlsx) > 5000);
		done("tables", demo, "documents", "codebook", "--format", "csv", "--out", Files.createDirectory(folder.resolve("t")));
		assertTrue(Files.exists(folder.resolve("t/documents.csv")) && Files.exists(folder.resolve("t/codebook.csv")));
		assertTrue(done("tables", "--example", "demo", "agreement", "--dimension", "X").out().contains("kappa")
				|| done("tables", "--example", "demo", "agreement", "--dimension", "X").out().contains("Kappa"));
	}

	@Test
	void aBlindRoundIsDrawnToldAndClosed() throws Exception {
		Path demo = demo();

		assertTrue(done("round", demo).out().contains("no blind rounds"));
		List<String> coders = PolicyProject.open(demo).project().getCoders().stream().map(Coder::getId).limit(2).toList();
		String named = String.join(",", coders);
		assertTrue(done("round", demo, "--coders", named, "--name", "Pilot", "--draw", "clauses", "--size", "6", "--by", "type", "--seed", "5").out()
				.contains("6 clauses"));
		String told = done("round", demo).out();
		assertTrue(told.contains("Round 1, Pilot: open, seed 5") && told.contains(coders.getFirst()), told);
		assertTrue(done("round", demo, "--close", "1").out().contains("Closed: round 1"));
		assertTrue(done("round", demo).out().contains("Round 1, Pilot: closed"));
	}

	@Test
	void roundsUsedWrongly() throws Exception {
		Path demo = demo();

		wrong("share", "round", demo, "--coders", "a,b", "--share", "1.5");
		wrong("number", "round", demo, "--coders", "a,b", "--size", "0");
	}

	@Test
	void tablesOfAPartSaySo() throws Exception {
		Path demo = demo();

		String text = done("tables", demo, "category-frequency", "--filter", "category:A1", "--period", "2024..").out();
		assertTrue(text.contains("Filter: clauses coded as A1 ") && text.contains("Period: documents dated from 2024 on."), text);
		Ran csv = done("tables", demo, "documents", "--filter", "category:A1", "--format", "csv");
		assertTrue(csv.out().contains("Filter and period") && csv.err().contains("Filter: clauses"), csv.err());
		wrong("At character 10", "tables", demo, "--filter", "category:");
		wrong("no category", "tables", demo, "--filter", "category:Q9");
		wrong("2020..2024", "report", demo, "--period", "soon", "--out", folder.resolve("out"));
	}

	@Test
	void tablesUsedWrongly() throws Exception {
		Path demo = demo();

		wrong("--example", "tables");
		wrong("nosuch", "tables", demo, "nosuch");
		wrong("nosuch", "tables", "--example", "nosuch");
		wrong("Q", "tables", demo, "category-frequency", "--dimension", "Q");
		wrong("nobody", "tables", demo, "category-frequency", "--coder", "nobody");
		wrong("colour", "tables", demo, "crosstab", "--rows", "colour", "--columns", "year");
		wrong("yaml", "tables", demo, "--format", "yaml");
		wrong("name a file", "tables", demo, "--format", "xlsx");
		wrong("first", "tables", demo, "--set", "first");
		problem(folder.toString(), "tables", folder);
		problem("nosuch", "tables", folder.resolve("nosuch"));
	}

	@Test
	void tablesOfADamagedProjectNameTheFile() throws Exception {
		Path demo = demo();
		Files.writeString(demo.resolve("documents/0002.clauses"), "<half");

		assertEquals(1, problem("0002.clauses", "tables", demo, "documents").errors().size());
	}

	@Test
	void reportIsWritten() throws Exception {
		Path out = folder.resolve("report");

		assertTrue(done("report", demo(), "--template", "table-2", "--format", "html", "--language", "zh", "--out", out).out()
				.contains("table-2.html"));

		assertTrue(Files.readString(out.resolve("table-2.html")).contains("禁令"));
	}

	/** The platform tells by the class of an exception what stands in the way. */
	@Test
	void whatStandsInTheWayOfAResultIsSaid() throws Exception {
		Path file = file("file", "mine");
		Object demo = demo();
		for (Object[] command : List.of(new Object[] { "report", demo, "--format", "html", "--coder", "lin", "--out", file },
				new Object[] { "report", demo, "--format", "html", "--coder", "lin", "--out", file.resolve("in") },
				new Object[] { "tables", demo, "documents", "--out", file.resolve("in") },
				new Object[] { "export", demo, "--to", "register-csv", "--out", file.resolve("in") },
				new Object[] { "segment", file, "--out", file })) {
			String said = problem(file.toString(), command).err();
			assertTrue(said.contains("is there and is no folder to write into") || said.contains("Not a directory"), said);
			assertFalse(said.contains("Exception"), said);
		}
		assertEquals("mine", Files.readString(file));
		wrong("--out OUT is empty", "report", demo, "--format", "html", "--out", "");
		wrong("empty", "check", "");
	}

	@Test
	void reportUsedWrongly() {
		Path demo = demo();

		wrong("--out", "report", demo);
		wrong("nosuch", "report", demo, "--template", "nosuch", "--out", folder.resolve("out"));
		wrong("odt", "report", demo, "--format", "pdf,odt", "--out", folder.resolve("out"));
		wrong("more", "report", demo, "more", "--out", folder.resolve("out"));
		wrong("--example", "report", "--out", folder.resolve("out"));
		problem(folder.toString(), "report", folder, "--out", folder.resolve("out"));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	/** What the guide shows of the example, but for what it leaves out with an ellipsis. */
	@ParameterizedTest
	@ValueSource(strings = { "html/start.html", "nl/zh/html/start.html" })
	void theGuideShowsWhatTheExamplePrints(String page) throws Exception {
		Path checkout = Path.of("").toAbsolutePath();
		while (!Files.exists(checkout.resolve("bundles/org.policycoder.help"))) {
			checkout = checkout.getParent();
		}
		String guide = Files.readString(checkout.resolve("bundles/org.policycoder.help").resolve(page));
		String shown = guide.substring(guide.indexOf("<pre class=\"output\">") + 20);
		List<String> lines = shown.substring(0, shown.indexOf("</pre>")).lines().filter(l -> !l.equals("\u2026")).toList();
		String printed = done("tables", demo(), "category-frequency", "--dimension", "Y", "--language",
				page.startsWith("nl/zh") ? "zh" : "en").out();

		assertEquals(5, lines.size());
		lines.forEach(line -> assertTrue(printed.lines().anyMatch(l -> l.startsWith(line.replace(" \u2026", ""))),
				line + "\n" + printed));
	}

	@Test
	void exportIsWrittenAndCanBeReadAgain() throws Exception {
		Path demo = demo();
		Path codings = folder.resolve("codings.csv");

		assertTrue(done("export", demo, "--to", "coding-sheet-csv", "--out", codings).out().contains(codings.toString()));

		assertTrue(done("import", demo, "--codings", codings).out().contains("0 codings"));
	}

	@Test
	void projectsOfOtherProgramsGoOutAndComeBack() throws Exception {
		Path demo = demo();
		Path project = folder.resolve("demo.qdpx");
		Path losses = folder.resolve("losses.json");

		String out = done("export", demo, "--to", "qdpx", "--out", project, "--losses", losses).out();
		assertTrue(out.contains("176 codings of 6 documents by 2 coders") && out.contains("rules of dimensions: 2"), out);
		assertTrue(Files.readString(losses).contains("\"kind\": \"rule\""));

		String in = done("new", folder.resolve("back"), "--from", project, "--offsets", "utf16").out();
		assertTrue(in.contains("All 176 codings are where they were"), in);
		assertEquals(Files.readString(demo.resolve("codebook.policycodebook")), Files.readString(folder.resolve("back/codebook.policycodebook")));
		wrong("--offsets", "new", folder.resolve("x"), "--offsets", "utf16");
		wrong("--offsets", "new", folder.resolve("x"), "--from", project, "--offsets", "bytes");
		wrong("--losses", "export", demo, "--to", "register-csv", "--out", folder.resolve("r.csv"), "--losses", losses);
	}

	@Test
	void exportedCodingsSayWhoseTheyAre() throws Exception {
		Path demo = demo();
		Path out = folder.resolve("codings.csv");

		String all = done("export", demo, "--to", "coding-sheet-csv", "--out", out).out();
		List<String> rows = Files.readAllLines(out);
		long lin = rows.stream().filter(r -> r.startsWith("lin,")).count();
		long meyer = rows.stream().filter(r -> r.startsWith("meyer,")).count();
		assertTrue(lin > 0 && meyer > 0 && lin + meyer == rows.size() - 1, rows.toString());
		assertTrue(all.contains("林 Lin (lin) " + lin + ", Meyer (meyer) " + meyer) && all.contains("2 coders"), all);
		assertEquals(rows.stream().skip(1).map(r -> r.split(",")[0]).toList(),
				rows.stream().skip(1).map(r -> r.split(",")[0]).sorted().toList(), "a block for each coder");

		String one = done("export", demo, "--to", "coding-sheet-csv", "--coder", "meyer", "--out", out).out();
		assertTrue(one.contains("all of one coder: Meyer (meyer) " + meyer), one);
		assertEquals(rows.stream().filter(r -> !r.startsWith("lin,")).toList(), Files.readAllLines(out));

		assertEquals(all, done("export", demo, "--to", "coding-sheet-csv", "--coder", "meyer,lin", "--out", out).out());
		assertEquals(rows, Files.readAllLines(out));
		assertFalse(done("export", demo, "--to", "register-csv", "--out", out).out().contains("coder"));
	}

	@Test
	void exportUsedWrongly() throws Exception {
		Path demo = demo();
		Path file = file("file", "a file");

		wrong("nosuch", "export", demo, "--to", "nosuch", "--out", folder.resolve("x"));
		wrong("--to", "export", demo, "--out", folder.resolve("x"));
		wrong("--out", "export", demo, "--to", "register-csv");
		wrong("It has: lin, meyer", "export", demo, "--to", "coding-sheet-csv", "--coder", "lin,eve", "--out", folder.resolve("x"));
		wrong("the table of codings", "export", demo, "--to", "coding-sheet-csv", "--coder", ":adjudicated", "--out", folder.resolve("x"));
		wrong("name no coders", "export", demo, "--to", "register-csv", "--coder", "lin", "--out", folder.resolve("x"));
		problem("x.csv", "export", demo, "--to", "register-csv", "--out", file.resolve("x.csv"));
	}

	@Test
	void checkListsEveryProblem() throws IOException {
		Path demo = demo();
		Files.writeString(demo.resolve("documents/0001.txt"), "another text");
		Files.writeString(demo.resolve("documents/copy.txt"), "a copy");

		Ran ran = problem("0001.txt", "check", demo);

		assertEquals("", ran.err());
		assertEquals(1, ran.out().lines().filter(l -> l.startsWith("warning: ") && l.contains("copy.txt")).count());
		assertTrue(ran.out().lines().anyMatch(l -> l.startsWith("error: ") && l.contains("0001.txt")), ran.out());
	}

	@Test
	void checkOfWhatIsNoProject() {
		problem(folder.toString(), "check", folder);
		problem("nosuch", "check", folder.resolve("nosuch"));
		wrong("DIR", "check");
	}
}
