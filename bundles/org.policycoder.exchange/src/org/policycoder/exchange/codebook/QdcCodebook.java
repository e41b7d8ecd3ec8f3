// SPDX-License-Identifier: EPL-2.0
package org.policycoder.exchange.codebook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.policycoder.exchange.document.SourceFile;
import org.policycoder.exchange.document.UnreadableException;
import org.policycoder.exchange.document.internal.Markup;
import org.policycoder.exchange.document.internal.Messages;
import org.policycoder.exchange.document.internal.SafeXml;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.DimensionRule;
import org.policycoder.model.Labels;
import org.policycoder.model.ModelFactory;

/**
 * The codebook of the REFI-QDA standard 1.5 (QDC), by which NVivo, ATLAS.ti, MAXQDA, QualCoder and others exchange codes.
 * <p>
 * A dimension is a code of the top level that cannot be given itself; its categories are the codes below. QDC has names,
 * descriptions, colours, nesting and whether a code can be given. It has no codes of categories, rules, keys or examples, and
 * one language: these are not written, and on reading codes are made anew and the rule of each dimension is
 * {@link DimensionRule#ANY any}. A file with codes on the top level that can be given has no dimensions; it becomes one.
 */
final class QdcCodebook {
	private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
	private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])|#[0-9A-Fa-f]{6}");
	private static final int LETTERS = 26;

	private QdcCodebook() {
	}

	static Codebook read(Path file) throws UnreadableException {
		SourceFile source = SourceFile.of(file);
		Markup root = SafeXml.parse(source);
		// Programs disagree on the namespace and on nothing else: elements are known by their local names.
		List<Markup> top = root == null || !root.is("CodeBook") ? List.of()
				: root.elements("Codes").flatMap(codes -> codes.elements("Code")).toList();
		if (top.isEmpty()) {
			throw Messages.unreadable("codebook.noQdc", file);
		}
		Codebook codebook = ModelFactory.eINSTANCE.createCodebook();
		codebook.setCode(source.stem());
		label(codebook, source.stem());
		if (top.stream().noneMatch(QdcCodebook::isCodable)) {
			top.forEach(code -> describe(add(codebook, code.elements("Code").toList()), code));
		} else {
			label(add(codebook, top), source.stem());
		}
		return codebook;
	}

	private static Dimension add(Codebook codebook, List<Markup> codes) {
		Dimension dimension = ModelFactory.eINSTANCE.createDimension();
		int index = codebook.getDimensions().size();
		dimension.setCode(index < LETTERS ? String.valueOf((char) ('A' + index)) : "D" + (index + 1));
		dimension.setRule(DimensionRule.ANY);
		codebook.getDimensions().add(dimension);
		categories(dimension.getCategories(), codes, dimension.getCode());
		return dimension;
	}

	private static void categories(List<Category> categories, List<Markup> codes, String above) {
		for (Markup code : codes) {
			Category category = ModelFactory.eINSTANCE.createCategory();
			// A-1-2 is the second below the first of dimension A: unique, and it sorts as the codebook does.
			category.setCode(above + "-" + (categories.size() + 1));
			category.setGroupOnly(!isCodable(code));
			category.setColour(colour(code.attribute("color")));
			describe(category, code);
			categories.add(category);
			categories(category.getCategories(), code.elements("Code").toList(), category.getCode());
		}
	}

	private static boolean isCodable(Markup code) {
		String codable = code.attribute("isCodable");
		return !codable.strip().equals("false") && !codable.strip().equals("0");
	}

	/** A colour that another program wrote wrongly is none, and no reason to refuse a codebook. */
	private static String colour(String color) {
		Matcher matcher = COLOUR.matcher(color.strip());
		if (!matcher.matches()) {
			return null;
		}
		return matcher.group(1) == null ? matcher.group().toUpperCase(Locale.ROOT)
				: matcher.replaceAll("#$1$1$2$2$3$3").toUpperCase(Locale.ROOT);
	}

	private static void describe(DescribedElement element, Markup code) {
		String name = code.attribute("name").strip();
		label(element, name.isEmpty() ? element.getCode() : name);
		code.elements("Description").map(Markup::text).map(String::strip).filter(d -> !d.isEmpty()).findFirst()
				.ifPresent(d -> element.getDefinition().put(language(d), d));
	}

	private static void label(DescribedElement element, String label) {
		element.getLabel().put(language(label), label);
	}

	/** QDC does not tell languages; the two that PolicyCoder speaks look different enough. */
	private static String language(String text) {
		return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) ? "zh" : "en";
	}

	static byte[] write(Codebook codebook, String language) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.setDefaultNamespace(NAMESPACE);
			xml.writeStartElement(NAMESPACE, "CodeBook");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("origin", "PolicyCoder");
			xml.writeStartElement(NAMESPACE, "Codes");
			for (Dimension dimension : codebook.getDimensions()) {
				start(xml, dimension, codebook.getCode() + "/" + dimension.getCode(), language, false, null);
				write(xml, dimension.getCategories(), codebook.getCode() + "//", language);
				xml.writeEndElement();
			}
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e); // nothing is written but into memory
		}
		return out.toByteArray();
	}

	private static void write(XMLStreamWriter xml, List<Category> categories, String space, String language) throws XMLStreamException {
		for (Category category : categories) {
			start(xml, category, space + category.getCode(), language, !category.isGroupOnly(),
					colour(category.getColour() == null ? "" : category.getColour()));
			write(xml, category.getCategories(), space, language);
			xml.writeEndElement();
		}
	}

	/** The identifier depends on the codes alone, so that a program that has the codebook knows it again in its next version. */
	private static void start(XMLStreamWriter xml, DescribedElement element, String identity, String language, boolean codable, String colour)
			throws XMLStreamException {
		xml.writeStartElement(NAMESPACE, "Code");
		xml.writeAttribute("guid", UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString());
		xml.writeAttribute("name", characters(Labels.label(element, language)));
		xml.writeAttribute("isCodable", Boolean.toString(codable));
		if (colour != null) {
			xml.writeAttribute("color", colour);
		}
		String definition = Labels.definition(element, language);
		if (!definition.isBlank()) {
			xml.writeStartElement(NAMESPACE, "Description");
			xml.writeCharacters(characters(definition));
			xml.writeEndElement();
		}
	}

	/** What XML 1.0 cannot hold becomes a space. */
	private static String characters(String text) {
		return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
	}
}
