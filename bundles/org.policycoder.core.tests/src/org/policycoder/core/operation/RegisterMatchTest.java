// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.exchange.register.Register;
import org.policycoder.model.Corpus;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDocument;

class RegisterMatchTest {

	@TempDir
	Path folder;

	private final Corpus corpus = ModelFactory.eINSTANCE.createCorpus();

	private RegisterMatch match(String csv) throws IOException {
		return new RegisterMatch(
				Register.read(Files.writeString(folder.resolve("register.csv"), csv), Map.of()), corpus);
	}

	private static int number(RegisterMatch match, String file, DocumentMetadata read) {
		return match.withNumber(match.complete(Path.of(file), read, true)).number().orElseThrow();
	}

	private static int number(RegisterMatch match, String file) {
		return number(match, file, DocumentMetadata.EMPTY);
	}

	private static DocumentMetadata titled(String title) {
		return DocumentMetadata.builder().title(title).build();
	}

	@Test
	void byTheColumnFileWithOrWithoutFolderAndExtension() throws Exception {
		RegisterMatch match = match("number,title,file\n1,A,a/x.txt\n2,B,b\\x.txt\n3,C,y\n4,D,Z.PDF\n");

		assertEquals(2, number(match, "texts/b/x.txt"));
		assertEquals(1, number(match, "texts/a/x.txt"));
		assertEquals(3, number(match, "texts/y.html"));
		assertEquals(4, number(match, "texts/z.pdf"));
	}

	@Test
	void aFileNameThatTwoRowsShareSaysNothing() throws Exception {
		RegisterMatch match = match("number,title,file\n1,A,a/x.txt\n2,B,b/x.txt\n");

		assertEquals(3, number(match, "elsewhere/x.txt"));
	}

	@Test
	void byTheNumberThatTheNameBeginsWith() throws Exception {
		RegisterMatch match = match("number,title,pages\n7,A,12\n12,B,7\n13,C,100\n");

		assertEquals(7, number(match, "0007.txt"));
		assertEquals(12, number(match, "12 Second rule.txt"));
		assertEquals(14, number(match, "100.txt"));
		assertEquals(15, number(match, "13th rule.txt"));
	}

	@Test
	void byANameThatStandsInACell() throws Exception {
		RegisterMatch match = match("title,document number\nA,2025-00595\nB,2025-01395\n");

		assertEquals(2, number(match, "2025-01395.pdf"));
		assertEquals(1, number(match, "2025-00595.txt"));
	}

	@Test
	void byTheTitleRegardlessOfCaseAndWidth() throws Exception {
		RegisterMatch match = match("number,title\n1,The Rule\n2,（试行）办法\n");

		assertEquals(2, number(match, "a.txt", titled("(试行)办法")));
		assertEquals(1, number(match, "b.txt", titled("THE RULE")));
	}

	@Test
	void byAnIdentifierButNotByADate() throws Exception {
		RegisterMatch match = match("number,title,citation,effective\n1,A,83 FR 839,2018-01-08\n2,B,84 FR 1,2019-02-03\n");
		DocumentMetadata read = DocumentMetadata.builder().attribute("published", "2019-02-03")
				.attribute("cited", "83 FR 839").build();

		assertEquals(1, number(match, "a.xml", read));
	}

	@Test
	void aTitleThatTwoRowsShareSaysNothing() throws Exception {
		RegisterMatch match = match("number,title\n1,Entity list\n2,Entity list\n");

		assertEquals(3, number(match, "Entity list.txt", titled("Entity list")));
	}

	@Test
	void aRowIsGivenAwayOnce() throws Exception {
		RegisterMatch match = match("number,title\n1,A\n");

		assertEquals(1, number(match, "1.pdf"));
		assertEquals(2, number(match, "1.txt"));
	}

	@Test
	void saysOfRowsAndFilesThatFitTwiceWhatTellsThemApart() throws Exception {
		RegisterMatch titles = match("title,date\nA,2018\nA,2021\nB,\n");
		titles.complete(Path.of("x.txt"), titled("A"), true);
		titles.complete(Path.of("y.txt"), titled("B"), true);
		titles.complete(Path.of("z.txt"), titled("B"), true);

		List<String> problems = titles.problems();
		assertEquals(3, problems.size(), problems.toString());
		assertTrue(problems.get(0).contains("4") && problems.get(0).contains("y.txt") && problems.get(0).contains("z.txt"), problems.get(0));
		assertTrue(problems.get(1).contains("2") && problems.get(2).contains("3"), problems.toString());
		assertEquals(List.of(), match("number,file\n1,a.txt\n").problems().stream().filter(p -> !p.contains("a.txt")).toList());
	}

	@Test
	void theGreatestNumberDoesNotBlockWhatFollows() throws Exception {
		PolicyDocument last = ModelFactory.eINSTANCE.createPolicyDocument();
		last.setNumber(Integer.MAX_VALUE);
		corpus.getDocuments().add(last);

		assertEquals(5, number(match("number,title\n4,A\n"), "other.txt"));
		assertEquals(1, number(match("number,title\n999999999,A\n"), "other.txt"));
	}

	@Test
	void withoutARegisterTheProjectNumbers() {
		RegisterMatch none = new RegisterMatch(Register.EMPTY, corpus);

		assertEquals(DocumentMetadata.EMPTY,
				none.withNumber(none.complete(Path.of("1.txt"), DocumentMetadata.EMPTY, true)));
	}

	@Test
	void rowsWithoutNumberFollowTheLastDocument() throws Exception {
		corpus.getDocuments().add(DocumentMetadata.builder().number(9).title("There").build().toDocument());
		RegisterMatch match = match("title,file\nA,a.txt\nB,b.txt\n");

		assertEquals(11, number(match, "b.txt"));
		assertEquals(10, number(match, "a.txt"));
	}

	@Test
	void rowsOfDocumentsThatAreThereKeepTheirNumbersAndTheOthersAreCountedWithThem() throws Exception {
		corpus.getDocuments().add(DocumentMetadata.builder().number(12).title("C").build().toDocument());
		RegisterMatch match = match("title,file\nA,a.txt\nB,b.txt\nC,c.txt\nD,d.txt\n");

		assertEquals(13, number(match, "d.txt"));
		assertEquals(12, number(match, "c.txt"));
		assertEquals(10, number(match, "a.txt"));
	}
}
