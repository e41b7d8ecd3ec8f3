// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
