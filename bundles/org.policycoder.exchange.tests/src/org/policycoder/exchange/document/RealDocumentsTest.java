// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.policycoder.exchange.document.Reading.all;
import static org.policycoder.exchange.document.Reading.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.segmentation.Provision;
import org.policycoder.segmentation.SegmentationOptions;
import org.policycoder.segmentation.Segmenter;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Reads the collection of real documents, where -Dpolicycoder.data names its folder. */
class RealDocumentsTest {
	private Path data;

	@BeforeEach
	void findData() {
		String folder = System.getProperty("policycoder.data");
		assumeTrue(folder != null, "no real documents: give their folder as -Dpolicycoder.data=FOLDER");
		data = Path.of(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "115hr6972ih", "117hr100ih" })
	void givesTheSameClauseTreeOfABillFromXmlTextHtmlAndPdf(String bill) throws IOException {
		Path folder = data.resolve("corpus/congress/BILLS-" + bill);
		SourceDocument xml = one(folder.resolve("BILLS-" + bill + ".xml"));
		assertTrue(xml.provisions().isPresent());
		List<String> tree = tree(xml);
		assertFalse(tree.isEmpty());
		assertEquals(tree, tree(one(folder.resolve("plain_text.txt"))), "text");
		assertEquals(tree, tree(one(folder.resolve("BILLS-" + bill + ".htm"))), "HTML");
		assertEquals(tree, tree(one(folder.resolve("BILLS-" + bill + ".pdf"))), "PDF");
	}

	@ParameterizedTest
	@ValueSource(strings = { "115hr6972ih", "117hr100ih" })
	void givesTheSameWordsOfABillFromXmlTextHtmlAndPdf(String bill) throws IOException {
		Path folder = data.resolve("corpus/congress/BILLS-" + bill);
		String words = body(one(folder.resolve("BILLS-" + bill + ".xml")));
		assertEquals(words, body(one(folder.resolve("plain_text.txt"))), "text");
		assertEquals(words, body(one(folder.resolve("BILLS-" + bill + ".htm"))), "HTML");
		assertEquals(words, body(one(folder.resolve("BILLS-" + bill + ".pdf"))), "PDF");
	}

	@ParameterizedTest
	@ValueSource(strings = { "115hr6972ih", "117hr100ih" })
	void tellsTheSameOfABillFromXmlTextHtmlAndPdf(String bill) throws IOException {
		Path folder = data.resolve("corpus/congress/BILLS-" + bill);
		DocumentMetadata xml = one(folder.resolve("BILLS-" + bill + ".xml")).metadata();
		for (String name : List.of("plain_text.txt", "BILLS-" + bill + ".htm", "BILLS-" + bill + ".pdf")) {
			DocumentMetadata other = one(folder.resolve(name)).metadata();
			assertEquals(xml.title(), other.title(), name);
			assertEquals(xml.date(), other.date(), name);
			assertEquals(xml.issuers(), other.issuers(), name);
			assertEquals(xml.type(), other.type(), name);
			for (String attribute : List.of("official title", "congress", "session", "number")) {
				assertEquals(xml.attributes().get(attribute), other.attributes().get(attribute), name);
			}
		}
	}

	@Test
	void bringsTheProvisionsOfMarkedUpDocumentsExactly() throws IOException {
		Map<String, String> marked = Map.of("us-bills/dev/bills-115hr6972ih", "congress/BILLS-115hr6972ih/BILLS-115hr6972ih.xml",
				"us-bills/dev/bills-117hr100ih",
				"congress/BILLS-117hr100ih/BILLS-117hr100ih.xml", "eu-acts/dev/32019R0452", "eu/EU_32019R0452.html",
				"federal-register/dev/2017-21003",
				"federal-register/2017-21003.uslm.xml");
		for (Map.Entry<String, String> document : marked.entrySet()) {
			assertEquals(gold(document.getKey()), tree(one(data.resolve("corpus").resolve(document.getValue()))), document.getValue());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "FR-2017-10-03-uslm.xml: 2017-21003 2017-21121 2017-21195 2017-21230 2017-21232",
			"FR-2024-02-12.xml: 2024-02701 2024-02703 2024-02829" })
	void bringsTheProvisionsOfTheFederalRegisterExactly(String issue) throws IOException {
		String[] parts = issue.split(": ");
		Map<String, SourceDocument> documents = all(data.resolve("corpus/federal-register").resolve(parts[0])).stream()
				.collect(Collectors.toMap(document -> document.metadata().attributes().get("document number"), document -> document,
						(first, second) -> first));
		for (String number : parts[1].split(" ")) {
			assertEquals(gold("federal-register/dev/" + number), tree(documents.get(number)), number);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "FR-2024-02-12.xml: 13 7 75 1", "FR-2017-10-03-uslm.xml: 18 7 79 0" })
	void makesADocumentOfEachRuleAndNotice(String issue) throws IOException {
		String[] parts = issue.split(": ");
		List<SourceDocument> documents = all(data.resolve("corpus/federal-register").resolve(parts[0]));
		Map<String, Long> types = documents.stream().map(document -> document.metadata().type())
				.collect(Collectors.groupingBy(type -> type.matches("Rule|Proposed Rule|Notice") ? type : "Presidential", Collectors.counting()));
		assertEquals(parts[1], Stream.of("Rule", "Proposed Rule", "Notice", "Presidential").map(type -> types.getOrDefault(type, 0L).toString())
				.collect(Collectors.joining(" ")));
		for (SourceDocument document : documents) {
			DocumentMetadata metadata = document.metadata();
			assertNotNull(metadata.title(), metadata.toString());
			assertFalse(metadata.issuers().isEmpty(), metadata.toString());
			assertNotNull(metadata.date(), metadata.toString());
			assertTrue(metadata.attributes().get("document number").matches("[A-Z]?\\d+-\\d+|[A-Z]\\d-[\\d-]+"), metadata.toString());
			assertTrue(metadata.source().matches("\\d+ FR \\d+"), metadata.toString());
		}
	}

	@Test
	void readsExecutiveOrdersAlikeFromPdfAndText() throws IOException {
		try (Stream<Path> files = Files.list(data.resolve("corpus/executive-orders"))) {
			for (Path file : files.filter(path -> path.toString().matches(".*\\.(pdf|txt)")).sorted().toList()) {
				SourceDocument order = one(file);
				assertEquals("Executive Order", order.metadata().type(), file.toString());
				assertTrue(order.metadata().source().matches("9[01] FR \\d+"), file.toString());
				assertNotNull(order.metadata().date(), file.toString());
				assertEquals(file.getFileName().toString().replaceAll("\\..*", ""), order.metadata().attributes().get("document number"));
				assertFalse(order.text().matches("(?s).*(VerDate|Jkt \\d|PO 00000|Federal Register ?/ ?Vol).*"), file.toString());
				assertTrue(tree(order).contains("Section 1."), file.toString());
				assertTrue(tree(order).size() > 8, file.toString());
			}
		}
	}

	@Test
	void readsChineseLaws() throws IOException {
		try (Stream<Path> files = Files.list(data.resolve("corpus/china"))) {
			for (Path file : files.sorted().toList()) {
				SourceDocument law = one(file);
				assertTrue(law.metadata().title().startsWith("中华人民共和国"), file.toString());
				assertTrue(file.toString().contains(law.metadata().date().toString()), file.toString());
				assertTrue(List.of("法律", "条例").contains(law.metadata().type()), file.toString());
				assertEquals("zh", law.language());
				assertTrue(tree(law).stream().anyMatch(path -> path.endsWith("第一条")), file.toString());
				assertFalse(law.text().contains("#") || law.text().contains("<!--"), file.toString());
			}
		}
	}

	private List<String> gold(String name) throws IOException {
		List<String> paths = new ArrayList<>();
		for (String line : Files.readAllLines(data.resolve("benchmark").resolve(name + ".gold.jsonl"))) {
			JsonObject provision = JsonParser.parseString(line).getAsJsonObject();
			if (!provision.has("optional")) {
				paths.add(provision.get("path").getAsJsonArray().asList().stream().map(JsonElement::getAsString).map(RealDocumentsTest::plain)
						.collect(Collectors.joining(" / ")));
			}
		}
		return paths;
	}

	private static List<String> tree(SourceDocument document) {
		List<String> paths = new ArrayList<>();
		gather(document.provisions().orElseGet(
				() -> Segmenter.standard().segment(document.text(), new SegmentationOptions(null, document.language())).roots()), "", paths);
		return paths;
	}

	private static void gather(List<Provision> provisions, String above, List<String> paths) {
		for (Provision provision : provisions) {
			String path = above + plain(provision.label());
			paths.add(path);
			gather(provision.children(), path + " / ", paths);
		}
	}

	/** Signs that are set in different ways: dashes, quotation marks, the sign of a section. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replace("--", "-").replaceAll("[–—‑]", "-").replaceAll("``|''|[“”]", "\"")
				.replaceAll("[‘’`]", "'").replace("§", "Sec.")
				.replaceAll("\\s+", " ").strip();
	}

	/** From the first section on, letters and figures only: layout, signs and capitals of headings differ. */
	private static String body(SourceDocument document) {
		String text = document.text();
		return plain(text.substring(text.indexOf("SECTION 1."))).replaceAll("(?i)<all>", "").replaceAll("[^\\p{L}\\p{N}]+", "")
				.toLowerCase(Locale.ROOT);
	}
}
