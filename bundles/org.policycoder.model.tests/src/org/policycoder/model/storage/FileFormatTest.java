// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.model.Clause;
import org.policycoder.model.ClauseTree;
import org.policycoder.model.CodingSet;
import org.policycoder.model.Corpus;
import org.policycoder.model.ModelFactory;
import org.policycoder.model.Nesting;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.StoredRoot;
import org.policycoder.model.storage.Problem.Kind;

class FileFormatTest {

	private static final Path FILE = Path.of("some.file");

	private static final String ROOT = "xmlns:pc=\"http://policycoder.org/model/1\" formatVersion=\"1\"";

	private final ModelReader reader = new ModelReader(Migrations.STANDARD);

	@SuppressWarnings("unchecked")
	private static <T extends StoredRoot> Class<T> type(T root) {
		return (Class<T>) root.eClass().getInstanceClass();
	}

	private Problem refused(String xml) {
		return refused(xml.getBytes(StandardCharsets.UTF_8));
	}

	private Problem refused(byte[] xml) {
		Problem problem = assertThrows(StorageException.class, () -> reader.read(CodingSet.class, xml, FILE)).problem();
		assertEquals(FILE, problem.file());
		return problem;
	}

	@Test
	void everyRootComesBackAsItWasWrittenByBothReaders() throws StorageException {
		SampleModel sample = new SampleModel(1);
		for (int i = 0; i < 500; i++) {
			StoredRoot root = sample.any();
			byte[] bytes = ModelWriter.write(root);
			String xml = new String(bytes, StandardCharsets.UTF_8);
			assertTrue(EcoreUtil.equals(root, reader.readXml(type(root), bytes, FILE)), xml);
			EObject fast = CanonicalReader.read(root.eClass(), bytes, new HashMap<>());
			assertNotNull(fast, xml);
			assertTrue(EcoreUtil.equals(root, fast), xml);
			assertArrayEquals(bytes, ModelWriter.write(reader.read(type(root), bytes, FILE)));
		}
	}

	@Test
	void filesAreWhatEmfWritesAndReads() throws IOException {
		SampleModel sample = new SampleModel(2);
		for (int i = 0; i < 300; i++) {
			StoredRoot root = sample.any();
			byte[] ours = ModelWriter.write(root);
			Resource in = new XMIResourceImpl();
			in.load(new ByteArrayInputStream(ours), null);
			assertTrue(EcoreUtil.equals(root, in.getContents().get(0)));
			Resource out = new XMIResourceImpl();
			out.getContents().add(root);
			ByteArrayOutputStream emf = new ByteArrayOutputStream();
			out.save(emf, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n"));
			assertEquals(emf.toString(StandardCharsets.UTF_8), new String(ours, StandardCharsets.UTF_8));
		}
	}

	@Test
	void whateverTheFastReaderTakesTheXmlReaderTakesToo() {
		SampleModel sample = new SampleModel(3);
		Random random = new Random(4);
		int taken = 0;
		for (int i = 0; i < 10_000; i++) {
			StoredRoot root = sample.any();
			byte[] bytes = ModelWriter.write(root);
			for (int n = 1 + random.nextInt(2); n > 0; n--) {
				bytes = mutated(bytes, random);
			}
			EObject fast = CanonicalReader.read(root.eClass(), bytes, new HashMap<>());
			if (fast instanceof StoredRoot r && r.getFormatVersion() == Migrations.CURRENT) {
				taken++;
				byte[] xml = bytes;
				try {
					assertTrue(EcoreUtil.equals(fast, reader.readXml(type(root), xml, FILE)),
							() -> new String(xml, StandardCharsets.UTF_8));
				} catch (StorageException e) {
					throw new AssertionError(new String(xml, StandardCharsets.UTF_8), e);
				}
			}
		}
		assertTrue(taken > 200, "too few mutants were taken to say anything: " + taken);
	}

	private static byte[] mutated(byte[] bytes, Random random) {
		int at = random.nextInt(bytes.length);
		String chars = "aA0 \"<>&;/=-\n\t\u0001é安";
		byte[] piece = chars.substring(random.nextInt(chars.length()))
				.substring(0, 1).getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(bytes, 0, at);
		int kind = random.nextInt(3);
		if (kind == 0) {
			out.write(random.nextInt(256));
		} else if (kind == 1) {
			out.writeBytes(piece);
		}
		int skip = kind == 1 ? at : at + 1;
		out.write(bytes, skip, bytes.length - skip);
		return out.toByteArray();
	}

	@Test
	void oneCodingIsOneLine() {
		CodingSet set = ModelFactory.eINSTANCE.createCodingSet();
		set.setFormatVersion(Migrations.CURRENT);
		set.setCoder("anna");
		set.setDocument(3);
		set.getCodings().add(SampleModel.coding(26, "A2"));
		set.getCodings().get(0).setNote("first line\nsecond line");
		assertEquals(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<pc:CodingSet xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:pc="http://policycoder.org/model/1" formatVersion="1" coder="anna" document="3">
						  <codings clause="26" category="A2" note="first line&#xA;second line" time="2026-01-21T08:30:00Z"/>
						</pc:CodingSet>
						""",
				new String(ModelWriter.write(set), StandardCharsets.UTF_8));
	}

	@Test
	void aFileThatWasLaidOutAnewIsRead() throws StorageException {
		SampleModel sample = new SampleModel(5);
		for (int i = 0; i < 100; i++) {
			StoredRoot root = sample.any();
			String other = "\uFEFF" + new String(ModelWriter.write(root), StandardCharsets.UTF_8)
					.replace("\n", "\r\n\r\n").replace("  <", "\t<!-- remark --><").replace("xmlns:pc", "\n xmlns:pc");
			assertTrue(EcoreUtil.equals(root,
					reader.read(type(root), other.getBytes(StandardCharsets.UTF_8), FILE)), other);
		}
	}

	@Test
	void charactersThatXmlCannotHoldAreReplaced() throws StorageException {
		Corpus corpus = ModelFactory.eINSTANCE.createCorpus();
		PolicyDocument document = ModelFactory.eINSTANCE.createPolicyDocument();
		document.setTitle("a\u0000b\uD800c\uFFFFd\uDC00");
		corpus.getDocuments().add(document);
		corpus.setFormatVersion(Migrations.CURRENT);
		Corpus read = reader.read(Corpus.class, ModelWriter.write(corpus), FILE);
		assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFD", read.getDocuments().get(0).getTitle());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
			"<!DOCTYPE x SYSTEM 'http://localhost/x.dtd'>",
			"<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>", "<!DOCTYPE x>" })
	void noDocumentTypeIsLetIn(String doctype) {
		Problem problem = refused(doctype + "<pc:CodingSet " + ROOT + " coder='&e;&c;'/>");
		assertTrue(problem.kind() == Kind.UNKNOWN_CONTENT || problem.kind() == Kind.MALFORMED, problem.message());
	}

	@Test
	void anUndeclaredEntityIsRefused() {
		assertEquals(Kind.MALFORMED, refused("<pc:CodingSet " + ROOT + " coder='&e;'/>").kind());
	}

	@Test
	void aNewerFileIsNamedSoWhateverItHolds() {
		Problem problem = refused("<pc:Future xmlns:pc='http://policycoder.org/model/9' formatVersion='9'><new/></pc:Future>");
		assertEquals(Kind.NEWER_VERSION, problem.kind());
		assertEquals(List.of("9", "1"), problem.details());
	}

	@Test
	void everyCutOffFileIsRefusedWithItsPlace() {
		CodingSet set = ModelFactory.eINSTANCE.createCodingSet();
		set.setFormatVersion(Migrations.CURRENT);
		set.getCodings().add(SampleModel.coding(1, "A1"));
		byte[] whole = ModelWriter.write(set);
		for (int length = 0; length < whole.length - 1; length++) {
			Problem problem = refused(java.util.Arrays.copyOf(whole, length));
			assertEquals(Kind.MALFORMED, problem.kind());
			assertTrue(problem.place().matches("\\d+:\\d+"), problem.place());
		}
	}

	@Test
	void aFileOfZeroesIsRefused() {
		assertEquals(Kind.MALFORMED, refused(new byte[4096]).kind());
	}

	@ParameterizedTest
	@CsvSource({ "<codings clause='1' colour='red'/>, UNKNOWN_CONTENT, colour",
			"<remarks/>, UNKNOWN_CONTENT, remarks", "words, UNKNOWN_CONTENT, words",
			"<codings clause='one'/>, BAD_VALUE, clause", "<codings time='yesterday'/>, BAD_VALUE, time",
			"<codings origin='dream'/>, BAD_VALUE, origin", "<codings><codings/></codings>, UNKNOWN_CONTENT, codings" })
	void whatTheFormatDoesNotHaveIsRefused(String inner, Kind kind, String what) {
		Problem problem = refused("<pc:CodingSet " + ROOT + ">\n" + inner + "</pc:CodingSet>");
		assertEquals(kind, problem.kind());
		assertEquals(what, problem.details().get(0));
		assertTrue(problem.place().startsWith("2:"), problem.place());
	}

	@Test
	void aFileOfAnotherKindIsRefused() {
		assertEquals(Kind.UNKNOWN_CONTENT, refused("<pc:Corpus " + ROOT + "/>").kind());
		assertEquals(Kind.UNKNOWN_CONTENT, refused("<CodingSet formatVersion='1'/>").kind());
	}

	/** The bound of one reader, or of the parser of some Java, is not less than that of the other. */
	@Test
	void whatIsNestedAsDeepAsAllowedIsReadByBothReaders() throws StorageException {
		ClauseTree tree = nested(Nesting.MOST);
		byte[] bytes = ModelWriter.write(tree);
		assertTrue(EcoreUtil.equals(tree, CanonicalReader.read(tree.eClass(), bytes, new HashMap<>())));
		assertTrue(EcoreUtil.equals(tree, reader.readXml(ClauseTree.class, bytes, FILE)));
		assertThrows(StorageException.class,
				() -> reader.read(ClauseTree.class, ModelWriter.write(nested(Nesting.MOST + 1)), FILE));
	}

	private static ClauseTree nested(int levels) {
		ClauseTree tree = ModelFactory.eINSTANCE.createClauseTree();
		tree.setFormatVersion(Migrations.CURRENT);
		List<Clause> clauses = tree.getClauses();
		for (int level = 0; level < levels; level++) {
			Clause clause = ModelFactory.eINSTANCE.createClause();
			clause.setId(level + 1);
			clauses.add(clause);
			clauses = clause.getClauses();
		}
		return tree;
	}

	@Test
	void endlessNestingIsRefused() {
		String deep = "<clauses id='1'>".repeat(100_000);
		StorageException e = assertThrows(StorageException.class, () -> reader.read(ClauseTree.class,
				("<pc:ClauseTree " + ROOT + ">" + deep).getBytes(StandardCharsets.UTF_8), FILE));
		assertTrue(e.problem().kind() == Kind.UNKNOWN_CONTENT || e.problem().kind() == Kind.MALFORMED);
	}

	@Test
	void theFastReaderLeavesAloneWhatIsNotCanonical() {
		byte[] bytes = ("<pc:CodingSet " + ROOT + "/>").getBytes(StandardCharsets.UTF_8);
		assertNull(CanonicalReader.read(ModelFactory.eINSTANCE.createCodingSet().eClass(), bytes, new HashMap<>()));
	}
}
