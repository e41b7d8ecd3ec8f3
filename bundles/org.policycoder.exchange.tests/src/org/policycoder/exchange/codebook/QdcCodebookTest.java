// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.codebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.Dimension;
import org.policycoder.model.Labels;
import org.policycoder.model.Nesting;
import org.policycoder.model.presets.CodebookPresets;
import org.policycoder.model.storage.CodebookFile;

class QdcCodebookTest {
	@TempDir
	Path folder;

	private Codebook read(String content) throws IOException {
		return CodebookFiles.read(Files.writeString(folder.resolve("codes.qdc"), content));
	}

	private static String book(String codes) {
		return "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + codes + "</Codes></CodeBook>";
	}

	private static String code(String name, boolean codable, String more, String below) {
		return "<Code guid=\"{5215cc69-b628-4e02-afb9-9beeaee55808}\" name=\"" + name + "\" isCodable=\"" + codable + "\" " + more + ">" + below
				+ "</Code>";
	}

	/** A codebook that was accepted is a file of the study, which has to be read ever after. */
	@Test
	void whatIsNestedTooDeepForAStudyIsRefusedAndTheRestCanBeReadAgain() throws IOException {
		Codebook deepest = read(book(nested(Nesting.MOST - 2)));
		assertTrue(EcoreUtil.equals(deepest, CodebookFile.read(new ByteArrayInputStream(CodebookFile.write(deepest)), Path.of("again"))));
		String refused = assertThrows(UnreadableException.class, () -> read(book(nested(Nesting.MOST - 1)))).getMessage();
		assertTrue(refused.contains("codes.qdc") && refused.contains(String.valueOf(Nesting.MOST)), refused);
	}

	private static String nested(int codes) {
		String nested = "";
		for (int i = 0; i < codes; i++) {
			nested = code("c" + i, true, "", nested);
		}
		return nested;
	}

	/** All that QDC can hold, as lines. */
	private static List<String> lines(Codebook codebook, String language) {
		List<String> lines = new ArrayList<>();
		for (Dimension dimension : codebook.getDimensions()) {
			lines.add(Labels.label(dimension, language) + "|" + Labels.definition(dimension, language).replaceAll("\\s+", " "));
			lines("  ", dimension.getCategories(), language, lines);
		}
		return lines;
	}

	private static void lines(String indent, List<Category> categories, String language, List<String> lines) {
		for (Category category : categories) {
			lines.add(indent + Labels.label(category, language) + "|" + Labels.definition(category, language).replaceAll("\\s+", " ") + "|"
					+ category.getColour() + "|" + category.isGroupOnly());
			lines(indent + "  ", category.getCategories(), language, lines);
		}
	}

	private static Codebook preset(String id) throws IOException {
		try (InputStream in = CodebookPresets.class.getResourceAsStream(id + ".policycodebook")) {
			return CodebookFile.read(in, Path.of(id));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "mcdonnell-elmore", "rothwell-zegveld", "hood", "schneider-ingram" })
	void comesBackAsItWasWritten(String id) throws Exception {
		for (String language : List.of("en", "zh")) {
			Codebook preset = preset(id);
			Path file = folder.resolve(id + ".qdc");
			byte[] written = CodebookFiles.write(preset, file, language);
			Files.write(file, written);
			Codebook back = CodebookFiles.read(file);
			assertEquals(lines(preset, language), lines(back, language));
			assertArrayEquals(written, CodebookFiles.write(preset(id), file, language), "the same identifiers each time");
		}
	}

	@Test
	void isValidByTheSchemaOfTheStandard() throws Exception {
		String data = System.getProperty("policycoder.data");
		Path schema = data == null ? null : Path.of(data, "refi-qda", "Codebook.xsd");
		Assumptions.assumeTrue(schema != null && Files.exists(schema), "the schema of the standard is not given (-Dpolicycoder.data)");
		for (String id : List.of("mcdonnell-elmore", "rothwell-zegveld")) {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile()).newValidator()
					.validate(new StreamSource(new ByteArrayInputStream(CodebookFiles.write(preset(id), Path.of("a.qdc"), "zh"))));
		}
	}

	@Test
	void readsTheExampleOfTheStandard() throws Exception {
		String data = System.getProperty("policycoder.data");
		Path example = data == null ? null : Path.of(data, "refi-qda", "annexA1_codebook.qdc");
		Assumptions.assumeTrue(example != null && Files.exists(example), "the example of the standard is not given (-Dpolicycoder.data)");
		Codebook codebook = CodebookFiles.read(example);
		assertEquals(1, codebook.getDimensions().size());
		assertEquals(List.of("Topics", "Economy", "Health care", "Values", "Conservatives", "Liberals"),
				codebook.getDimensions().get(0).getCategories().stream().map(c -> Labels.label(c, "en")).toList());
		assertEquals("#FFFF00", codebook.getDimensions().get(0).getCategories().get(1).getColour());
	}

	@Test
	void topCodesThatCannotBeGivenAreDimensions() throws Exception {
		Codebook codebook = read(book(code("工具", false, "",
				code("命令", true, "color=\"#0af\"", "<Description>强制</Description>") + code("Group", false, "", code("Inner", true, "", "")))
				+ code("Goals", false, "", "")));
		assertEquals(List.of("工具|", "  命令|强制|#00AAFF|false", "  Group||null|true", "    Inner||null|false", "Goals|"), lines(codebook, null));
		assertEquals(List.of("A", "B"), codebook.getDimensions().stream().map(Dimension::getCode).toList());
		assertEquals("A-2-1", codebook.getDimensions().get(0).getCategories().get(1).getCategories().get(0).getCode());
		assertEquals("命令", codebook.getDimensions().get(0).getCategories().get(0).getLabel().get("zh"));
	}

	@Test
	void readsWhatOtherProgramsWriteWrongly() throws Exception {
		Codebook codebook = read(
				"\uFEFF<q:CodeBook xmlns:q=\"urn:QDA-XML:codebook:0:4\"><q:Codes><q:Code guid=\"c001\" name=\" \" color=\"rgba(1,2,3,1)\"/></q:Codes></q:CodeBook>");
		assertEquals(List.of("codes|", "  A-1||null|false"), lines(codebook, "en"));
	}

	@Test
	void whatXmlCannotHoldIsNotWritten() throws Exception {
		Codebook codebook = preset("hood");
		codebook.getDimensions().get(0).getLabel().put("en", "a\u0001b\uD800c 𠮷");
		Codebook back = read(new String(CodebookFiles.write(codebook, Path.of("a.qdc"), "en"), StandardCharsets.UTF_8));
		assertEquals("a b c 𠮷", Labels.label(back.getDimensions().get(0), "en"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<CodeBook/>", "<CodeBook><Codes/></CodeBook>", "<Project/>", "no XML", "<CodeBook><Codes>",
			"<!DOCTYPE CodeBook [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><CodeBook><Codes><Code name='&x;'/></Codes></CodeBook>" })
	void refusesWhatIsNoneInOneSentence(String content) {
		String message = assertThrows(IOException.class, () -> read(content)).getMessage();
		assertTrue(message.contains("codes.qdc"), message);
		assertEquals(1, message.lines().count());
	}
}
