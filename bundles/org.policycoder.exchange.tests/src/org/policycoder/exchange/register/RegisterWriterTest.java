// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policycoder.exchange.document.DocumentMetadata;
import org.policycoder.model.Corpus;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.PolicyDate;
import org.policycoder.model.PolicyDocument;

class RegisterWriterTest {
	@TempDir
	Path folder;

	@Test
	void writesWhatTheReaderReads() throws IOException {
		Corpus corpus = ModelFactory.eINSTANCE.createCorpus();
		corpus.getDocuments().add(document(3, "标题，带\"引号\"", List.of("商务部", "财政部"), new PolicyDate(2018, 4, 13)));
		corpus.getDocuments().add(document(12, "No date", List.of(), null));
		corpus.getDocuments().get(1).getAttributes().put("页数", "7");
		Path file = folder.resolve("out/register.csv");
		RegisterWriter.write(corpus, file);
		List<DocumentMetadata> read = new RegisterReader().read(file).rows().stream().map(RegisterRow::metadata).toList();
		assertEquals(List.of(3, 12), read.stream().map(metadata -> metadata.number().getAsInt()).toList());
		assertEquals("标题，带\"引号\"", read.get(0).title());
		assertEquals(List.of("商务部", "财政部"), read.get(0).issuers());
		assertEquals(new PolicyDate(2018, 4, 13), read.get(0).date());
		assertEquals("7", read.get(1).attributes().get("页数"));
		assertTrue(Files.readString(file).startsWith("\ufeff"));
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(List.of(file), files.toList());
		}
	}

	/** Neither runs in a spreadsheet program, and what is read again is what was written. */
	@Test
	void guardsFormulasAndMarksAttributesThatAreNamedAsFields() throws IOException {
		Corpus corpus = ModelFactory.eINSTANCE.createCorpus();
		List<String> titles = List.of("=HYPERLINK(\"http://example.org\",\"x\")", "-关于某事的通知", "+1+cmd", "@SUM(1)", "'=1", "''-x", "'quoted", "-5",
				"＝1", "-");
		Map<String, String> attributes = new LinkedHashMap<>(Map.of("number", "2020-1", "发布日期", "=1+1", "attribute:x", "y", "页数", "-3.5"));
		for (String title : titles) {
			PolicyDocument document = document(corpus.getDocuments().size() + 1, title, List.of("=A"), null);
			attributes.forEach(document.getAttributes()::put);
			corpus.getDocuments().add(document);
		}
		Path file = folder.resolve("register.csv");
		RegisterWriter.write(corpus, file);
		List<DocumentMetadata> read = new RegisterReader().read(file).rows().stream().map(RegisterRow::metadata).toList();
		assertEquals(titles, read.stream().map(DocumentMetadata::title).toList());
		assertEquals(attributes, read.getFirst().attributes());
		assertEquals(1, read.getFirst().number().getAsInt());
		assertNull(read.getFirst().date());
		assertEquals(List.of("=A"), read.getFirst().issuers());
		String written = Files.readString(file);
		assertTrue(written.lines().skip(1).flatMap(line -> Stream.of(line.split(","))).map(cell -> cell.replaceFirst("^\"", ""))
				.allMatch(cell -> !cell.matches("[=+@＝-].*") || cell.matches("-[\\d.]*")), written);
	}

	@Test
	void leavesTheOldFileWhenWritingFails() throws IOException {
		Path notAFolder = Files.writeString(folder.resolve("file"), "old");
		assertThrows(IOException.class, () -> RegisterWriter.write(ModelFactory.eINSTANCE.createCorpus(), notAFolder.resolve("register.csv")));
		assertEquals("old", Files.readString(notAFolder));
	}

	private static PolicyDocument document(int number, String title, List<String> issuers, PolicyDate date) {
		PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
		document.setNumber(number);
		document.setTitle(title);
		document.getIssuers().addAll(issuers);
		document.setDate(date);
		return document;
	}
}
