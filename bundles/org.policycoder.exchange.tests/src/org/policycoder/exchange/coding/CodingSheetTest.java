// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.exchange.clause.ClauseTrees;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.sheet.RowPlace;
import org.policycoder.exchange.sheet.RowProblem;
import org.policycoder.model.Clauses;
import org.policycoder.exchange.sheet.RowPlace;
import org.policycoder.model.Coder;
import org.policycoder.model.Coding;
import org.policycoder.model.CodingOrigin;
import org.policycoder.model.CodingSet;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.NoCode;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.PolicyProject;
import org.policycoder.model.storage.StorageException;
import org.policycoder.segmentation.Provision;

class CodingSheetTest {
	private static final String TEXT = "第一条　禁止出口。\n第二条　应当取得许可：\n（一）芯片；\n（二）设备。\n";

	@TempDir
	Path folder;

	private PolicyProject project;
	private Locale locale;

	@BeforeEach
	void makeProject() throws StorageException {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		Project study = ModelFactory.eINSTANCE.createProject();
		study.setName("study");
		project = PolicyProject.create(folder.resolve("project"), study, CodebookPresets.load("mcdonnell-elmore"));
		for (int number : List.of(3, 12)) {
			PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
			document.setNumber(number);
			document.setTitle("Act " + number);
			project.addDocument(document, TEXT, ClauseTrees.of(number, TEXT, provisions(), "cn-laws"), null);
		}
		project.save(project.corpus());
	}

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(locale);
	}

	private static List<Provision> provisions() {
		int second = TEXT.indexOf("第二条");
		int chips = TEXT.indexOf("（一）");
		int tools = TEXT.indexOf("（二）");
		int end = TEXT.length() - 1;
		return List.of(provision(0, second - 1, "第一条", "条"), new Provision(second, end, "第二条", "条", false, "test", 1,
				List.of(provision(chips, tools - 1, "（一）", "项"), provision(tools, end, "（二）", "项"))));
	}

	private static Provision provision(int begin, int end, String label, String level) {
		return new Provision(begin, end, label, level, false, "test", 1, List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void bringsChineseSheetsIn(String charset) throws IOException {
		Path file = folder.resolve("编码.csv");
		Files.writeString(file, """
				条文编号,类目,编码员,备注
				3-1,禁令,林,明确
				3-1,S,林,
				３—２—１,准入机制,林,
				3–2–1,Development objective,林,
				12-2,A2 准入机制,Meyer (Bonn),
				12-2,安全目标,Meyer (Bonn),
				""".replace("Development objective", "发展目标"), Charset.forName(charset));
		CodingSheet.Result result = new CodingSheetReader().read(file).apply(project);
		assertEquals(List.of(), result.problems());
		assertEquals(6, result.added());
		assertEquals(List.of("林", "Meyer_Bonn"), result.coders());
		PolicyProject opened = PolicyProject.open(project.folder());
		assertEquals(List.of("林", "Meyer (Bonn)"), opened.project().getCoders().stream().map(Coder::getName).toList());
		assertEquals(List.of("3-1 A1", "3-1 S", "3-2-1 A2", "3-2-1 G"), codings(opened, "林", 3));
		assertEquals(List.of("12-2 A2", "12-2 S"), codings(opened, "Meyer_Bonn", 12));
		Coding first = opened.codings("林", document(opened, 3)).getCodings().getFirst();
		assertEquals("明确", first.getNote());
		assertEquals(CodingOrigin.IMPORTED, first.getOrigin());
		assertEquals(-1, first.getBegin());
	}

	@Test
	void saysAllThatIsWrongAndChangesNothing() throws IOException {
		CodingSheet.Result result = apply("""
				clause,category,coder
				3-1,A1,lin
				3-7,A1,lin
				9-1,A1,lin
				3-1,Z9,lin
				3-1,A,lin
				,A1,lin
				3-1,,lin
				3-1,A1,
				x,y,lin
				""");
		assertEquals(0, result.added());
		assertEquals(List.of(3, 4, 5, 6, 7, 8, 9, 10, 10),
				result.problems().stream().map(problem -> Integer.parseInt(problem.replaceAll("\\D*(\\d+).*", "$1"))).toList());
		assertTrue(result.problems().get(0).contains("3-7") && result.problems().get(0).contains("Act 3"), result.problems().get(0));
		assertTrue(result.problems().get(1).contains("document 9"), result.problems().get(1));
		assertTrue(result.problems().get(2).contains("Z9"), result.problems().get(2));
		assertTrue(result.problems().get(3).contains("A1, A2, A3, A4"), result.problems().get(3));
		assertFalse(Files.exists(project.folder().resolve("codings")));
		assertEquals(List.of(), project.project().getCoders());
		assertEquals(List.of(), PolicyProject.open(project.folder()).project().getCoders());
	}

	@Test
	void saysBeforehandWhatWouldComeOfItAndTakesDecisions() throws IOException {
		Path file = folder.resolve("before.csv");
		Files.writeString(file, "clause,category,coder\n3-1,A1,lin\n3-1,Ban,lin\n3-2-1,Ban,lin\n3-1,Nothing,lin\n9-1,A1,lin\n");
		CodingSheet sheet = new CodingSheetReader().read(file);
		CodingSheet.Outlook outlook = sheet.outlook(project, null);
		assertEquals(1, outlook.added());
		assertEquals(Map.of("Ban", 2, "Nothing", 1), outlook.categories());
		assertEquals(List.of(3, 4, 5, 6), outlook.problems().stream().map(problem -> problem.row().row()).toList());
		assertEquals(List.of("lin"), outlook.coders());
		assertEquals(List.of(), project.project().getCoders());

		CodingSheet decided = sheet.renamed(Map.of("Ban", "A2", "Nothing", "")).by("meyer").without(Set.of(RowPlace.of(6)));
		assertEquals(List.of(), decided.outlook(project, null).problems());
		CodingSheet.Result result = decided.apply(project);
		assertEquals(3, result.added());
		assertEquals(List.of("meyer"), result.coders());
		assertEquals(List.of("3-1 A1", "3-1 A2", "3-2-1 A2"), codings(PolicyProject.open(project.folder()), "meyer", 3));
	}

	@Test
	void repeatedRowsCountOnce() throws IOException {
		String sheet = "clause,code,annotator\n3-1,A1,lin\n3-1,A1,lin\n3-1,禁令,LIN\n";
		CodingSheet.Result first = apply(sheet);
		assertEquals(1, first.added());
		assertEquals(2, first.repeated());
		CodingSheet.Result again = apply(sheet);
		assertEquals(List.of(), again.problems());
		assertEquals(0, again.added());
		assertEquals(3, again.repeated());
		assertEquals(List.of(), again.coders());
		assertEquals(List.of("3-1 A1"), codings(PolicyProject.open(project.folder()), "lin", 3));
	}

	@Test
	void theOnlyCoderIsMeantWhereNoneIsNamed() throws IOException {
		String sheet = "clause,category\n3-1,A1\n";
		assertEquals(1, apply(sheet).problems().size());
		assertEquals(1, new CodingSheetReader().read(write(sheet)).apply(project, "lin").added());
		assertEquals(1, apply("clause,category\n3-2,A2\n").added());
		assertEquals(List.of("3-1 A1", "3-2 A2"), codings(project, "lin", 3));
	}

	@Test
	void findsTheCodedPart() throws IOException {
		assertEquals(1, apply("clause,category,coder,passage\n3-2-2,A2,lin,设备\n").added());
		Coding coding = project.codings("lin", document(project, 3)).getCodings().getFirst();
		assertEquals("设备", TEXT.substring(coding.getBegin(), coding.getEnd()));
		String problem = apply("clause,category,coder,passage\n3-2-2,A2,lin,芯片\n").problems().getFirst();
		assertTrue(problem.contains("芯片") && problem.contains("3-2-2"), problem);
	}

	@Test
	void seesWhereASpreadsheetMadeADateOfAClauseNumber() throws IOException {
		Path file = folder.resolve("codings.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet();
			sheet.createRow(0).createCell(0).setCellValue("Clause");
			sheet.getRow(0).createCell(1).setCellValue("Category");
			sheet.getRow(0).createCell(2).setCellValue("Coder");
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat(workbook.createDataFormat().getFormat("m-d"));
			sheet.createRow(1).createCell(0).setCellValue(LocalDate.of(2026, 3, 1));
			sheet.getRow(1).getCell(0).setCellStyle(date);
			sheet.getRow(1).createCell(1).setCellValue("A1");
			sheet.getRow(1).createCell(2).setCellValue("lin");
			workbook.write(out);
		}
		List<String> problems = new CodingSheetReader().read(file).apply(project).problems();
		assertEquals(1, problems.size());
		assertTrue(problems.getFirst().contains("2026-03-01") && problems.getFirst().contains("text"), problems.getFirst());
	}

	@Test
	void namesHeadingsWhenAColumnIsMissing() throws IOException {
		Path file = write("nummer,code\n3-1,A1\n");
		String missing = assertThrows(UnreadableException.class, () -> new CodingSheetReader().read(file)).getMessage();
		assertTrue(missing.contains("clause") && missing.contains("nummer, code"), missing);
		assertEquals(1, new CodingSheetReader(Map.of("clause", "nummer")).read(file).rows().size());
		String field = assertThrows(UnreadableException.class, () -> new CodingSheetReader(Map.of("claus", "nummer")).read(file)).getMessage();
		assertTrue(field.contains("claus") && field.contains("category"), field);
		String heading = assertThrows(UnreadableException.class, () -> new CodingSheetReader(Map.of("clause", "Nr")).read(file)).getMessage();
		assertTrue(heading.contains("Nr") && heading.contains("nummer, code"), heading);
	}

	@Test
	void takesEverythingBackWhenSavingFails() throws IOException {
		apply("clause,category,coder\n12-1,A1,meyer\n");
		Path other = project.folder().resolve("codings/lin");
		Files.writeString(other, "a file where a folder has to be");
		assertThrows(StorageException.class, () -> apply("clause,category,coder\n12-1,S,meyer\n3-1,A1,lin\n"));
		assertEquals(List.of("meyer"), project.project().getCoders().stream().map(Coder::getId).toList());
		assertEquals(List.of("12-1 A1"), codings(project, "meyer", 12));
		Files.delete(other);
		PolicyProject opened = PolicyProject.open(project.folder());
		assertEquals(List.of("meyer"), opened.project().getCoders().stream().map(Coder::getId).toList());
		assertEquals(List.of("12-1 A1"), codings(opened, "meyer", 12));
	}

	@ParameterizedTest
	@ValueSource(strings = { "codings.csv", "codings.xlsx" })
	void writesWhatTheReaderReads(String name) throws IOException {
		apply("clause,category,coder,note,part\n12-1,S,meyer,,\n3-2-1,A2,lin,\"a, \"\"note\"\"\",芯片\n3-1,S,lin,,\n3-1,A1,lin,,\n3-1,A1,meyer,,\n");
		CodingSet set = project.codings("lin", document(project, 3));
		Coding gone = ModelFactory.eINSTANCE.createCoding();
		gone.setClause(999);
		gone.setCategory("A1");
		set.getCodings().add(gone);
		Path file = folder.resolve(name);
		CodingSheetWriter.Written written = CodingSheetWriter.write(project, List.of("lin", "meyer"), "zh", file);
		assertEquals("{meyer=2, lin=3} 1", written.codings() + " " + written.left());
		List<CodingRow> rows = new CodingSheetReader().read(file).rows();
		assertEquals(List.of("3-1 A1 meyer", "12-1 S meyer", "3-1 A1 lin", "3-1 S lin", "3-2-1 A2 lin"),
				rows.stream().map(row -> row.clause() + " " + row.category() + " " + row.coder()).toList());
		assertEquals("a, \"note\"", rows.get(4).note());
		assertEquals("芯片", rows.get(4).part());
		CodingSheet.Result again = new CodingSheetReader().read(file).apply(project);
		assertEquals(List.of(), again.problems());
		assertEquals(0, again.added());
	}

	/** The check names such places; the others are still to be had. */
	@Test
	void writesWhatOfASpoiltPartLiesInTheText() throws IOException {
		apply("clause,category,coder,part\n3-2-1,A2,lin,芯片\n");
		Coding coding = project.codings("lin", document(project, 3)).getCodings().getFirst();
		Path file = folder.resolve("spoilt.csv");
		int end = coding.getEnd();
		for (int spoilt : List.of(-7, 0, end + 1, Integer.MAX_VALUE)) {
			coding.setEnd(spoilt);
			assertEquals(0, CodingSheetWriter.write(project, List.of("lin"), "zh", file).left());
			assertEquals(1, new CodingSheetReader().read(file).rows().size());
		}
	}

	/** It failed as a whole for the note of one coding. */
	@Test
	void aTextThatACellCannotHoldIsCutAndCounted() throws IOException {
		apply("clause,category,coder\n3-1,S,lin\n");
		project.codings("lin", document(project, 3)).getCodings().getFirst().setNote("x".repeat(40_000));
		Path file = folder.resolve("long.xlsx");
		assertEquals(1, CodingSheetWriter.write(project, List.of("lin"), "zh", file).cut());
		assertEquals(32_767, new CodingSheetReader().read(file).rows().getFirst().note().length());
		assertEquals(0, CodingSheetWriter.write(project, List.of("lin"), "zh", folder.resolve("long.csv")).cut());
	}

	@ParameterizedTest
	@ValueSource(strings = { "codings.csv", "codings.xlsx" })
	void writesTheCodingsOfTheCodersAskedForAndNoOthers(String name) throws IOException {
		apply("clause,category,coder\n12-1,S,meyer\n3-1,S,lin\n3-1,A1,lin\n3-2-1,A1,meyer\n");
		Path file = folder.resolve(name);
		assertEquals(Map.of("lin", 2), CodingSheetWriter.write(project, List.of("lin"), "zh", file).codings());
		assertEquals(List.of("3-1 A1 lin", "3-1 S lin"), new CodingSheetReader().read(file).rows().stream()
				.map(row -> row.clause() + " " + row.category() + " " + row.coder()).toList());
	}

	@Test
	void aWorkbookHasASheetForEachCoderWhateverTheyAreCalled() throws IOException {
		String longest = "a-name-that-is-longer-than-that-of-a-sheet";
		String other = longest + "s";
		apply("clause,category,coder\n3-1,S," + longest + "\n3-1,A1," + other + "\n12-1,S,lin\n");
		Path file = folder.resolve("codings.xlsx");
		CodingSheetWriter.write(project, List.of(longest, other, "lin", "nobody"), "zh", file);
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			assertEquals(3, workbook.getNumberOfSheets());
			workbook.forEach(sheet -> assertEquals(1, sheet.getLastRowNum(), sheet.getSheetName()));
		}
		assertEquals(3, new CodingSheetReader().read(file).rows().size());
	}

	@Test
	void tellsWhatASheetCannotHold() throws IOException {
		apply("clause,category,coder\n12-1,S,chief\n3-1,S,chief\n3-1,A1,lin\n");
		CodingSet set = project.codings("chief", document(project, 3));
		set.getCodings().forEach(coding -> coding.setOrigin(CodingOrigin.ADJUDICATED));
		NoCode decision = ModelFactory.eINSTANCE.createNoCode();
		decision.setClause(set.getCodings().getFirst().getClause());
		decision.setDimension("X");
		set.getNoCodes().add(decision);
		CodingSheetWriter.Written written = CodingSheetWriter.write(project, List.of("chief"), null, folder.resolve("out.csv"));
		assertEquals("{chief=2} 1 1", written.codings() + " " + written.adjudicated() + " " + written.noCodes());
		written = CodingSheetWriter.write(project, List.of("lin"), null, folder.resolve("out.csv"));
		assertEquals("{lin=1} 0 0", written.codings() + " " + written.adjudicated() + " " + written.noCodes());
	}

	private CodingSheet.Result apply(String sheet) throws IOException {
		return new CodingSheetReader().read(write(sheet)).apply(project);
	}

	private Path write(String sheet) throws IOException {
		return Files.writeString(folder.resolve("codings.csv"), sheet);
	}

	private static PolicyDocument document(PolicyProject project, int number) {
		return project.corpus().getDocuments().stream().filter(document -> document.getNumber() == number).findFirst().orElseThrow();
	}

	private static List<String> codings(PolicyProject project, String coder, int number) throws StorageException {
		PolicyDocument document = document(project, number);
		Clauses clauses = new Clauses(project.clauses(document));
		return project.codings(coder, document).getCodings().stream()
				.map(coding -> clauses.byId(coding.getClause()).orElseThrow().getNumber() + " " + coding.getCategory()).toList();
	}
}
